package org.jinguo.cli;

import java.util.concurrent.Callable;
import org.jinguo.config.LogFolder;
import org.jinguo.config.Places;
import org.jinguo.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code rebuild}: makes the database anew from the newest good snapshot and the journal. */
@Command(name = "rebuild")
final class RebuildCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Mixin
    JsonFlag json;

    @Override
    public Integer call() {
        if (!Places.hasLedger(root.folder())) {
            throw new CliFailure("noLedger", root.folder());
        }
        LogFolder.beside(root.folder());
        root.output().say("cli.rebuild.start");
        return VerifyCommand.told(
                DataFolder.rebuild(root.folder(), root.around().clock(), root.output()::note), root.output());
    }
}
