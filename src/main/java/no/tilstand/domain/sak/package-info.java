/**
 * What the reader knows of single cases: dates, codes and who belongs together, in the smallest form that the indicators
 * and the controls can be computed from.
 *
 * <p>No identifier, name, free text or file name comes this far; a child is a running number that means nothing outside
 * the run. {@code report}, {@code charts}, {@code render}, {@code history} and {@code diagnostics} do not see this
 * package: dates of one case may identify a child.
 *
 * <p>Days are days since 1970-01-01 ({@link java.time.LocalDate#toEpochDay}); 100 000 cases shall fit in memory. Source of
 * all rules here: the register's format «Barnevern» version 4.0.1 ({@code statisticsnorway/barn-barnevern-xsd}) and what
 * the project chose where it is silent.
 */
package no.tilstand.domain.sak;
