package org.jinguo.model.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.field.Problem;

/**
 * The units of a data set by their names: the home unit, its townships and villages. A village is
 * called with its township where there are several, since villages of one name are common.
 *
 * @param tree the tree of areas
 */
public record UnitNames(AreaTree tree) {

    /** The units, in the order of the tree; those that are no more come last. */
    public List<Area> all() {
        List<Area> units = new ArrayList<>();
        tree.home().ifPresent(home -> {
            units.add(home);
            for (AreaLevel level : List.of(AreaLevel.TOWNSHIP, AreaLevel.VILLAGE)) {
                tree.below(home.id(), level).stream()
                        .filter(area -> area.id() != home.id())
                        .forEach(units::add);
            }
        });
        units.sort(Comparator.comparing(area -> area.validTo() != null));
        return units;
    }

    /** What a unit is called; empty when there is none of this identity. */
    public String of(Long id) {
        return tree.find(id).map(this::name).orElse("");
    }

    private String name(Area area) {
        boolean manyTownships =
                tree.home().filter(home -> home.level() == AreaLevel.DISTRICT).isPresent();
        return manyTownships ? tree.fullName(area.id()) : area.name();
    }

    /** Reads a name into the identity of its unit; one that two units bear is refused. */
    public Parsed<Object> read(String typed) {
        String plain = PlainText.words(typed);
        if (PlainText.isNone(plain)) {
            return Parsed.none();
        }
        List<Area> units = all();
        List<Area> found = named(units, area -> name(area).equals(plain));
        if (found.isEmpty()) {
            found = named(units, area -> spelled(area, plain));
        }
        if (found.size() == 1) {
            return Parsed.of(name(found.get(0)), found.get(0).id());
        }
        return Parsed.refused(plain, found.isEmpty() ? unknown(units, plain) : several(plain, found));
    }

    /** Of those that are still there, where there are some. */
    private static List<Area> named(List<Area> units, Predicate<Area> fits) {
        List<Area> found = units.stream().filter(fits).toList();
        List<Area> still = found.stream().filter(area -> area.validTo() == null).toList();
        return still.isEmpty() ? found : still;
    }

    private boolean spelled(Area area, String plain) {
        return area.name().equals(plain)
                || tree.fullName(area.id()).equals(plain)
                || PlaceName.same(area.name(), plain)
                || PlaceName.same(tree.fullName(area.id()), plain);
    }

    private Problem several(String plain, List<Area> found) {
        return Problem.error(
                "unit.several",
                plain,
                found.stream().map(a -> tree.fullName(a.id())).collect(Collectors.joining("、")));
    }

    private Problem unknown(List<Area> units, String plain) {
        String home = tree.home().map(Area::name).orElse("");
        return PlaceName.suggest(plain, units.stream().map(this::name).toList())
                .map(better -> Problem.error("unit.suggest", plain, home, better))
                .orElseGet(() -> Problem.error("unit.unknown", plain, home));
    }
}
