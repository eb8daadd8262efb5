package no.tilstand.intake.register;

import java.util.Optional;
import no.tilstand.domain.sak.Elementtype;

/** The attributes of Relasjon and Slettet. */
final class LinkFields {
    private static final Elementtype[] TYPES = Elementtype.values();

    private final XmlCursor xml;
    private Id from = Id.NONE;
    private String fromMigrert = "";
    private Optional<Elementtype> fromType = Optional.empty();
    private Id to = Id.NONE;
    private Optional<Elementtype> toType = Optional.empty();
    private Optional<Elementtype> type = Optional.empty();

    LinkFields(XmlCursor xml) {
        this.xml = xml;
    }

    boolean take(String name, int i) throws Unreadable {
        switch (name) {
            case "FraId" -> {
                Slice text = xml.slice(i);
                from = Id.parse(text);
                fromMigrert = from.equals(Id.NONE) ? text.text() : "";
            }
            case "FraType" -> fromType = Optional.of(type(i));
            case "TilId" -> to = xml.id(i);
            case "TilType" -> toType = Optional.of(type(i));
            case "Type" -> type = Optional.of(type(i));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A case can be deleted only by itself, and a conclusion has no id. */
    private Elementtype type(int i) throws Unreadable {
        Slice name = xml.slice(i);
        for (Elementtype type : TYPES) {
            if (name.is(type.navn()) && type != Elementtype.SAK && type != Elementtype.KONKLUSJON) {
                return type;
            }
        }
        throw xml.incomplete();
    }

    boolean complete() {
        boolean isFrom = !from.equals(Id.NONE) || !fromMigrert.isEmpty();
        return isFrom && fromType.isPresent() && !to.equals(Id.NONE) && toType.isPresent();
    }

    Link link() {
        return new Link(from, fromMigrert, fromType.orElseThrow(), to, toType.orElseThrow());
    }

    Optional<Elementtype> type() {
        return type;
    }
}
