package org.jinguo.cli;

import java.util.List;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaTree;
import org.jinguo.store.DataFolder;
import picocli.CommandLine.Option;

/**
 * The option {@code --unit}: a code, or a name that only one unit has; the home unit without it.
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
        return tree.byCode(unit).orElseGet(() -> named(tree));
    }

    private Area named(AreaTree tree) {
        List<Area> found = tree.all().stream().filter(a -> a.name().equals(unit)).toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw new CliFailure("unit", unit);
        }
        throw new CliFailure(
                "units", unit, String.join("、", found.stream().map(Area::code).sorted().toList()));
    }
}
