package org.jinguo.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jinguo.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code verify}: counts rows, tallies and indexes and walks the journal. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    @ParentCommand private RootCommand root;
    @Mixin JsonFlag json;

    @Override
    public Integer call() {
        return root.withData(this::verify);
    }

    private int verify(DataFolder data) {
        return told(data.verify(), root.output());
    }

    /** Tells what was found; problems when there is something. */
    static int told(List<String> findings, Output output) {
        findings.forEach(output::line);
        if (findings.isEmpty()) {
            output.say("cli.verify.good");
        } else {
            output.say("cli.verify.bad", findings.size());
        }
        output.object(() -> Map.of("good", findings.isEmpty(), "findings", findings));
        return findings.isEmpty() ? Cli.DONE : Cli.PROBLEMS;
    }
}
