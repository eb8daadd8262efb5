package no.tilstand.domain.sak;

/** The way an extract came. */
public sealed interface Kanal {
    /** Whether figures of this year that need this can be computed from the channel. */
    boolean gir(Opplysning opplysning, int year);

    /** The national register's format, all years in one. */
    record Register() implements Kanal {
        /**
         * The child's participation is registered from 2026; moves, decisions and what follows have data from 2022, and so
         * have visits and supervision, which no extract had before the register's.
         */
        @Override
        public boolean gir(Opplysning opplysning, int year) {
            return switch (opplysning) {
                case MEDVIRKNING -> year >= 2026;
                case VEDTAK, ETTERVERN, OVERSENDELSE, FLYTTING, UTVIDET_FRIST, TILSYN, OPPFOLGING -> year >= 2022;
                case APNE_MELDINGER, ALLE_EVALUERINGER -> true;
            };
        }
    }

    /**
     * KOSTRA 15F, one file a municipality and year.
     *
     * @param aar the year it tells of ({@code Avgiver/@Versjon}); it says nothing of other years
     */
    record Kostra15f(int aar) implements Kanal {
        @Override
        public boolean gir(Opplysning opplysning, int year) {
            return year == aar
                    && switch (opplysning) {
                        case FLYTTING -> aar >= 2022;
                        case APNE_MELDINGER,
                                UTVIDET_FRIST,
                                MEDVIRKNING,
                                VEDTAK,
                                TILSYN,
                                OPPFOLGING,
                                ETTERVERN,
                                OVERSENDELSE,
                                ALLE_EVALUERINGER -> false;
                    };
        }
    }
}
