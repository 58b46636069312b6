package org.jinguo;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The sources of the program, as text and as the compiler's trees. */
final class Sources {

    static final Path MAIN = Path.of("src", "main", "java");
    static final Path TEST = Path.of("src", "test", "java");

    private Sources() {}

    /**
     * A method or constructor.
     *
     * @param name type and method
     * @param lines from its first annotation to its last brace
     * @param parameters how many it takes; 0 for the constructor of a record
     */
    record Method(String name, long lines, int parameters) {}

    static List<Path> all() throws IOException {
        return all(MAIN);
    }

    static List<Path> all(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }

    static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8);
    }

    static List<CompilationUnitTree> parsed() throws IOException {
        return StreamSupport.stream(task().parse().spliterator(), false)
                .map(CompilationUnitTree.class::cast)
                .toList();
    }

    static List<Method> methods() throws IOException {
        JavacTask task = task();
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<Method> methods = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            new MethodScanner(unit, positions, methods).scan(unit, "");
        }
        return methods;
    }

    private static JavacTask task() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        return (JavacTask) compiler.getTask(
                null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(all()));
    }

    private static final class MethodScanner extends TreeScanner<Void, String> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Method> methods;

        MethodScanner(CompilationUnitTree unit, SourcePositions positions, List<Method> methods) {
            this.unit = unit;
            this.positions = positions;
            this.methods = methods;
        }

        @Override
        public Void visitClass(ClassTree type, String outer) {
            return super.visitClass(
                    type,
                    type.getKind() == Tree.Kind.RECORD
                            ? "record " + type.getSimpleName()
                            : type.getSimpleName().toString());
        }

        @Override
        public Void visitMethod(MethodTree method, String type) {
            long from = line(positions.getStartPosition(unit, method));
            long to = line(positions.getEndPosition(unit, method));
            boolean canonical = type.startsWith("record ") && method.getName().contentEquals("<init>");
            methods.add(new Method(
                    type + "." + method.getName(),
                    to - from + 1,
                    canonical ? 0 : method.getParameters().size()));
            return super.visitMethod(method, type);
        }

        private long line(long position) {
            return position < 0 ? 0 : unit.getLineMap().getLineNumber(position);
        }
    }
}
