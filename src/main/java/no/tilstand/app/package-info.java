/**
 * The commands. Only this package knows the clock, the environment, standard out and the exit status.
 *
 * <table>
 * <caption>The pipeline: each phase takes one value and gives one value; none prints, none throws for bad data</caption>
 * <tr><th>phase</th><th>in and out</th><th>package</th></tr>
 * <tr><td>read</td><td>folder to {@code Checked<Dataset>}</td><td>{@code intake}</td></tr>
 * <tr><td>count</td><td>cases of the extracts to observations</td><td>{@code indicators.sak}</td></tr>
 * <tr><td>resolve</td><td>observations to one a figure</td><td>{@code indicators}</td></tr>
 * <tr><td>control</td><td>{@code Dataset} to diagnostics</td><td>{@code rules}</td></tr>
 * <tr><td>plan</td><td>narrative and blocks to every figure that will be shown, without values</td><td>{@code report}</td></tr>
 * <tr><td>protect</td><td>plan and values to {@code Figures} with the small ones hidden</td><td>{@code disclosure}</td></tr>
 * <tr><td>assess</td><td>{@code Figures} and targets to assessments</td><td>{@code indicators}</td></tr>
 * <tr><td>compose</td><td>plan filled with protected values to {@code Report}</td><td>{@code report}</td></tr>
 * <tr><td>draw</td><td>{@code ChartSpec} to vector chart</td><td>{@code charts}</td></tr>
 * <tr><td>print</td><td>{@code Report}, charts, templates to PDF and data files</td><td>{@code render}</td></tr>
 * <tr><td>proofread</td><td>the finished PDF and data file against the {@code Report}</td><td>{@code render.proof}</td></tr>
 * <tr><td>record</td><td>what was issued to archive and history; only {@code fastsett}</td><td>{@code history}</td></tr>
 * </table>
 *
 * <p>An issued edition is added by {@link no.tilstand.app.Publisher} through {@link no.tilstand.app.Archive}, which never
 * changes one, and held against itself by {@link no.tilstand.app.Verification}.
 */
package no.tilstand.app;
