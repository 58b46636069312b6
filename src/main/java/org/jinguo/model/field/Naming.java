package org.jinguo.model.field;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a record is called.
 *
 * @param <R> the record type
 */
public sealed interface Naming<R extends Record> {

    /** Records without a name of their own are called by their ledger's. */
    static <R extends Record> Naming<R> unknown() {
        return new Words<>("");
    }

    /** Words with components in braces. */
    static <R extends Record> Naming<R> pattern(String pattern) {
        return new Words<>(pattern);
    }

    /** Worked out from the record itself. */
    static <R extends Record> Naming<R> worked(Function<R, String> name) {
        return new Worked<>(name);
    }

    /** The name; {@code component} gives the words of a component. Empty when it has none. */
    String of(R row, UnaryOperator<String> component);

    /**
     * Words with components in braces.
     *
     * @param pattern for example {@code {groupId} {doorNo} {headName}}
     */
    record Words<R extends Record>(String pattern) implements Naming<R> {

        private static final Pattern COMPONENT = Pattern.compile("\\{(\\w+)}");

        @Override
        public String of(R row, UnaryOperator<String> component) {
            Matcher found = COMPONENT.matcher(pattern);
            return found.replaceAll(part -> Matcher.quoteReplacement(component.apply(part.group(1))));
        }
    }

    /**
     * Worked out from the record.
     *
     * @param name how
     */
    record Worked<R extends Record>(Function<R, String> name) implements Naming<R> {

        @Override
        public String of(R row, UnaryOperator<String> component) {
            return name.apply(row);
        }
    }
}
