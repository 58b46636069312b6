package org.jinguo.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaCode;
import org.jinguo.model.place.AreaKind;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.place.PlaceName;

/** The groups of one village by the many spellings of their names; makes those not yet known. */
final class GroupBook {

    private static final int CODE_DIGITS = 12;
    private static final int NAME_LENGTH = 60;

    private final Area village;
    private final Map<String, Entry> byKey = new HashMap<>();
    private final Map<String, Entry> byTyped = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private int highest;

    /** A group that exists, or will once a row that names it is accepted. */
    static final class Entry {
        private final long id;
        private final String name;
        private boolean fresh;

        Entry(long id, String name, boolean fresh) {
            this.id = id;
            this.name = name;
            this.fresh = fresh;
        }

        long id() {
            return id;
        }

        String name() {
            return name;
        }

        /** Whether it is not yet known and no accepted row has named it. */
        boolean fresh() {
            return fresh;
        }
    }

    GroupBook(Area village, List<Area> groups) {
        this.village = village;
        for (Area group : groups) {
            Entry entry = new Entry(group.id(), group.name(), false);
            Entry known = byKey.get(key(group.name()));
            if (known == null || group.validTo() == null) {
                byKey.put(key(group.name()), entry);
            }
            names.add(group.name());
            highest = Math.max(highest, number(group.code()));
        }
    }

    private static int number(String code) {
        String rest = code.length() > CODE_DIGITS ? code.substring(CODE_DIGITS) : "";
        return rest.matches("\\d{1,3}") ? Integer.parseInt(rest) : 0;
    }

    private String key(String name) {
        return PlaceName.keyWithin(village.name(), name);
    }

    /** Names of the groups that exist. */
    List<String> names() {
        return names;
    }

    /** The group of a name as typed; one not yet known is made when {@link #accept} is told so. */
    Entry find(String typed, Work work) {
        return byTyped.computeIfAbsent(
                typed, t -> byKey.computeIfAbsent(key(t), k -> new Entry(work.newId(), PlaceName.plain(t), true)));
    }

    /** A known name that was probably meant; empty when the name is nobody's neighbour. */
    Optional<String> suggestion(String typed) {
        return PlaceName.suggest(typed, names);
    }

    /** Whether a name can be kept. */
    static boolean fits(String name) {
        return name.length() <= NAME_LENGTH;
    }

    /** A row that names the group is accepted: makes it unless it exists; true when it was made. */
    boolean accept(Entry entry, Work work, int no) {
        if (!entry.fresh) {
            return false;
        }
        entry.fresh = false;
        highest++;
        AreaKind kind = village.kind() == AreaKind.COMMUNITY ? AreaKind.RESIDENT : AreaKind.GROUP;
        String code = village.code().length() == CODE_DIGITS && highest <= 999
                ? new AreaCode(village.code()).group(highest).digits()
                : village.code() + highest;
        work.add(
                Ledgers.AREA,
                new Area(
                        entry.id,
                        AreaLevel.GROUP,
                        code,
                        entry.name,
                        kind,
                        village.id(),
                        no,
                        highest,
                        null,
                        null,
                        null,
                        null,
                        null));
        return true;
    }
}
