package org.jinguo.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jinguo.config.Progress;
import org.jinguo.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * {@code verify}: counts rows, tallies and indexes, walks the journal, looks at the snapshots; with
 * {@code --mend} mends what is not in order.
 */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Mixin
    JsonFlag json;

    @Option(names = "--mend")
    private boolean mend;

    @Override
    public Integer call() {
        return root.withData(this::verify);
    }

    private int verify(DataFolder data) {
        List<String> findings = data.verify();
        return mend && !findings.isEmpty() ? mended(data, findings) : told(findings, root.output());
    }

    private int mended(DataFolder data, List<String> findings) {
        Output output = root.output();
        findings.forEach(output::line);
        List<String> done = data.mend(Progress.NONE);
        done.forEach(output::line);
        List<String> left = data.verify();
        if (left.isEmpty()) {
            output.say("cli.verify.mended", findings.size());
        } else {
            left.forEach(output::line);
            output.say("cli.verify.left", left.size());
        }
        output.object(() -> Map.of(
                "good", left.isEmpty(),
                "findings", findings,
                "mended", done,
                "left", left));
        return left.isEmpty() ? Cli.DONE : Cli.PROBLEMS;
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
