package no.tilstand.disclosure;

import java.util.ArrayList;
import java.util.List;
import no.tilstand.disclosure.Fillings.Equation;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;

/**
 * An established integer solver (ojAlgo), for the questions that the plain search in {@link Fillings} gives up: a table of
 * some size with totals is hard to try out and easy to solve. A filling that it finds is put into the equations and counted
 * over again in whole numbers; what it does not find counts as impossible, which at worst hides more.
 *
 * <p>One worker and a limit on steps, never on time: the same question gets the same answer on every machine.
 */
final class Solver {
    private static final int MOST_STEPS = 5_000;

    /** Apart, so that the library is not read from disk before it is needed. */
    private static final class OneWorker {
        private static final IntegerStrategy STRATEGY =
                IntegerStrategy.newConfigurable().withParallelism(() -> 1);
    }

    private final int most;
    private int asked;

    /** @param most how many questions are answered; the rest get «not shown to be possible» */
    Solver(int most) {
        this.most = most;
    }

    /** How many questions it has got, answered or not. */
    int asked() {
        return asked;
    }

    /** Whether whole numbers within the bounds are known to solve the equations. */
    boolean possible(long[] low, long[] high, List<Equation> equations) {
        asked++;
        if (asked > most) {
            return false;
        }
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.integer(OneWorker.STRATEGY);
        model.options.iterations_abort = MOST_STEPS;
        List<Variable> variables = new ArrayList<>();
        for (int i = 0; i < low.length; i++) {
            variables.add(model.newVariable("x" + i)
                    .lower(low[i])
                    .upper(high[i])
                    .integer(true)
                    .weight(0));
        }
        for (int e = 0; e < equations.size(); e++) {
            Equation equation = equations.get(e);
            Expression row = model.newExpression("e" + e).level(equation.sum());
            for (int j = 0; j < equation.indices().length; j++) {
                row.add(variables.get(equation.indices()[j]), equation.signs()[j]);
            }
        }
        Optimisation.Result result = model.minimise();
        return result.getState().isFeasible() && solves(result, low, high, equations);
    }

    private static boolean solves(Optimisation.Result result, long[] low, long[] high, List<Equation> equations) {
        long[] filling = new long[low.length];
        for (int i = 0; i < filling.length; i++) {
            filling[i] = Math.round(result.doubleValue(i));
            if (filling[i] < low[i] || filling[i] > high[i]) {
                return false;
            }
        }
        return equations.stream().allMatch(e -> e.holds(filling));
    }
}
