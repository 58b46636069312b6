package org.jinguo.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Problem;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaKind;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.place.AreaTree;
import org.jinguo.model.place.PlaceName;

/**
 * Changes of the tree of areas: a new village or group, another name, the end of one (撤村并居). The
 * past stays: an area that ended is still there for the returns of its time.
 */
public final class AreaEdits {

    private static final int LONGEST_NAME = 60;

    private final DataFolder data;

    /** Edits of the areas of a data set. */
    public AreaEdits(DataFolder data) {
        this.data = data;
    }

    /** Adds an area below another; returns what is wrong, empty when it was done. */
    public List<Problem> add(Area parent, String name, LocalDate from) {
        String plain = PlaceName.plain(name);
        List<Problem> problems = checkName(parent.id(), plain, from, -1);
        if (problems.isEmpty()) {
            AreaTree tree = data.areas().tree();
            data.change(
                    Messages.get("store.area.added", tree.fullName(parent.id()), plain),
                    edit -> edit.add(Ledgers.AREA, below(tree, parent, plain, from, edit.newId())));
        }
        return problems;
    }

    /**
     * The next area below a parent: code after the highest one ever given there, small number after
     * the highest of all; neither is used twice.
     */
    public static Area below(AreaTree tree, Area parent, String name, LocalDate from, long id) {
        AreaLevel level = AreaLevel.values()[List.of(AreaLevel.values()).indexOf(parent.level()) + 1];
        int seq = tree.children(parent.id()).stream().mapToInt(Area::seq).max().orElse(0) + 1;
        return new Area(
                id,
                level,
                nextCode(tree, parent, level),
                name,
                kindBelow(parent, level),
                parent.id(),
                tree.highestNo() + 1,
                seq,
                null,
                from,
                null,
                null,
                null);
    }

    /** Gives an area another name; returns what is wrong, empty when it was done. */
    public List<Problem> rename(Area area, String name, LocalDate today) {
        String plain = PlaceName.plain(name);
        List<Problem> problems = checkName(area.parentId() == null ? -1 : area.parentId(), plain, today, area.id());
        if (problems.isEmpty()) {
            data.change(
                    Messages.get("store.area.renamed", area.name(), plain),
                    edit -> edit.put(Ledgers.AREA, Ledgers.AREA.with(area, "name", plain)));
        }
        return problems;
    }

    /**
     * Ends an area on its last day, with the one that takes over; returns what is wrong, empty when
     * it was done.
     */
    public List<Problem> end(Area area, LocalDate lastDay, Optional<Area> successor) {
        List<Problem> problems = new ArrayList<>();
        if (area.validFrom() != null && lastDay.isBefore(area.validFrom())) {
            problems.add(Problem.error("area.endsBeforeItBegins", area.name(), area.validFrom()));
        }
        boolean living =
                data.areas().tree().children(area.id()).stream().anyMatch(child -> child.existsOn(lastDay.plusDays(1)));
        if (living) {
            problems.add(Problem.error("area.hasChildren", area.name()));
        }
        if (successor.isPresent()
                && (successor.get().id() == area.id() || successor.get().level() != area.level())) {
            problems.add(Problem.error("area.successorLevel", area.name()));
        }
        if (problems.isEmpty()) {
            Area ended = Ledgers.AREA.with(
                    Ledgers.AREA.with(area, "validTo", lastDay),
                    "successorId",
                    successor.map(Area::id).orElse(null));
            data.change(Messages.get("store.area.ended", area.name()), edit -> edit.put(Ledgers.AREA, ended));
        }
        return problems;
    }

    /** {@code day} is the first day on which the name would stand; null for always. */
    private List<Problem> checkName(long parentId, String name, LocalDate day, long self) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return List.of(Problem.error("area.nameLength", LONGEST_NAME));
        }
        boolean taken = data.areas().tree().children(parentId).stream()
                .filter(a -> a.id() != self && PlaceName.same(a.name(), name))
                .anyMatch(
                        a -> day == null || a.validTo() == null || !a.validTo().isBefore(day));
        return taken ? List.of(Problem.error("area.nameTaken", name)) : List.of();
    }

    private static AreaKind kindBelow(Area parent, AreaLevel level) {
        return switch (level) {
            case DISTRICT -> AreaKind.DISTRICT;
            case TOWNSHIP -> AreaKind.TOWN;
            case VILLAGE -> AreaKind.VILLAGE;
            case GROUP -> parent.kind() == AreaKind.COMMUNITY ? AreaKind.RESIDENT : AreaKind.GROUP;
        };
    }

    private static String nextCode(AreaTree tree, Area parent, AreaLevel level) {
        int first = level == AreaLevel.GROUP ? 1 : level == AreaLevel.VILLAGE ? 200 : 100;
        int start = parent.code().length();
        int next = tree.children(parent.id()).stream()
                        .map(a -> a.code().substring(start))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(first - 1)
                + 1;
        boolean twoDigits = level == AreaLevel.GROUP && next < 100;
        return parent.code() + String.format(Locale.ROOT, twoDigits ? "%02d" : "%03d", next);
    }
}
