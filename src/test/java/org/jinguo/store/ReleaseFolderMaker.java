package org.jinguo.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.PaymentState;
import org.jinguo.model.field.Period;
import org.jinguo.model.leader.ElectMode;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.jinguo.model.person.Sex;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaKind;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.model.rating.PaperTally;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.Recheck;
import org.jinguo.model.rating.SecondLook;

/**
 * Makes the data folder of a release for {@link ReleaseFolderTest}, in two sittings, and writes
 * down what it says. Run it with the code that is to be released; the folders of older steps were
 * made by the code of their time and are never made again.
 */
final class ReleaseFolderMaker {

    static final String VILLAGE = "361103102200";
    static final String CHANGED = "36119919650312402X";
    static final String IMPORTED = "361199197806154028";
    static final Period Q4 = Period.quarter(2019, 4);

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2019, 12, 18);

    /** More rows than one batch and more bytes than one frame of the journal holds. */
    private static final int REGISTERED = 1100;

    /** Number of the last household of the register. */
    static final int LAST = 100 + REGISTERED;

    private final DataFolder data;

    private ReleaseFolderMaker(DataFolder data) {
        this.data = data;
    }

    /**
     * Arguments: an empty folder, which becomes {@code v00N-folder.zip} without {@code lock}, and
     * the file {@code v00N-folder.txt} that says what it holds.
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        try (DataFolder data = open(folder, "2019-12-18T02:32:07Z")) {
            new ReleaseFolderMaker(data).firstSitting();
        }
        try (DataFolder data = open(folder, "2019-12-19T06:05:00Z")) {
            ReleaseFolderMaker maker = new ReleaseFolderMaker(data);
            maker.secondSitting();
            maker.imports();
            maker.roundsOfVillages();
            Files.writeString(Path.of(args[1]), maker.told(), StandardCharsets.UTF_8);
        }
    }

    private static DataFolder open(Path folder, String time) {
        return DataFolder.open(folder, Clock.fixed(Instant.parse(time), ZONE), "郑会计", t -> {});
    }

    private void firstSitting() {
        Founding.found(data, VILLAGE);
        int no = data.areas().tree().highestNo();
        data.change("小组", edit -> {
            edit.add(Ledgers.AREA, group(edit.newId(), "下祝组", no, 1));
            edit.add(Ledgers.AREA, group(edit.newId(), "上祝组", no, 2));
        });
        data.change("开评", edit -> data.ratings().openRound(edit, Q4));
        data.change("人员", edit -> {
            edit.add(Ledgers.PERSON, person(edit.newId(), "郑春香", CHANGED, "19900000001"));
            edit.add(Ledgers.PERSON, person(edit.newId(), "周翠英", IMPORTED, "19900000002"));
        });
        data.change("住户", edit -> {
            for (int i = 1; i <= 4; i++) {
                edit.add(Ledgers.HOUSEHOLD, household(edit.newId(), i, "祝水根"));
            }
        });
        data.change("评定", edit -> {
            edit.add(Ledgers.RATING, rating(1, Grade.FAIR));
            edit.add(Ledgers.RATING, rating(2, Grade.UNCLEAN));
        });
        data.change("组长", this::addLeader);
        data.change("救助", this::addPayment);
        data.change("填表人", edit -> data.settings().put(edit, SettingStore.FILLER, "郑会计"));
    }

    private Area village() {
        return data.areas().tree().byCode(VILLAGE).orElseThrow();
    }

    private List<Area> groups() {
        return data.areas().tree().children(village().id());
    }

    private Person known(String idNo) {
        return data.people().byIdNo(idNo).get(0);
    }

    private Household house(int no) {
        return data.ratings().households(village().id()).stream()
                .filter(h -> h.no() == no)
                .findFirst()
                .orElseThrow();
    }

    private Area group(long id, String name, int highest, int seq) {
        return new Area(
                id,
                AreaLevel.GROUP,
                VILLAGE + "0" + seq,
                name,
                AreaKind.GROUP,
                village().id(),
                highest + seq,
                seq,
                null,
                null,
                null,
                null,
                null);
    }

    private Person person(long id, String name, String idNo, String phone) {
        Map<String, Object> given = new HashMap<>();
        given.put("id", id);
        given.put("name", name);
        given.put("idNo", idNo);
        given.put("idState", IdState.RIGHT);
        given.put("birthYm", idNo.substring(6, 10) + "." + idNo.substring(10, 12));
        given.put("sex", Sex.FEMALE);
        given.put("phone", phone);
        given.put("villageId", village().id());
        given.put("groupId", groups().get(0).id());
        return Ledgers.PERSON.make(given);
    }

    private Household household(long id, int no, String head) {
        Map<String, Object> given = new HashMap<>();
        given.put("id", id);
        given.put("villageId", village().id());
        given.put("groupId", groups().get(no % 2).id());
        given.put("no", no);
        given.put("seq", no);
        given.put("headName", head);
        given.put("doorNo", no + "号");
        given.put("members", no % 7);
        given.put("status", HouseholdStatus.LIVING);
        return Ledgers.HOUSEHOLD.make(given);
    }

    private Rating rating(int no, Grade grade) {
        RatingRound round = data.ratings().round(Q4).orElseThrow();
        Map<String, Object> given = new HashMap<>();
        given.put("id", Rating.key(village().no(), round.no(), no));
        given.put("householdId", house(no).id());
        given.put("roundId", round.id());
        given.put("villageId", village().id());
        given.put("groupId", house(no).groupId());
        given.put("grade", grade);
        given.put("score", grade == Grade.FAIR ? 70 : 50);
        given.put("problem", grade == Grade.UNCLEAN ? "柴草乱放" : null);
        given.put("ratedOn", DAY);
        return Ledgers.RATING.make(given);
    }

    private void addLeader(Edit edit) {
        long term = edit.newId();
        edit.add(
                Ledgers.LEADER,
                Ledgers.LEADER.make(Map.of(
                        "id", term,
                        "personId", known(CHANGED).id(),
                        "villageId", village().id(),
                        "electMode", ElectMode.MERGED,
                        "startOn", LocalDate.of(2018, 12, 1))));
        for (Area group : groups()) {
            edit.add(
                    Ledgers.TERM_GROUP,
                    Ledgers.TERM_GROUP.make(Map.of("id", edit.newId(), "termId", term, "groupId", group.id())));
        }
    }

    private void addPayment(Edit edit) {
        Map<String, Object> given = new HashMap<>();
        given.put("id", edit.newId());
        given.put(
                "programmeId", data.aid().programme("TWO_CANCERS").orElseThrow().id());
        given.put("personId", known(IMPORTED).id());
        given.put("villageId", village().id());
        given.put("state", PaymentState.PAID);
        given.put("yearNo", 2019);
        given.put("batch", "三八");
        given.put("amount", 1_000_000L);
        given.put("paidOn", LocalDate.of(2019, 3, 8));
        given.put("byScreening", true);
        edit.add(Ledgers.PAYMENT, Ledgers.PAYMENT.make(given));
    }

    /** Changed, taken back and made again; added and taken back; removed, brought back, removed. */
    private void secondSitting() {
        Person person = known(CHANGED);
        data.change("改电话", edit -> edit.put(Ledgers.PERSON, Ledgers.PERSON.with(person, "phone", "19900000011")));
        data.undo();
        data.redo();
        data.change("多录的人", edit -> edit.add(Ledgers.PERSON, person(edit.newId(), "徐丽娟", "361199198001014022", null)));
        data.undo();
        Household gone = house(3);
        data.change("删户", edit -> edit.remove(Ledgers.HOUSEHOLD, gone.id()));
        data.undo();
        data.change("再删户", edit -> edit.remove(Ledgers.HOUSEHOLD, gone.id()));
    }

    private void imports() {
        String remark = "在外务工，钥匙托邻居保管；".repeat(8);
        data.importing("导入 住户登记表", "住户登记表.xlsx", "a1".repeat(32), edit -> {
            for (int i = 1; i <= REGISTERED; i++) {
                Household made = household(edit.newId(), 100 + i, "周金福");
                edit.add(Ledgers.HOUSEHOLD, Ledgers.HOUSEHOLD.with(made, "remark", remark + i));
            }
            edit.detail("新增 " + REGISTERED + " 户");
        });
        Person person = known(IMPORTED);
        data.importing("导入 花名册", "花名册.xlsx", "b2".repeat(32), edit -> {
            edit.put(Ledgers.PERSON, Ledgers.PERSON.with(person, "phone", "19900000022"));
            edit.add(Ledgers.PERSON, person(edit.newId(), "吴素琴", "361199197203124024", "19900000003"));
        });
    }

    /** What came with V004. */
    private void roundsOfVillages() {
        RatingRound round = data.ratings().round(Q4).orElseThrow();
        data.change("封存", edit -> {
            long tally = edit.newId();
            long group = groups().get(0).id();
            edit.add(
                    Ledgers.PAPER_TALLY,
                    new PaperTally(tally, round.id(), village().id(), group, 0, 1, 1, 0));
            new RoundEdits(edit, data.ratings()).close(round, village(), DAY);
        });
        data.change("复查", edit -> {
            Rating unclean = rating(2, Grade.UNCLEAN);
            edit.add(
                    Ledgers.SECOND_LOOK,
                    new SecondLook(
                            unclean.id(),
                            unclean.householdId(),
                            round.id(),
                            village().id(),
                            Grade.UNCLEAN,
                            Grade.UNCLEAN,
                            DAY));
            edit.add(
                    Ledgers.RECHECK,
                    new Recheck(
                            edit.newId(),
                            unclean.householdId(),
                            round.id(),
                            village().id(),
                            DAY.plusDays(1),
                            true,
                            "已清理"));
        });
        data.change(
                "分户", edit -> new HouseholdMoves(edit).split(house(LAST), household(0, 0, "祝春生"), DAY.plusDays(1), 2));
    }

    /**
     * The number of Changes, the digest (over the tables of that time, so that it is another line
     * once there are more), the sums of all ledgers, and the history.
     */
    private String told() {
        List<String> lines = new ArrayList<>();
        lines.add("changes=" + data.lastSeq());
        lines.add("digest=" + data.digest());
        sums(data).forEach((table, sum) -> lines.add("sum." + table + "=" + sum));
        List<Change> changes = new ArrayList<>(data.log().newest(Integer.MAX_VALUE));
        Collections.reverse(changes);
        changes.forEach(c -> lines.add(String.format(Locale.ROOT, "change.%02d=%s", c.seq(), line(c))));
        return String.join("\n", lines) + "\n";
    }

    /** Row count and checksum of each ledger that holds something, as the database keeps them. */
    static Map<String, String> sums(DataFolder data) {
        return data.readers()
                .read(dsl -> dsl
                        .fetch("select name, row_count, sum_of from table_sum"
                                + " where name<>'#seal' and row_count<>0"
                                + " order by name")
                        .stream()
                        .collect(Collectors.toMap(
                                r -> r.get(0, String.class),
                                r -> r.get(1, Long.class) + " " + r.get(2, Long.class),
                                (a, b) -> b,
                                TreeMap::new)));
    }

    /** What the history says of a Change, with all that the database and the journal keep of it. */
    static String line(Change c) {
        return c.kind()
                + " "
                + c.label()
                + " "
                + c.at()
                + " "
                + c.who()
                + " "
                + c.rows()
                + " "
                + c.target()
                + " "
                + c.fileName()
                + " "
                + c.fileHash()
                + " "
                + c.detail();
    }
}
