/**
 * The register's controls of case extracts, as a table for each kind of element: what must not be, what it does to the
 * figures. Each becomes at most one warning, which says in how many cases and nothing about any of them.
 *
 * <p>Source of every control: {@code Kravspesifikasjon.md} of {@code statisticsnorway/barn-barnevern-xsd}, version 4.0.1. A
 * day is a whole day, «more than n days» begins at n + 1, and a case that is still open has no last day to be compared with.
 * What the register grades as ERROR, WARNING or INFO, and grades otherwise for elements with a MigrertId, is a warning here.
 */
package no.tilstand.rules.sak;
