package org.jinguo.model.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule of the records of a plain ledger, said in its definition. Form, grid, paste, import and
 * the check of its returns run the same objects.
 */
public sealed interface Rule {

    /** Its id in the catalogue of checks, for example {@code K97}. */
    String id();

    /** The components that it speaks of, the one that is blamed first. */
    List<String> keys();

    /** What is wrong with a record; empty when nothing is. */
    Optional<Problem> check(RuleCase<?> one);

    /** A day that must not lie before another. */
    static Rule inOrder(String id, String from, String to) {
        return new InOrder(id, from, to);
    }

    /** A number that is a part of another. */
    static Rule atMost(String id, String part, String whole) {
        return new AtMost(id, part, whole);
    }

    /** A day that has come. */
    static Rule notFuture(String id, String key) {
        return new NotFuture(id, key);
    }

    /** One of the words that the field offers. */
    static Rule among(String id, String key) {
        return new Among(id, key);
    }

    /** A component that says nothing without another; an explanation is asked for. */
    static Rule needs(String id, String key, String other) {
        return new Needs(id, key, other);
    }

    /** One of two must be there, or no return counts the record; an explanation is asked for. */
    static Rule either(String id, String one, String other) {
        return new Either(id, one, other);
    }

    /** No two records hold the same. */
    static Rule once(String id, String... keys) {
        return new Once(id, "", List.of(keys));
    }

    /** No two records of a year hold the same; the year is that of a day. */
    static Rule onceAYear(String id, String day, String... keys) {
        return new Once(id, day, List.of(keys));
    }

    /** {@link #inOrder}. */
    record InOrder(String id, String from, String to) implements Rule {
        @Override
        public List<String> keys() {
            return List.of(to, from);
        }

        @Override
        public Optional<Problem> check(RuleCase<?> one) {
            return one.get(from) instanceof LocalDate first
                            && one.get(to) instanceof LocalDate last
                            && last.isBefore(first)
                    ? Optional.of(
                            Problem.error("rule.order", one.label(to), one.text(to), one.label(from), one.text(from)))
                    : Optional.empty();
        }
    }

    /** {@link #atMost}. */
    record AtMost(String id, String part, String whole) implements Rule {
        @Override
        public List<String> keys() {
            return List.of(part, whole);
        }

        @Override
        public Optional<Problem> check(RuleCase<?> one) {
            return one.get(part) instanceof Integer some && one.get(whole) instanceof Integer all && some > all
                    ? Optional.of(Problem.error("rule.atMost", one.label(part), some, one.label(whole), all))
                    : Optional.empty();
        }
    }

    /** {@link #notFuture}. */
    record NotFuture(String id, String key) implements Rule {
        @Override
        public List<String> keys() {
            return List.of(key);
        }

        @Override
        public Optional<Problem> check(RuleCase<?> one) {
            return one.get(key) instanceof LocalDate day && day.isAfter(one.today())
                    ? Optional.of(Problem.error("rule.future", one.label(key), one.text(key)))
                    : Optional.empty();
        }
    }

    /** {@link #among}. */
    record Among(String id, String key) implements Rule {
        @Override
        public List<String> keys() {
            return List.of(key);
        }

        @Override
        public Optional<Problem> check(RuleCase<?> one) {
            List<String> words = one.ledger().field(key).orElseThrow().choices();
            return one.get(key) instanceof String word && !words.contains(word)
                    ? Optional.of(Problem.error("field.choice", one.label(key), word, String.join("、", words)))
                    : Optional.empty();
        }
    }

    /** {@link #needs}. */
    record Needs(String id, String key, String other) implements Rule {
        @Override
        public List<String> keys() {
            return List.of(other, key);
        }

        @Override
        public Optional<Problem> check(RuleCase<?> one) {
            return one.get(key) != null && one.get(other) == null
                    ? Optional.of(Problem.explain("rule.needs", one.label(key), one.text(key), one.label(other)))
                    : Optional.empty();
        }
    }

    /** {@link #either}. */
    record Either(String id, String one, String other) implements Rule {
        @Override
        public List<String> keys() {
            return List.of(one, other);
        }

        @Override
        public Optional<Problem> check(RuleCase<?> row) {
            return row.get(one) == null && row.get(other) == null
                    ? Optional.of(Problem.explain("rule.either", row.label(one), row.label(other)))
                    : Optional.empty();
        }
    }

    /** {@link #once} and {@link #onceAYear}; the day's key is empty where all years count. */
    record Once(String id, String day, List<String> same) implements Rule {
        public Once {
            same = List.copyOf(same);
        }

        @Override
        public List<String> keys() {
            return day.isEmpty()
                    ? same
                    : Stream.concat(same.stream(), Stream.of(day)).toList();
        }

        @Override
        public Optional<Problem> check(RuleCase<?> one) {
            if (same.stream().anyMatch(key -> one.get(key) == null) || year(one).isEmpty()) {
                return Optional.empty();
            }
            boolean twice = one.othersLike(same, day.isEmpty() ? "id" : day)
                    .anyMatch(other -> day.isEmpty() || year(other).equals(year(one)));
            return twice ? Optional.of(problem(one)) : Optional.empty();
        }

        private Problem problem(RuleCase<?> one) {
            String what = String.join(
                    "、", same.stream().map(one::text).filter(t -> !t.isEmpty()).toList());
            return day.isEmpty()
                    ? Problem.error("rule.once", one.ledger().label(), what)
                    : Problem.error(
                            "rule.onceAYear",
                            one.ledger().label(),
                            what,
                            Objects.toString(year(one).orElseThrow()));
        }

        private static Optional<Integer> year(Object day) {
            return day instanceof LocalDate date ? Optional.of(date.getYear()) : Optional.empty();
        }

        private Optional<Integer> year(RuleCase<?> one) {
            if (day.isEmpty()) {
                return Optional.of(0);
            }
            return year(one.get(day));
        }
    }
}
