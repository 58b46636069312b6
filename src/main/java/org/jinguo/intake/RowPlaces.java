package org.jinguo.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.field.Problem;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.place.PlaceName;

/** Village and groups of the rows of one sheet. */
final class RowPlaces {

    private final SheetContext context;
    private final Places places;
    private final Work work;
    private final Map<Long, GroupBook> books = new HashMap<>();
    private final Map<Long, Area> villages = new LinkedHashMap<>();
    private final List<String> newGroups;
    private final Optional<Problem> foreign;
    private int highestNo = -1;

    RowPlaces(SheetContext context, Places places, Work work, List<String> newGroups) {
        this.context = context;
        this.places = places;
        this.work = work;
        this.newGroups = newGroups;
        this.foreign = context.village().isPresent() ? Optional.empty() : places.foreign(context.head());
    }

    /** The village of a row; empty when it is not known, which is noted and refuses the row. */
    Optional<Area> village(RowReader row) {
        String typed = PlainText.words(row.cell("village").text());
        Optional<Area> whole = context.village();
        if (PlainText.isNone(typed)) {
            Optional<Area> found = foreign.isPresent() ? Optional.empty() : whole.or(places::homeVillage);
            if (found.isEmpty()) {
                row.problem("village", foreign.orElseGet(() -> Problem.error("intake.village.missing")));
            }
            return remembered(found);
        }
        String township = PlainText.words(row.cell("township").text());
        row.understood("township", township);
        Places.Found found = places.find(township, typed);
        if (found.problem().isPresent()) {
            row.problem("village", found.problem().get());
            return Optional.empty();
        }
        Area village = found.village().orElseThrow();
        row.understood("village", village.name());
        if (whole.isPresent() && whole.get().id() != village.id()) {
            row.problem(
                    "village",
                    Problem.error(
                            "intake.village.other", village.name(), whole.get().name()));
            return Optional.empty();
        }
        return remembered(Optional.of(village));
    }

    private Optional<Area> remembered(Optional<Area> village) {
        village.ifPresent(v -> villages.putIfAbsent(v.id(), v));
        return village;
    }

    /** Name of an area that exists. */
    String name(long id) {
        return places.tree().find(id).map(Area::name).orElse("");
    }

    /** Full names of the villages met so far. */
    List<String> villageNames() {
        return villages.values().stream().map(places::fullName).toList();
    }

    /** Identities of the villages met so far. */
    List<Long> villageIds() {
        return List.copyOf(villages.keySet());
    }

    /** The one group of a row; null when it is missing, which is noted and refuses the row. */
    GroupBook.Entry group(RowReader row, Area village) {
        String typed = row.text("groups", 60);
        if (typed == null) {
            row.problem("groups", Problem.error("intake.group.missing"));
            return null;
        }
        return entry(row, village, typed);
    }

    /** The groups of a row, several in one cell; refuses the row when there is none. */
    List<GroupBook.Entry> groups(RowReader row, Area village) {
        String typed = row.text("groups", 500);
        if (typed == null) {
            row.problem("groups", Problem.error("intake.group.missing"));
            return List.of();
        }
        return PlaceName.split(typed, book(village).names()).stream()
                .map(name -> entry(row, village, name))
                .toList();
    }

    private GroupBook.Entry entry(RowReader row, Area village, String typed) {
        GroupBook.Entry entry = book(village).find(typed, work);
        if (entry.fresh()) {
            book(village)
                    .suggestion(typed)
                    .ifPresent(better -> row.problem("groups", Problem.explain("intake.group.suggest", typed, better)));
        }
        return entry;
    }

    private GroupBook book(Area village) {
        return books.computeIfAbsent(
                village.id(),
                id -> new GroupBook(
                        village,
                        places.tree().children(id).stream()
                                .filter(a -> a.level() == AreaLevel.GROUP)
                                .toList()));
    }

    /** A row that names a group is accepted. */
    void accept(Area village, GroupBook.Entry group) {
        if (highestNo < 0) {
            highestNo = places.tree().highestNo();
        }
        if (book(village).accept(group, work, highestNo + 1)) {
            highestNo++;
            newGroups.add(places.fullName(village) + group.name());
        }
    }
}
