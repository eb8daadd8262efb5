/**
 * The words of the field as types: values that may be absent in four ways, shares that keep their two parts, periods,
 * indicators, the strategy, the narrative.
 *
 * <p>Records, enums and sealed interfaces only. Knows {@link no.tilstand.diagnostics} and nothing else; reads no file,
 * decides nothing about protection and formats nothing for print.
 */
package no.tilstand.domain;
