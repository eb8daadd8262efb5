/**
 * Invented municipalities: case histories made from a seed, written as KOSTRA 15F and as the register format v4. It
 * knows nothing of the product, so that what it writes is as strange to the readers as a case system's extract is.
 */
package no.tilstand.generator;
