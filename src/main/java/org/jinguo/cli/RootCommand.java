package org.jinguo.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jinguo.config.LogFolder;
import org.jinguo.config.Messenger;
import org.jinguo.config.Places;
import org.jinguo.config.Version;
import org.jinguo.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code jinguo [--data DIR] COMMAND}; without a command it opens the window. */
@Command(
        name = "jinguo",
        versionProvider = RootCommand.OwnVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            InitCommand.class,
            ImportCommand.class,
            FiguresCommand.class,
            CheckCommand.class,
            ExportCommand.class,
            HistoryCommand.class,
            SnapshotCommand.class,
            VerifyCommand.class,
            RebuildCommand.class,
            DemoCommand.class
        })
final class RootCommand implements Callable<Integer> {

    private final Surroundings around;
    private final Output output;

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private Path data;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    boolean version;

    RootCommand(Surroundings around, Output output) {
        this.around = around;
        this.output = output;
    }

    /** The version as the build wrote it down. */
    static final class OwnVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Version.text()};
        }
    }

    @Override
    public Integer call() {
        return new Start(around).run(Optional.ofNullable(data).map(d -> folder()));
    }

    Surroundings around() {
        return around;
    }

    Output output() {
        return output;
    }

    /** The folder that was named, or the officers' own. */
    Path folder() {
        return (data == null ? around.places().data() : data).toAbsolutePath().normalize();
    }

    /** Opens the folder, which must hold a ledger, for the time of some work. */
    int withData(ToIntFunction<DataFolder> work) {
        if (!Places.hasLedger(folder())) {
            throw new CliFailure("noLedger", folder());
        }
        return withFolder(work);
    }

    /** Opens the folder, which may still be empty, for the time of some work. */
    int withFolder(ToIntFunction<DataFolder> work) {
        LogFolder.beside(folder());
        Messenger messenger = new Messenger(output::step);
        try (DataFolder opened =
                DataFolder.open(folder(), around.clock(), System.getProperty("user.name"), messenger)) {
            messenger.to(output::note);
            opened.notes().forEach(output::note);
            return work.applyAsInt(opened);
        }
    }
}
