package no.tilstand.domain.sak;

import java.util.List;

/**
 * A plan.
 *
 * @param type Plantype
 * @param evalueringer days of evaluation, ascending; 15F gives only the latest
 */
public record Plan(int start, int end, String type, List<Integer> evalueringer) implements Spell {}
