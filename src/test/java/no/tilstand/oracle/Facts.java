package no.tilstand.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What an extract says, as plain data. A date that is missing is {@code null} only inside this package. */
final class Facts {
    private Facts() {}

    /** One child, with all its cases. */
    static final class Child {
        final List<Case> cases = new ArrayList<>();

        /** Date of birth of the newest personalia; null when no case has any. */
        LocalDate born() {
            Person p = newest();
            return p == null ? null : p.born;
        }

        boolean unborn() {
            Person p = newest();
            return p != null && p.sex.equals("0");
        }

        private Person newest() {
            Person found = null;
            for (Case c : cases) {
                Person p = c.newestPerson();
                if (p != null && (found == null || p.start.isAfter(found.start))) {
                    found = p;
                }
            }
            return found;
        }

        /** Whole years on the day; an unborn child counts as 0; -1 when the date of birth is not known. */
        int age(LocalDate day) {
            if (born() == null) {
                return -1;
            }
            if (unborn() || born().isAfter(day)) {
                return 0;
            }
            return born().until(day).getYears();
        }

        boolean between(int from, int to, LocalDate day) {
            return age(day) >= from && age(day) <= to;
        }

        LocalDate eighteen() {
            return born().plusYears(18);
        }

        List<Measure> measures() {
            List<Measure> all = new ArrayList<>();
            cases.forEach(c -> all.addAll(c.measures));
            return all;
        }

        List<Investigation> investigations() {
            List<Investigation> all = new ArrayList<>();
            cases.forEach(c -> all.addAll(c.investigations));
            return all;
        }

        List<PlanOf> plans() {
            List<PlanOf> all = new ArrayList<>();
            cases.forEach(c -> all.addAll(c.plans));
            return all;
        }

        List<Move> moves() {
            List<Move> all = new ArrayList<>();
            cases.forEach(c -> all.addAll(c.moves));
            return all;
        }
    }

    /** A case with the elements that are not deleted. */
    static final class Case {
        String id = "";
        Instant extracted = Instant.EPOCH;
        LocalDate start;
        LocalDate end;
        int deletedElements;
        int relationsToNothing;
        int deletionsOfNothing;
        final List<Person> persons = new ArrayList<>();
        final List<Notification> notifications = new ArrayList<>();
        final List<Investigation> investigations = new ArrayList<>();
        final List<PlanOf> plans = new ArrayList<>();
        final List<Measure> measures = new ArrayList<>();
        final List<Decision> decisions = new ArrayList<>();
        final List<Offer> offers = new ArrayList<>();
        final List<Tribunal> tribunals = new ArrayList<>();
        final List<Move> moves = new ArrayList<>();
        final List<Relation> relations = new ArrayList<>();

        /** The newest personalia: the latest start, and the last in the file of those. */
        Person newestPerson() {
            Person found = null;
            for (Person p : persons) {
                if (found == null || !p.start.isBefore(found.start)) {
                    found = p;
                }
            }
            return found;
        }

        /** All numbers in a case are the same child's; with none that may be used, the case is the child. */
        Set<String> keys() {
            Set<String> numbers = new TreeSet<>();
            for (Person p : persons) {
                if (Identity.usable(p.number)) {
                    numbers.add("nr " + p.number);
                } else if (!p.duf.isEmpty()) {
                    numbers.add("duf " + p.duf);
                }
            }
            if (numbers.isEmpty()) {
                numbers.add("sak " + id);
            }
            return numbers;
        }
    }

    static final class Person {
        LocalDate start;
        LocalDate born;
        String number = "";
        String duf = "";
        String sex = "";
    }

    static final class Notification {
        String id = "";
        LocalDate received;
        LocalDate concluded;
        String code = "";
        final Set<String> by = new TreeSet<>();
        final Set<String> about = new TreeSet<>();
    }

    static final class Investigation {
        String id = "";
        LocalDate start;
        LocalDate concluded;
        String code = "";
        String participation = "";
        LocalDate extensionApplied;
        boolean extensionGranted;
        /** Notifications with a relation to it. */
        final List<Notification> from = new ArrayList<>();
    }

    static final class PlanOf {
        LocalDate start;
        LocalDate end;
        String type = "";
        final List<LocalDate> evaluations = new ArrayList<>();
    }

    record Section(String law, String chapter, String section, Set<String> paragraphs) {
        boolean is(String otherLaw, String otherChapter, String otherSection) {
            return law.equals(otherLaw) && chapter.equals(otherChapter) && section.equals(otherSection);
        }
    }

    static final class Measure {
        String id = "";
        LocalDate start;
        LocalDate end;
        Section law;
        final List<Section> compared = new ArrayList<>();
        String category = "";
        String ended = "";
        Optional<VisitList> supervision = Optional.empty();
        Optional<VisitList> followUp = Optional.empty();
    }

    static final class VisitList {
        final List<Dated> frequencies = new ArrayList<>();
        final List<Dated> visits = new ArrayList<>();
        final List<Dated> responsible = new ArrayList<>();
    }

    /** @param what a code, an id, or a municipality number */
    record Dated(LocalDate date, String what) {}

    static final class Decision {
        String id = "";
        LocalDate start;
        Section law;
        final List<Dated> statuses = new ArrayList<>();
        /** Measures with a relation from it. */
        final List<Measure> measures = new ArrayList<>();
    }

    static final class Offer {
        LocalDate sent;
        LocalDate concluded;
        String code = "";
    }

    static final class Tribunal {
        LocalDate start;
        Section law;
        final List<Section> compared = new ArrayList<>();
    }

    static final class Move {
        LocalDate date;
        String cause = "";
        String to = "";
    }

    record Relation(String from, String fromType, String to, String toType) {}
}
