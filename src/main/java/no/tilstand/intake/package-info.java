/**
 * Reads a report folder: {@code rapport.json}, the registers, {@code maal.json}, the data files, the narrative and its
 * pictures.
 *
 * <p>In: a folder. Out: {@code Checked<Dataset>}. Whatever stands in a file gives a value or a diagnostic with its
 * place, never an exception. It judges form only: whether the numbers agree with each other is {@code rules}' business,
 * and it must not know protection, the report or how anything is printed. No file outside {@code input/} is opened.
 * Case extracts in {@code register/} are read by the package {@code register} within this one.
 */
package no.tilstand.intake;
