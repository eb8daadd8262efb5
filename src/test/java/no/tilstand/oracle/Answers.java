package no.tilstand.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The answers of one period: code, category and number. */
final class Answers {
    /** @param denominator -1 for a count */
    record Answer(BigDecimal numerator, long denominator) {
        /** With one decimal for shares; empty text when it cannot be computed. */
        String shown() {
            if (denominator == 0) {
                return "ikke beregnbar";
            }
            if (denominator < 0) {
                return plain(numerator);
            }
            return plain(numerator
                    .multiply(BigDecimal.valueOf(100))
                    .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP));
        }

        private static String plain(BigDecimal n) {
            return n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString();
        }
    }

    private final Map<String, Answer> answers = new TreeMap<>();

    /** @param key code, with the category after a slash: {@code M5/2} */
    void count(String key, long n) {
        put(key, new Answer(BigDecimal.valueOf(n), -1));
    }

    void share(String key, long numerator, long denominator) {
        put(key, new Answer(BigDecimal.valueOf(numerator), denominator));
    }

    /** The middle value, or the mean of the two in the middle, with one decimal. */
    void median(String key, List<Long> values) {
        List<Long> sorted = new ArrayList<>(values);
        sorted.sort(null);
        int n = sorted.size();
        if (n == 0) {
            put(key, new Answer(BigDecimal.ZERO, 0));
        } else {
            long twice = sorted.get((n - 1) / 2) + sorted.get(n / 2);
            put(key, new Answer(BigDecimal.valueOf(twice * 5, 1), -1));
        }
    }

    void mean(String key, List<Long> values) {
        long sum = values.stream().mapToLong(Long::longValue).sum();
        BigDecimal mean = values.isEmpty()
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(values.size()), 1, RoundingMode.HALF_UP);
        put(key, new Answer(mean, values.isEmpty() ? 0 : -1));
    }

    /** A number that is rounded already. */
    void rate(String key, BigDecimal rounded) {
        put(key, new Answer(rounded, -1));
    }

    private void put(String key, Answer answer) {
        if (answers.put(key, answer) != null) {
            throw new IllegalStateException("two answers to " + key);
        }
    }

    Answer get(String key) {
        Answer answer = answers.get(key);
        if (answer == null) {
            throw new IllegalArgumentException("no answer to " + key + " among " + answers.keySet());
        }
        return answer;
    }

    Map<String, Answer> all() {
        return answers;
    }
}
