package org.jinguo;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Calls that a rule is about. */
final class Calls {

    private static final Set<String> READERS_AND_WRITERS = Set.of(
            FileReader.class.getName(),
            FileWriter.class.getName(),
            InputStreamReader.class.getName(),
            OutputStreamWriter.class.getName());

    private Calls() {}

    static DescribedPredicate<JavaAccess<?>> to(String what, Predicate<JavaAccess<?>> test) {
        return DescribedPredicate.describe(what, test);
    }

    static boolean is(JavaAccess<?> call, Class<?> owner, String name) {
        return call.getTargetOwner().isEquivalentTo(owner) && call.getName().equals(name);
    }

    static List<JavaClass> parameters(JavaAccess<?> call) {
        return call.getTarget() instanceof CodeUnitCallTarget target ? target.getRawParameterTypes() : List.of();
    }

    /** {@code getBytes()}, {@code new String(byte[])}, readers and writers without a charset. */
    static boolean charsetLeftOpen(JavaAccess<?> call) {
        if (named(call)) {
            return false;
        }
        boolean bytesToText = is(call, String.class, "<init>")
                && parameters(call).stream().anyMatch(p -> p.isEquivalentTo(byte[].class));
        return is(call, String.class, "getBytes")
                || bytesToText
                || call.getName().equals("<init>")
                        && READERS_AND_WRITERS.contains(call.getTargetOwner().getName());
    }

    private static boolean named(JavaAccess<?> call) {
        return parameters(call).stream()
                .anyMatch(p -> p.getName().equals("java.nio.charset.Charset")
                        || p.getName().equals("java.nio.charset.CharsetDecoder")
                        || p.getName().equals("java.nio.charset.CharsetEncoder"));
    }
}
