/** The service's own text as a tree: what CommonMark gives, with references and blocks as nodes of their own. */
package no.tilstand.domain.narrative;
