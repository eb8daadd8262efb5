/**
 * Proofreading (korrektur): a finished PDF is read back and held against the report and the data file that it was made
 * with. In: the bytes, the report. Out: the first difference, by its place. It knows nothing of the templates, the sheet
 * and the fonts that the PDF was made by, so that a fault in them is not repeated here; an architecture test keeps it so.
 */
package no.tilstand.render.proof;
