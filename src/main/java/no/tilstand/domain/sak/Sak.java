package no.tilstand.domain.sak;

import java.util.List;
import no.tilstand.diagnostics.Control;

/**
 * A case, after deliveries are merged and deleted elements taken out. Elements stand in the order of the file.
 *
 * @param fil running number of the (newest) file it was read from, from 1, in order of the files' names
 * @param uttrekk the Norwegian day the newest extract of this case was taken; for 15F 31 December of its year
 * @param avsluttet whether the case says of itself that it is closed ({@code Avsluttet}); {@link #end} decides
 * @param funn controls that only the reader can try, since they need what it drops; each once, in order
 */
public record Sak(
        Barn barn,
        int fil,
        int uttrekk,
        int start,
        int end,
        boolean avsluttet,
        List<Melding> meldinger,
        List<Undersokelse> undersokelser,
        List<Plan> planer,
        List<Tiltak> tiltak,
        List<Vedtak> vedtak,
        List<Ettervern> ettervern,
        List<Oversendelse> oversendelser,
        List<Flytting> flyttinger,
        List<Control> funn)
        implements Spell {}
