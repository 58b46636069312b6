package org.jinguo.ui.kit.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.field.Problem;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.PlaceName;

/** Reads the name of a village or group, as it is typed or pasted, into its identity. */
public final class PlaceReader {

    private static final int NAMED = 12;

    private PlaceReader() {}

    /** Reads a name among some areas: as it is written, or else spelled in another way. */
    public static Parsed<Object> read(List<Area> areas, String above, String typed) {
        String plain = PlainText.words(typed);
        if (plain.isEmpty()) {
            return Parsed.none();
        }
        List<Area> found = areas.stream().filter(a -> a.name().equals(plain)).toList();
        if (found.isEmpty()) {
            found = areas.stream().filter(a -> PlaceName.same(a.name(), plain)).toList();
        }
        if (found.size() == 1) {
            return Parsed.of(plain, found.get(0).id());
        }
        return Parsed.refused(
                plain,
                found.isEmpty()
                        ? Problem.error("ui.ledger.noPlace", above, plain, names(areas))
                        : Problem.error("ui.ledger.severalPlaces", above, plain, found.size()));
    }

    private static String names(List<Area> areas) {
        return areas.stream().limit(NAMED).map(Area::name).collect(Collectors.joining("、"));
    }
}
