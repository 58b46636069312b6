package org.jinguo;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sentence that some source says by a literal key.
 *
 * @param key key of the sentence
 * @param values how many values are put in; -1 when the source hands on an array
 * @param where file
 */
record Spoken(String key, int values, String where) {

    /** Calls whose first argument is a key, and what the key begins with. */
    private static final Map<String, String> CALLS = Map.of(
            "Messages.get", "",
            "Problem.error", "problem.",
            "Problem.explain", "problem.",
            "Problem.hint", "problem.");

    /** Failures: what their key begins with, and how many arguments stand before the values. */
    private static final Map<String, Failure> FAILURES = Map.of(
            "StoreException", new Failure("error.store.", 2),
            "CliFailure", new Failure("error.cli.", 1));

    private record Failure(String family, int before) {}

    /** All that are said with a literal key. */
    static List<Spoken> all() throws IOException {
        List<Spoken> found = new ArrayList<>();
        for (CompilationUnitTree unit : Sources.parsed()) {
            new Listener(unit, found).scan(unit, null);
        }
        return found;
    }

    /** All text literals of the program. */
    static Set<String> literals() throws IOException {
        Set<String> literals = new HashSet<>();
        TreeScanner<Void, Void> reader = new TreeScanner<>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text) {
                    literals.add(text);
                }
                return null;
            }
        };
        Sources.parsed().forEach(unit -> reader.scan(unit, null));
        return literals;
    }

    private static final class Listener extends TreeScanner<Void, Void> {

        private final String where;
        private final List<Spoken> found;

        Listener(CompilationUnitTree unit, List<Spoken> found) {
            this.where = Path.of(unit.getSourceFile().getName()).getFileName().toString();
            this.found = found;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            String family = CALLS.get(call.getMethodSelect().toString());
            if (family == null && call.getMethodSelect().toString().endsWith("output().say")) {
                family = "";
            }
            if (family != null) {
                add(family, call.getArguments(), 1);
            }
            return super.visitMethodInvocation(call, null);
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void nothing) {
            Failure failure = FAILURES.get(made.getIdentifier().toString());
            if (failure != null) {
                add(failure.family(), made.getArguments(), failure.before());
            }
            return super.visitNewClass(made, null);
        }

        private void add(String family, List<? extends ExpressionTree> arguments, int before) {
            if (arguments.isEmpty()
                    || !(arguments.get(0) instanceof LiteralTree literal)
                    || !(literal.getValue() instanceof String key)) {
                return;
            }
            List<? extends ExpressionTree> values =
                    arguments.subList(Math.min(before, arguments.size()), arguments.size());
            boolean array = values.size() == 1 && values.get(0).toString().matches("(?i).*(toArray\\(.*|args)");
            found.add(new Spoken(family + key, array ? -1 : values.size(), where));
        }
    }
}
