package org.jinguo.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jinguo.config.Messages;
import org.jinguo.demo.DemoJob;
import org.jinguo.demo.DemoOrder;
import org.jinguo.demo.DemoReport;
import org.jinguo.demo.DemoScale;
import org.jinguo.demo.PracticeTownship;
import org.jinguo.demo.UnitTotals;
import org.jinguo.model.field.Problem;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code demo}: writes workbooks of invented people, as villages would send them. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private static final int EVERY = 50;

    @ParentCommand
    private RootCommand root;

    @Mixin
    JsonFlag json;

    @ArgGroup(multiplicity = "1")
    private Which which;

    /** A scale of the synthetic district, or the practice township. */
    static final class Which {
        @Option(names = "--scale", paramLabel = "SCALE")
        private DemoScale scale;

        @Option(names = "--practice")
        private boolean practice;
    }

    @Option(names = "--year", paramLabel = "YEAR", defaultValue = "2019")
    private int year;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out;

    @Option(names = "--unit", paramLabel = "CODE", defaultValue = "")
    private String unit;

    @Option(names = "--dirty")
    private boolean dirty;

    @Override
    public Integer call() {
        Path folder = out.toAbsolutePath().normalize();
        if (which.practice) {
            tell(folder, PracticeTownship.write(folder, this::step));
            return Cli.DONE;
        }
        DemoOrder clean = DemoOrder.of(which.scale, unit, year, seed, folder);
        DemoOrder order = dirty ? clean.withDirtyRows() : clean;
        for (Problem problem : order.problems()) {
            root.output().failure(Messages.problem(problem.code(), problem.args()), "");
            return Cli.FAILED;
        }
        tell(folder, DemoJob.run(order, this::step));
        return Cli.DONE;
    }

    private boolean step(int done, int all, String name) {
        if (done % EVERY == 0) {
            root.output().step(Messages.get("cli.demo.step", done, all));
        }
        return true;
    }

    private void tell(Path folder, DemoReport report) {
        UnitTotals whole = report.whole();
        root.output().say("cli.demo.done", report.files(), folder.toString());
        root.output()
                .say(
                        "cli.demo.totals",
                        report.villages().size(),
                        whole.cover().groups(),
                        whole.cover().leaders(),
                        whole.year().households());
        root.output()
                .object(() -> Map.of(
                        "folder", folder.toString(),
                        "files", report.files(),
                        "expected", whole,
                        "aid", report.aid()));
    }
}
