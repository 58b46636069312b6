package org.jinguo.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.jinguo.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code snapshot}: takes a verified copy, unless the newest one is up to date. */
@Command(name = "snapshot")
final class SnapshotCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Mixin
    JsonFlag json;

    @Override
    public Integer call() {
        return root.withData(this::take);
    }

    private int take(DataFolder data) {
        data.snapshot();
        String time = data.snapshotTime().map(Times::minute).orElseThrow();
        String folder = data.path().resolve("snapshots").toString();
        root.output().say("cli.snapshot.done", time, folder);
        root.output().object(() -> Map.of("time", time, "folder", folder));
        return Cli.DONE;
    }
}
