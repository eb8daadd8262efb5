/**
 * The audit of what has been printed: can a reader compute a number that was to be hidden?
 *
 * <p>In: the numbers as they stand in the finished data file, those that a printed change, share or mean is made of,
 * the register, and the open figures to know what was small; and the lines of the earlier editions, which the reader
 * has kept ({@link no.tilstand.disclosure.audit.Editions}), also those of the municipalities that were merged into this
 * one ({@link no.tilstand.disclosure.audit.Merged}). Out: the hidden figures that have come out after all, which is a
 * bug of the tool and never a fault of the data. It shares no code and no type with the suppression beside it: other
 * equations, another solver (ojAlgo), and nothing of what the suppression thought it had hidden.
 *
 * <p>What it does not look for: a single percentage where only the size of the municipality tells that it is of few, or
 * where several of its parts are possible and all are small; a rate of a population that the register does not name; and,
 * of what is gone from the data since an earlier edition, all but counts of groups and districts. The suppression hides by
 * these too.
 */
package no.tilstand.disclosure.audit;
