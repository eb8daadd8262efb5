/**
 * A second opinion on every indicator: it reads the extracts by DOM and computes the definitions of indicators.md with
 * simple loops over dates. It is slow on purpose and shares nothing with the product: neither readers nor deadlines nor
 * indicators (an architecture test holds that). Letters and numbers in comments are those of the definitions.
 */
package no.tilstand.oracle;
