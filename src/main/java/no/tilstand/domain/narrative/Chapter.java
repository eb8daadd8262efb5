package no.tilstand.domain.narrative;

import java.util.List;
import no.tilstand.diagnostics.Location;

/** One file of {@code tekst/}: its one {@code #} heading and what follows. */
public record Chapter(List<Inline> title, List<Node> body, Location location) {}
