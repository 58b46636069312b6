package org.jinguo.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sum of columns with whole factors, as the checks are written: {@code
 * leadersSingle+2*mergedGroups-1}.
 *
 * @param terms what is added
 */
record Linear(List<Term> terms) {

    /** One summand; an empty key stands for the factor alone. */
    record Term(long factor, String key) {}

    static Linear read(String text) {
        List<Term> terms = new ArrayList<>();
        for (String part : text.replace(" ", "").replace("-", "+-").split("\\+", -1)) {
            if (!part.isEmpty()) {
                terms.add(term(part));
            }
        }
        return new Linear(List.copyOf(terms));
    }

    private static Term term(String part) {
        long sign = part.startsWith("-") ? -1 : 1;
        String rest = sign < 0 ? part.substring(1) : part;
        int star = rest.indexOf('*');
        if (star >= 0) {
            return new Term(sign * Long.parseLong(rest.substring(0, star)), rest.substring(star + 1));
        }
        boolean number = Character.isDigit(rest.charAt(0));
        return number ? new Term(sign * Long.parseLong(rest), "") : new Term(sign, rest);
    }

    /** Its value; empty when a column is not known. */
    OptionalLong of(Map<String, Long> values) {
        long sum = 0;
        for (Term term : terms) {
            Long value = term.key().isEmpty() ? Long.valueOf(1) : values.get(term.key());
            if (value == null) {
                return OptionalLong.empty();
            }
            sum = Math.addExact(sum, Math.multiplyExact(term.factor(), value));
        }
        return OptionalLong.of(sum);
    }

    /** The columns it names. */
    Set<String> keys() {
        return terms.stream().map(Term::key).filter(k -> !k.isEmpty()).collect(Collectors.toSet());
    }
}
