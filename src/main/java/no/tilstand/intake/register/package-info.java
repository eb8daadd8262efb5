/**
 * Reads case extracts ({@code register/*.xml} and {@code *.zip}): the national register's format and KOSTRA 15F.
 *
 * <p>Files enter; {@link no.tilstand.domain.sak cases} without identifiers leave. Numbers of persons, journal numbers, ids,
 * names, free text and file names live in this package only, while it reads, and no message or exception carries any of
 * them. A file is called by its running number ({@code register/nr-0017}).
 */
package no.tilstand.intake.register;
