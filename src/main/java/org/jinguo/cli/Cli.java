package org.jinguo.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import org.jinguo.config.LogFolder;
import org.jinguo.config.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** The command line: reads the arguments, runs the command, tells how it went. */
public final class Cli {

    /** Done. */
    static final int DONE = 0;

    /** Done, and problems were found. */
    static final int PROBLEMS = 1;

    /** Could not be done. */
    static final int FAILED = 2;

    private static final int WIDTH = 100;

    private Cli() {}

    /** Runs a command; returns 0 done, 1 done with problems found, 2 could not. */
    public static int run(String[] args, Surroundings around) {
        boolean json = Arrays.asList(args).contains(JsonFlag.NAME);
        Output output = new Output(around.out(), around.err(), json);
        CommandLine line = new CommandLine(new RootCommand(around, output));
        line.setResourceBundle(new CommandTexts());
        line.setUsageHelpWidth(WIDTH);
        StringWriter help = new StringWriter();
        line.setOut(new PrintWriter(help));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((wrong, given) -> {
            output.failure(ArgumentSentence.of(wrong), ArgumentSentence.help(wrong));
            return FAILED;
        });
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, output));
        int status = line.execute(args);
        output.end();
        around.out().print(help);
        return status;
    }

    /** Says why something could not be done; a fault of our own goes to the log as well. */
    static int failed(Exception failure, Output output) {
        output.failure(
                Failures.sentence(failure).orElseGet(() -> {
                    log().error("a command failed", failure);
                    return Messages.get("error.cli.fault", LogFolder.place());
                }),
                "");
        return FAILED;
    }

    /** Only now, since the first logger fixes where the log is written. */
    private static Logger log() {
        return LoggerFactory.getLogger(Cli.class);
    }
}
