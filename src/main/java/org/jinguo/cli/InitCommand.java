package org.jinguo.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.place.AreaTree;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Founding;
import org.jinguo.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code init --unit CODE}: founds an empty ledger for a unit. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {

    @ParentCommand
    private RootCommand root;

    @Mixin
    JsonFlag json;

    @Option(names = "--unit", paramLabel = "CODE", required = true)
    private String unit;

    @Override
    public Integer call() {
        if (Founding.unitName(unit).isEmpty()) {
            throw new StoreException("unknownUnit", null, unit);
        }
        return root.withFolder(this::found);
    }

    private int found(DataFolder data) {
        data.areas().tree().home().ifPresent(home -> {
            throw new CliFailure("alreadyFounded", data.path(), home.name());
        });
        Founding.found(data, unit);
        AreaTree tree = data.areas().tree();
        Area home = tree.home().orElseThrow();
        int villages = tree.below(home.id(), AreaLevel.VILLAGE).size();
        root.output().say("cli.init.done", home.name(), villages, data.path().toString());
        root.output()
                .object(() -> Map.of(
                        "unit", home.code(),
                        "name", home.name(),
                        "villages", villages,
                        "folder", data.path().toString()));
        return Cli.DONE;
    }
}
