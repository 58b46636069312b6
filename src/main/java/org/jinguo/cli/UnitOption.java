package org.jinguo.cli;

import java.util.List;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaTree;
import org.jinguo.store.DataFolder;
import picocli.CommandLine.Option;

/**
 * The option {@code --unit}: a code, or a name that only one unit has, of the home unit or below;
 * the home unit without it.
 */
final class UnitOption {

    @Option(names = "--unit", paramLabel = "CODE")
    private String unit;

    /** The unit that is meant. */
    Area in(DataFolder data) {
        AreaTree tree = data.areas().tree();
        if (unit == null) {
            return tree.home().orElseThrow(() -> new CliFailure("noLedger", data.path()));
        }
        Area meant = tree.byCode(unit).orElseGet(() -> named(tree));
        if (!ours(tree, meant)) {
            throw new CliFailure(
                    "notOurs", meant.name(), tree.home().map(Area::name).orElse(""));
        }
        return meant;
    }

    /** The data tell nothing of units beside the home unit, and only a part of those above it. */
    private static boolean ours(AreaTree tree, Area area) {
        return tree.home().filter(home -> tree.within(area.id(), home.id())).isPresent();
    }

    private Area named(AreaTree tree) {
        List<Area> all = tree.all().stream().filter(a -> a.name().equals(unit)).toList();
        List<Area> own = all.stream().filter(a -> ours(tree, a)).toList();
        List<Area> found = own.isEmpty() ? all : own;
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw new CliFailure("unit", unit);
        }
        throw new CliFailure(
                "units",
                unit,
                String.join("、", found.stream().map(Area::code).sorted().toList()));
    }
}
