package no.tilstand.intake.register;

import java.util.Optional;
import no.tilstand.domain.sak.Elementtype;

/** The attributes of Relasjon and Slettet. */
final class LinkFields {
    private static final Elementtype[] TYPES = Elementtype.values();

    private final XmlCursor xml;
    private String from = "";
    private Optional<Elementtype> fromType = Optional.empty();
    private Optional<Id> to = Optional.empty();
    private Optional<Elementtype> toType = Optional.empty();
    private Optional<Elementtype> type = Optional.empty();

    LinkFields(XmlCursor xml) {
        this.xml = xml;
    }

    boolean take(String name, int i) throws Unreadable {
        switch (name) {
            case "FraId" -> from = xml.value(i).strip();
            case "FraType" -> fromType = Optional.of(type(i));
            case "TilId" -> to = Optional.of(xml.id(i));
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
        String name = xml.value(i).strip();
        for (Elementtype type : TYPES) {
            if (type.navn().equals(name) && type != Elementtype.SAK && type != Elementtype.KONKLUSJON) {
                return type;
            }
        }
        throw xml.incomplete();
    }

    boolean complete() {
        return !from.isEmpty() && fromType.isPresent() && to.isPresent() && toType.isPresent();
    }

    Link link() {
        Optional<Id> id = Id.parse(from);
        return new Link(
                id.orElse(Id.NONE),
                id.isPresent() ? "" : from,
                fromType.orElseThrow(),
                to.orElseThrow(),
                toType.orElseThrow());
    }

    Optional<Elementtype> type() {
        return type;
    }
}
