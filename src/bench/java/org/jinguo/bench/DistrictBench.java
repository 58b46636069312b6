package org.jinguo.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jinguo.figures.Figures;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.store.DataFolder;
import org.jinguo.store.SearchIndex;
import org.jinguo.store.SearchQuery;

/**
 * A district of 161,000 households and four rounds: opening, the sheet of a village, a search
 * keystroke, R06's figures; in turn with SQLite holding the same rows.
 */
public final class DistrictBench {

    private static final List<String> TYPED = List.of("l", "lcy", "翠", "李英", "zhang", "99000012", "不存在", "qqqqq", "12-1", "欧阳娜娜", "niyinhua", "富山 lcy", "李 1990");

    /** One and two letters, pinyin, characters, same sound, parts in any order, digits of ID, phone and door. */
    private static final List<String> KEYS =
            List.of(
                    "l", "lc", "lcy", "zhang", "zhoujianguo", "niyinhua", "周", "李英", "周建国", "欧阳娜娜", "翠", "不存在", "qqqqq",
                    "19900", "19670412", "99000012", "3611991967", "1", "12-1", "富山 lcy", "周 建", "建 周", "周 建 国", "李 1990",
                    "1990 李", "z 1967", "周 12-1", "12-1 周", "欧 娜", "l j y", "9 1", "qq qq");

    private static final List<String> R06 =
            List.of(
                    "E-01", "R06.total", "X-02", "R06.rateP", "B-01", "R06.aP", "B-02", "R06.bP", "B-03", "R06.cP",
                    "R06.plaques", "R06.fixed", "R06.fixedP", "R06.delta");

    private DistrictBench() {}

    /** Runs and prints one line a figure. */
    public static void run(PrintStream out) throws Exception {
        Path room = Files.createTempDirectory("jinguo-bench");
        Path folder = room.resolve("ours");
        DistrictData.fill(folder, 680, 1475);
        try (DataFolder data = DataFolder.open(folder, Clock.systemUTC(), "bench", t -> {});
                Connection sqlite = DriverManager.getConnection("jdbc:sqlite:" + room.resolve("peer.db"))) {
            copy(data, sqlite);
            sheets(out, data, sqlite);
            keystrokes(out, data, sqlite);
            rollUp(out, data, sqlite);
            DistrictData.people(data);
            keys(out, data);
        }
        opening(out, folder);
    }

    private static void opening(PrintStream out, Path folder) {
        double cpu = Measure.processSeconds();
        long start = System.nanoTime();
        DataFolder.open(folder, Clock.systemUTC(), "bench", t -> {}).close();
        out.printf(
                Locale.ROOT,
                "%-46s wall %.2f s, processor %.2f s%n",
                "opening and closing the district", (System.nanoTime() - start) / 1e9, Measure.processSeconds() - cpu);
    }

    private static void sheets(PrintStream out, DataFolder data, Connection sqlite) throws Exception {
        List<Area> villages = villages(data);
        RatingRound now = data.ratings().round(Period.quarter(2019, 4)).orElseThrow();
        RatingRound last = data.ratings().round(Period.quarter(2019, 3)).orElseThrow();
        Random random = new Random(3);
        int[] next = {0};
        try (PreparedStatement select = sqlite.prepareStatement(
                "select h.id, h.group_id, h.seq, h.head_name, h.door_no, h.members, r.grade, r.score, r.problem, p.grade"
                        + " from household h left join rating r on r.household_id=h.id and r.round_id=?"
                        + " left join rating p on p.household_id=h.id and p.round_id=? where h.village_id=?"
                        + " order by h.group_id, h.seq")) {
            Measure.inTurn(out, "a village's sheet, 680 households, last round too", 200,
                    () -> {
                        next[0] = 1 + random.nextInt(villages.size() - 1);
                        Area village = villages.get(next[0]);
                        data.ratings().households(village.id());
                        data.ratings().sheet(village, now);
                        data.ratings().sheet(village, last);
                    },
                    () -> {
                        select.setLong(1, now.id());
                        select.setLong(2, last.id());
                        select.setLong(3, villages.get(next[0]).id());
                        drain(select);
                    });
        }
    }

    private static void keystrokes(PrintStream out, DataFolder data, Connection sqlite) throws Exception {
        long start = System.nanoTime();
        data.search().load();
        out.printf(Locale.ROOT, "%-46s %.2f s%n", "building the search index", (System.nanoTime() - start) / 1e9);
        try (PreparedStatement like = sqlite.prepareStatement(
                "select id from household where head_name like ? or phone like ? or door_no like ? limit 50")) {
            for (String typed : TYPED) {
                Measure.inTurn(out, "a search keystroke: " + typed, 40,
                        () -> data.search().find(typed, 50),
                        () -> {
                            for (int i = 1; i <= 3; i++) {
                                like.setString(i, "%" + typed + "%");
                            }
                            drain(like);
                        });
            }
        }
    }

    /** Keystrokes over households and as many people, with what is read of the hits to show them. */
    static void keys(PrintStream out, DataFolder data) throws Exception {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        data.search().load();
        out.printf(
                Locale.ROOT, "%-46s processor %.2f s%n", "building the index with people",
                (thread.getCurrentThreadCpuTime() - start) / 1e9);
        String own = data.areas().tree().home().orElseThrow().code();
        for (String typed : KEYS) {
            SearchQuery query = new SearchQuery(typed, 50, own, EnumSet.allOf(SearchIndex.Kind.class));
            Measure.processor(out, "keystroke with people: " + typed, 40, () -> data.search().find(query));
        }
        SearchQuery many = SearchQuery.of("周", 50);
        List<SearchIndex.Hit> hits = data.search().find(many);
        Measure.processor(out, "reading what is shown of " + hits.size() + " hits", 40, () -> shown(data, hits));
    }

    private static void shown(DataFolder data, List<SearchIndex.Hit> hits) {
        data.people().byIds(ids(hits, SearchIndex.Kind.PERSON));
        data.ratings().byIds(ids(hits, SearchIndex.Kind.HOUSEHOLD));
    }

    private static List<Long> ids(List<SearchIndex.Hit> hits, SearchIndex.Kind kind) {
        return hits.stream().filter(h -> h.kind() == kind).map(SearchIndex.Hit::id).toList();
    }

    private static void rollUp(PrintStream out, DataFolder data, Connection sqlite) throws Exception {
        Area top = data.areas().tree().home().orElseThrow();
        Period period = Period.quarter(2019, 4);
        try (PreparedStatement group = sqlite.prepareStatement(
                "select h.village_id, r.round_id, r.grade, count(*) from rating r join household h on h.id=r.household_id"
                        + " group by 1, 2, 3")) {
            Measure.inTurn(out, "R06's figures for the district", 15,
                    () -> {
                        Figures figures = new Figures(data);
                        for (String code : R06) {
                            figures.perChild(code, period, top);
                        }
                    },
                    () -> drain(group));
        }
    }

    private static void drain(PreparedStatement select) throws Exception {
        try (ResultSet rows = select.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    rows.getObject(i);
                }
            }
        }
    }

    private static List<Area> villages(DataFolder data) {
        long top = data.areas().tree().home().orElseThrow().id();
        return data.areas().tree().below(top, AreaLevel.VILLAGE);
    }

    private static void copy(DataFolder data, Connection sqlite) throws Exception {
        try (Statement statement = sqlite.createStatement()) {
            statement.execute("create table household (id integer primary key, village_id int, group_id int, seq int,"
                    + " head_name text, door_no text, members int, phone text)");
            statement.execute("create table rating (household_id int, round_id int, grade text, score int, problem text,"
                    + " primary key (household_id, round_id))");
            statement.execute("create index household_village on household(village_id, group_id, seq)");
        }
        sqlite.setAutoCommit(false);
        try (PreparedStatement household = sqlite.prepareStatement("insert into household values (?,?,?,?,?,?,?,?)");
                PreparedStatement rating = sqlite.prepareStatement("insert into rating values (?,?,?,?,?)")) {
            for (Area village : villages(data)) {
                for (Household h : data.ratings().households(village.id())) {
                    put(household, h.id(), h.villageId(), h.groupId(), h.seq(), h.headName(), h.doorNo(), h.members(), h.phone());
                }
                for (RatingRound round : data.ratings().rounds()) {
                    for (Rating r : data.ratings().sheet(village, round)) {
                        put(rating, r.householdId(), r.roundId(), r.grade().name(), r.score(), r.problem());
                    }
                }
            }
            household.executeBatch();
            rating.executeBatch();
        }
        sqlite.commit();
    }

    private static void put(PreparedStatement insert, Object... values) throws Exception {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }
}
