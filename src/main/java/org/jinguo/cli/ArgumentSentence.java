package org.jinguo.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jinguo.config.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments of a command, in Chinese. */
final class ArgumentSentence {

    private ArgumentSentence() {}

    static String of(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (wrong instanceof MissingParameterException missing) {
            return Messages.get("error.cli.missing", names(missing.getMissing()));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return Messages.get("error.cli.twice", name(twice.getOverwritten()));
        }
        if (wrong instanceof MutuallyExclusiveArgsException) {
            return Messages.get("error.cli.exclusive");
        }
        return value(wrong);
    }

    /** Where to read how the command is written. */
    static String help(ParameterException wrong) {
        return Messages.get(
                "cli.seeHelp", wrong.getCommandLine().getCommandSpec().qualifiedName());
    }

    private static String unmatched(UnmatchedArgumentException wrong) {
        String what = wrong.getUnmatched().get(0);
        List<String> near = wrong.getSuggestions();
        if (wrong.isUnknownOption()) {
            return near.isEmpty()
                    ? Messages.get("error.cli.option", what)
                    : Messages.get("error.cli.optionNear", what, near.get(0));
        }
        if (wrong.getCommandLine().getSubcommands().isEmpty()) {
            return Messages.get("error.cli.tooMany", what);
        }
        return Messages.get(
                "error.cli.command",
                what,
                String.join("、", wrong.getCommandLine().getSubcommands().keySet()));
    }

    private static String value(ParameterException wrong) {
        if (wrong.getArgSpec() == null) {
            return Messages.get("error.cli.arguments");
        }
        String given = wrong.getValue() == null ? "" : wrong.getValue();
        Class<?> type = wrong.getArgSpec().typeInfo().getType();
        if (type.isEnum()) {
            return Messages.get("error.cli.choice", name(wrong.getArgSpec()), given, choices(type));
        }
        if (type == int.class || type == long.class) {
            return Messages.get("error.cli.number", name(wrong.getArgSpec()), given);
        }
        return wrong.getCause() instanceof TypeConversionException own
                ? own.getMessage()
                : Messages.get("error.cli.arguments");
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(c -> ((Enum<?>) c).name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("、"));
    }

    private static String names(List<ArgSpec> all) {
        boolean oneOf =
                all.stream().allMatch(s -> s.group() != null && s.group().exclusive());
        return all.stream()
                .map(ArgumentSentence::name)
                .collect(Collectors.joining(oneOf ? Messages.get("cli.or") : "、"));
    }

    private static String name(ArgSpec spec) {
        if (!(spec instanceof OptionSpec option)) {
            return spec.paramLabel();
        }
        return option.arity().max() == 0 ? option.longestName() : option.longestName() + " " + option.paramLabel();
    }
}
