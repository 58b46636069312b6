package org.jinguo.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jinguo.store.Change;
import org.jinguo.store.ChangeLog;
import org.jinguo.store.DataFolder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code history}: the newest Changes, those of a day, the imports, or those of one record. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {

    private static final int NEWEST = 50;

    @ParentCommand
    private RootCommand root;

    @Mixin
    JsonFlag json;

    @ArgGroup
    private Which which = new Which();

    /** What the history is asked about; one of them. */
    static final class Which {
        @Option(names = "--record", paramLabel = "ID", converter = RecordArgument.class)
        private Long record;

        @Option(names = "--day", paramLabel = "DAY", converter = DayArgument.class)
        private LocalDate day;

        @Option(names = "--imports")
        private boolean imports;
    }

    @Override
    public Integer call() {
        return root.withData(this::tell);
    }

    private int tell(DataFolder data) {
        if (which.record != null) {
            return new RecordHistory(data, root.around().clock().getZone(), root.output()).tell(which.record);
        }
        ChangeWords words = new ChangeWords(root.around().clock().getZone());
        List<Change> changes = changes(data.log());
        changes.forEach(change -> root.output().line(words.line(change)));
        if (changes.isEmpty()) {
            root.output().say("cli.history.none");
        }
        root.output()
                .object(() ->
                        Map.of("changes", changes.stream().map(words::tree).toList()));
        return Cli.DONE;
    }

    private List<Change> changes(ChangeLog log) {
        if (which.day != null) {
            return log.onDay(which.day, root.around().clock().getZone());
        }
        return which.imports ? log.imports() : log.newest(NEWEST);
    }
}
