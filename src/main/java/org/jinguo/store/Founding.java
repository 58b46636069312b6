package org.jinguo.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.aid.OncePer;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaKind;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.ScoreItem;
import org.jinguo.model.rating.ScoreScheme;

/**
 * Founds a data set: the tree of the district (NBS point 2016-07-31 for villages, 2019-10-31 for
 * townships), the home unit, the aid programmes and the default score scheme (domain document, 4.10
 * and 4.11), all in one Change.
 */
public final class Founding {

    private static final String TREE = "/org/jinguo/area/guangfeng.csv";
    private static final List<String> ITEMS = List.of("门前三包", "庭院", "客厅", "卧室", "厨房", "厕所");
    private static final List<Integer> POINTS = List.of(20, 20, 15, 15, 15, 15);
    private static final long TWO_CANCERS_FEN = 1_000_000;

    private Founding() {}

    /** One line of the official tree. */
    private record Line(String level, String code, String name, String parent, String kind, String urbanRural) {}

    /**
     * A unit of the official tree that may found a ledger.
     *
     * @param code division code: 6 digits of a district, 9 of a township, 12 of a village
     * @param level its level
     * @param name its name
     * @param above the names of the units above it, highest first, without province and city
     */
    public record OfficialUnit(String code, AreaLevel level, String name, List<String> above) {}

    /** The units that may found a ledger, in the order of the tree. */
    public static List<OfficialUnit> units() {
        Map<String, List<String>> paths = new HashMap<>();
        List<OfficialUnit> units = new ArrayList<>();
        for (Line line : lines()) {
            List<String> above = paths.getOrDefault(line.parent(), List.of());
            List<String> path = new ArrayList<>(above);
            path.add(line.name());
            paths.put(line.code(), path);
            units.add(new OfficialUnit(line.code(), AreaLevel.valueOf(line.level()), line.name(), above));
        }
        return List.copyOf(units);
    }

    /** Name of a unit of the official tree that may be a home unit; empty when the code is none. */
    public static Optional<String> unitName(String code) {
        return lines().stream()
                .filter(l -> l.code().equals(code))
                .map(Line::name)
                .findFirst();
    }

    /** Founds an empty data set for a home unit of the official tree. */
    public static void found(DataFolder data, String unitCode) {
        String name = unitName(unitCode).orElseThrow(() -> new StoreException("unknownUnit", null, unitCode));
        data.found(Messages.get("store.founding.label", name), edit -> {
            addAreas(edit);
            addProgrammes(edit);
            addScheme(edit);
            data.settings().put(edit, SettingStore.HOME_UNIT, unitCode);
        });
    }

    private static void addAreas(Edit edit) {
        Map<String, Long> ids = new HashMap<>();
        Map<String, Integer> seqs = new HashMap<>();
        int no = 0;
        for (Line line : lines()) {
            long id = edit.newId();
            ids.put(line.code(), id);
            no++;
            int seq = seqs.merge(line.parent(), 1, Integer::sum);
            edit.add(
                    Ledgers.AREA,
                    new Area(
                            id,
                            AreaLevel.valueOf(line.level()),
                            line.code(),
                            line.name(),
                            AreaKind.valueOf(line.kind()),
                            ids.get(line.parent()),
                            no,
                            seq,
                            line.urbanRural().isEmpty() ? null : line.urbanRural(),
                            null,
                            null,
                            null,
                            null));
        }
    }

    private static void addProgrammes(Edit edit) {
        record Programme(String code, String name, String form, Long amount, OncePer once) {}
        List<Programme> all = List.of(
                new Programme("POOR_WOMEN", "贫困妇女救助", "R08", null, OncePer.YEAR),
                new Programme("POOR_CHILDREN", "贫困儿童救助", "R09", null, OncePer.YEAR),
                new Programme("TWO_CANCERS", "“两癌”救助", "R10", TWO_CANCERS_FEN, OncePer.LIFE),
                new Programme("SPRING_BUD", "春蕾计划", "R11", null, OncePer.YEAR),
                new Programme("OTHER", "其他慰问", null, null, OncePer.NONE));
        int seq = 0;
        for (Programme p : all) {
            seq++;
            edit.add(
                    Ledgers.PROGRAMME,
                    new AidProgramme(edit.newId(), p.code(), p.name(), p.form(), p.amount(), p.once(), seq, true));
        }
    }

    private static void addScheme(Edit edit) {
        ScoreScheme scheme = new ScoreScheme(edit.newId(), 2019, "清洁家庭评分细则", 1, 85, 60);
        edit.add(Ledgers.SCHEME, scheme);
        for (int i = 0; i < ITEMS.size(); i++) {
            edit.add(
                    Ledgers.SCORE_ITEM,
                    new ScoreItem(edit.newId(), scheme.id(), i + 1, ITEMS.get(i), POINTS.get(i), false, false));
        }
    }

    private static List<Line> lines() {
        Map<String, Line> lines = new LinkedHashMap<>();
        Consumer<String[]> take = c -> lines.put(c[1], line(c));
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Founding.class.getResourceAsStream(TREE)), StandardCharsets.UTF_8))) {
            in.lines()
                    .skip(1)
                    .map(l -> l.split(",", -1))
                    .filter(c -> !c[0].equals("province") && !c[0].equals("city"))
                    .forEach(take);
        } catch (IOException e) {
            throw Failures.of(e, Doing.CHANGING);
        }
        return List.copyOf(lines.values());
    }

    private static Line line(String[] c) {
        String level = c[0].equals("county") ? "DISTRICT" : c[0].toUpperCase(Locale.ROOT);
        String kind = c[4].isEmpty() ? "DISTRICT" : c[4].toUpperCase(Locale.ROOT);
        return new Line(level, c[1], c[2], c[3], kind, c[5]);
    }
}
