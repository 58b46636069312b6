package org.jinguo.figures;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.PaymentState;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Period;
import org.jinguo.model.leader.ElectMode;
import org.jinguo.model.leader.LeaderTerm;
import org.jinguo.model.leader.TermGroup;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.jinguo.model.person.Sex;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaKind;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Edit;
import org.jinguo.store.Founding;

/**
 * A small invented township: 富山村 with three groups and 中心街社区 with two, leaders, two rounds of
 * ratings and a payment of each programme.
 */
public final class SampleData {

    /** 2019-12-25 in the offices. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2019-12-25T02:00:00Z"), ZoneOffset.UTC);

    /** The last quarter of 2019. */
    public static final Period Q4 = Period.quarter(2019, 4);

    /** The year 2019. */
    public static final Period YEAR = Period.year(2019);

    private final DataFolder data;
    private final Map<String, Area> groups = new HashMap<>();
    private final Map<Long, Integer> houses = new HashMap<>();
    private final List<Household> households = new ArrayList<>();

    private SampleData(DataFolder data) {
        this.data = data;
    }

    /** Opens a folder and fills it. */
    public static DataFolder open(Path folder) {
        DataFolder data = founded(folder);
        SampleData sample = new SampleData(data);
        data.change("示例", sample::fill);
        return data;
    }

    /** Opens a folder with the tree of areas and nothing else. */
    public static DataFolder founded(Path folder) {
        DataFolder data = DataFolder.open(folder, CLOCK, "", text -> {});
        Founding.found(data, "361103102");
        return data;
    }

    /** The area of a code. */
    public static Area area(DataFolder data, String code) {
        return data.areas().tree().byCode(code).orElseThrow();
    }

    /** 洋口镇. */
    public static Area town(DataFolder data) {
        return area(data, "361103102");
    }

    /** 富山村. */
    public static Area fushan(DataFolder data) {
        return area(data, "361103102200");
    }

    /** The group of a name. */
    public static Area group(DataFolder data, String name) {
        return data.areas().tree().all().stream()
                .filter(a -> a.level() == AreaLevel.GROUP && a.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void fill(Edit edit) {
        String street = "361103102001";
        group(edit, "361103102200", 1, "上祝组");
        group(edit, "361103102200", 2, "下祝组");
        group(edit, "361103102200", 3, "花园组");
        group(edit, street, 1, "东街组");
        group(edit, street, 2, "西街组");
        leader(edit, "361199197510020661", "李翠英", "中共党员", "高中(中专)", "上祝组", "下祝组");
        leader(edit, "361199199001010042", "郑小兰", "群众", "大专", "花园组");
        leader(edit, "36119919650312402X", "祝金凤", "共青团员", "初中", "东街组");
        ratings(edit);
        aid(edit);
    }

    private void group(Edit edit, String village, int seq, String name) {
        Area above = area(data, village);
        Area group = new Area(
                edit.newId(),
                AreaLevel.GROUP,
                village + "0" + seq,
                name,
                above.kind() == AreaKind.COMMUNITY ? AreaKind.RESIDENT : AreaKind.GROUP,
                above.id(),
                1000 + groups.size(),
                seq,
                null,
                null,
                null,
                null,
                null);
        edit.add(Ledgers.AREA, group);
        groups.put(name, group);
    }

    private void leader(Edit edit, String idNo, String name, String politics, String education, String... in) {
        Area first = groups.get(in[0]);
        Person person = person(
                edit, idNo, name, first, Map.of("politics", politics, "education", education, "ethnicity", "汉族"));
        LeaderTerm term = Ledgers.LEADER.make(Map.of(
                "id", edit.newId(),
                "personId", person.id(),
                "villageId", first.parentId(),
                "electMode", in.length > 1 ? ElectMode.MERGED : ElectMode.SINGLE,
                "electedOn", LocalDate.of(2018, 7, 1),
                "startOn", LocalDate.of(2018, 7, 1),
                "isExec", in.length > 1,
                "otherPost", in.length > 1 ? "村\"两委\"成员" : ""));
        edit.add(Ledgers.LEADER, term);
        for (String group : in) {
            edit.add(
                    Ledgers.TERM_GROUP,
                    new TermGroup(edit.newId(), term.id(), groups.get(group).id(), null, null));
        }
    }

    private static Person person(Edit edit, String idNo, String name, Area group, Map<String, String> more) {
        Person plain = Ledgers.PERSON.make(Map.of(
                "id",
                edit.newId(),
                "name",
                name,
                "idNo",
                idNo,
                "idState",
                IdState.RIGHT,
                "birthYm",
                idNo.substring(6, 10) + "." + idNo.substring(10, 12),
                "sex",
                Sex.FEMALE,
                "phone",
                "19900001234",
                "villageId",
                group.parentId(),
                "groupId",
                group.id()));
        Person person = Ledgers.PERSON.with(plain, more);
        edit.add(Ledgers.PERSON, person);
        return person;
    }

    private void ratings(Edit edit) {
        houses(edit, "上祝组", "祝水根", "祝金福", "祝有财");
        houses(edit, "下祝组", "祝长生", "祝冬生");
        houses(edit, "花园组", "夏德旺");
        houses(edit, "东街组", "周友良", "周火根");
        RatingRound q3 = data.ratings().openRound(edit, Period.quarter(2019, 3));
        RatingRound q4 = data.ratings().openRound(edit, Q4);
        if (q4.no() == q3.no()) {
            RatingRound next = new RatingRound(
                    q4.id(), q3.no() + 1, 2019, Period.Kind.QUARTER, 4, q4.schemeId(), q4.openedOn(), null);
            edit.put(Ledgers.ROUND, next);
            q4 = next;
        }
        String third = "CFU-CCFC";
        String fourth = "CCUXCFCF";
        for (int i = 0; i < households.size(); i++) {
            rate(edit, households.get(i), q3, third.charAt(i));
            rate(edit, households.get(i), q4, fourth.charAt(i));
        }
    }

    private void houses(Edit edit, String group, String... heads) {
        Area at = groups.get(group);
        int seq = 0;
        for (String head : heads) {
            seq++;
            int no = houses.merge(at.parentId(), 1, Integer::sum);
            Household made = Ledgers.HOUSEHOLD.make(Map.of(
                    "id",
                    edit.newId(),
                    "villageId",
                    at.parentId(),
                    "groupId",
                    at.id(),
                    "no",
                    no,
                    "seq",
                    seq,
                    "headName",
                    head,
                    "members",
                    4,
                    "status",
                    HouseholdStatus.LIVING));
            edit.add(Ledgers.HOUSEHOLD, made);
            households.add(made);
        }
    }

    private void rate(Edit edit, Household house, RatingRound round, char mark) {
        if (mark == '-') {
            return;
        }
        Grade grade = switch (mark) {
            case 'C' -> Grade.CLEAN;
            case 'F' -> Grade.FAIR;
            case 'U' -> Grade.UNCLEAN;
            default -> Grade.UNRATED;
        };
        int village = data.areas().tree().get(house.villageId()).no();
        Map<String, Object> values = new HashMap<>();
        values.put("id", Rating.key(village, round.no(), house.no()));
        values.put("householdId", house.id());
        values.put("roundId", round.id());
        values.put("villageId", house.villageId());
        values.put("groupId", house.groupId());
        values.put("grade", grade);
        values.put("plaque", grade == Grade.CLEAN);
        if (grade.rated()) {
            points(values, grade);
        } else {
            values.put("reason", "外出");
        }
        if (grade == Grade.UNCLEAN) {
            values.put("problem", "门前堆放柴草");
            values.put("fixedOn", LocalDate.of(2019, 12, 20));
        }
        edit.add(Ledgers.RATING, Ledgers.RATING.make(values));
    }

    private static void points(Map<String, Object> values, Grade grade) {
        int lost = grade == Grade.CLEAN ? 1 : grade == Grade.FAIR ? 4 : 8;
        int[] full = {20, 20, 15, 15, 15, 15};
        int sum = 0;
        for (int i = 0; i < full.length; i++) {
            values.put("item" + (i + 1), full[i] - lost);
            sum += full[i] - lost;
        }
        values.put("score", sum);
    }

    private void aid(Edit edit) {
        Person woman = person(edit, "361199198802290027", "周桂花", groups.get("上祝组"), Map.of());
        Person child = person(edit, "361199200809150182", "夏小梅", groups.get("花园组"), Map.of());
        pay(edit, "POOR_WOMEN", woman, 1_000_00, Map.of("hardship", "低保", "story", "丈夫重病"));
        pay(edit, "POOR_CHILDREN", child, 800_00, Map.of("kidType", "留守", "school", "洋口小学四年级"));
        pay(
                edit,
                "TWO_CANCERS",
                woman,
                10_000_00,
                Map.of(
                        "disease",
                        "宫颈癌",
                        "stage",
                        "ⅡB",
                        "diagnosedOn",
                        LocalDate.of(2019, 3, 5),
                        "byScreening",
                        true,
                        "aidedBefore",
                        false,
                        "costTotal",
                        86_543_21L));
        pay(edit, "SPRING_BUD", child, 600_00, Map.of("eduStage", "小学", "donor", "爱心企业"));
        pay(edit, "OTHER", woman, 300_00, Map.of());
    }

    private void pay(Edit edit, String code, Person person, long fen, Map<String, Object> more) {
        long programme = data.aid().programme(code).orElseThrow().id();
        Ledger<AidPayment> ledger = Ledgers.PAYMENT;
        AidPayment plain = ledger.make(Map.of(
                "id",
                edit.newId(),
                "programmeId",
                programme,
                "personId",
                person.id(),
                "villageId",
                person.villageId(),
                "state",
                PaymentState.PAID,
                "yearNo",
                2019,
                "batch",
                "春节",
                "amount",
                fen,
                "paidOn",
                LocalDate.of(2019, 12, 20)));
        AidPayment account = ledger.with(
                plain,
                Map.of(
                        "acctName", person.name(),
                        "bank", "广丰农商银行洋口支行",
                        "acctNo", "6226000000000000001",
                        "phone", "19900005678"));
        edit.add(ledger, ledger.with(account, more));
    }
}
