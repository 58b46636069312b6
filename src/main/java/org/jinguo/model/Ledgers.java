package org.jinguo.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.campaign.CampaignLedgers;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Reference;
import org.jinguo.model.field.Setting;
import org.jinguo.model.leader.LeaderTerm;
import org.jinguo.model.leader.TermGroup;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.PaperTally;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.Recheck;
import org.jinguo.model.rating.ScoreItem;
import org.jinguo.model.rating.ScoreScheme;
import org.jinguo.model.rating.SecondLook;
import org.jinguo.model.rating.VillageRound;

/**
 * All ledgers with their definitions. Form, grid, import, export, search and masking read these and
 * no second list.
 */
public final class Ledgers {

    /** 区划: the tree of areas. */
    public static final Ledger<Area> AREA = PlaceLedgers.AREA;

    /** 人员: every person once. */
    public static final Ledger<Person> PERSON = PersonLedgers.PERSON;

    /** 村妇女小组长: terms of office. */
    public static final Ledger<LeaderTerm> LEADER = LeaderLedgers.LEADER;

    /** 负责小组: which groups a leader covers. */
    public static final Ledger<TermGroup> TERM_GROUP = LeaderLedgers.TERM_GROUP;

    /** 住户. */
    public static final Ledger<Household> HOUSEHOLD = RatingLedgers.HOUSEHOLD;

    /** 评选期. */
    public static final Ledger<RatingRound> ROUND = RatingLedgers.ROUND;

    /** 评分细则. */
    public static final Ledger<ScoreScheme> SCHEME = RatingLedgers.SCHEME;

    /** 评分项目. */
    public static final Ledger<ScoreItem> SCORE_ITEM = RatingLedgers.SCORE_ITEM;

    /** 清洁家庭评定. */
    public static final Ledger<Rating> RATING = RatingLedgers.RATING;

    /** 村评选期: how far a round is in each village. */
    public static final Ledger<VillageRound> VILLAGE_ROUND = RatingLedgers.VILLAGE_ROUND;

    /** 纸面合计: control totals of the paper sheets. */
    public static final Ledger<PaperTally> PAPER_TALLY = RatingLedgers.PAPER_TALLY;

    /** 抽查复录: households whose grade is typed a second time. */
    public static final Ledger<SecondLook> SECOND_LOOK = RatingLedgers.SECOND_LOOK;

    /** 整改复查: re-inspections of unclean households. */
    public static final Ledger<Recheck> RECHECK = RatingLedgers.RECHECK;

    /** 救助项目. */
    public static final Ledger<AidProgramme> PROGRAMME = AidLedgers.PROGRAMME;

    /** 关爱救助. */
    public static final Ledger<AidPayment> PAYMENT = AidLedgers.PAYMENT;

    /** 设置. */
    public static final Ledger<Setting> SETTING = SettingLedgers.SETTING;

    private static final List<Ledger<?>> ALL = everything();

    private static final List<Ledger<?>> PLAIN = CampaignLedgers.all().stream()
            .<Ledger<?>>map(ledger -> ledger)
            .sorted(Comparator.comparing(ledger -> ledger.campaign().orElseThrow()))
            .toList();

    private Ledgers() {}

    /** Every ledger, in the order in which a data set is filled. */
    public static List<Ledger<?>> all() {
        return ALL;
    }

    private static List<Ledger<?>> everything() {
        // New ones come last: a segment of the journal that has lost its columns is read by these.
        List<Ledger<?>> all = new ArrayList<>(ownScreens());
        all.addAll(CampaignLedgers.all());
        return List.copyOf(all);
    }

    private static List<Ledger<?>> ownScreens() {
        return List.of(
                AREA,
                PERSON,
                LEADER,
                TERM_GROUP,
                HOUSEHOLD,
                ROUND,
                SCHEME,
                SCORE_ITEM,
                RATING,
                VILLAGE_ROUND,
                PAPER_TALLY,
                SECOND_LOOK,
                RECHECK,
                PROGRAMME,
                PAYMENT,
                SETTING);
    }

    /** The ledgers that are nothing but their definition, by campaign. */
    public static List<Ledger<?>> plain() {
        return PLAIN;
    }

    /**
     * The ledger that is kept in a table.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Ledger<?> ofTable(String table) {
        return ALL.stream()
                .<Ledger<?>>map(ledger -> ledger)
                .filter(ledger -> ledger.table().equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(table));
    }

    /** The ledger of a record; empty when it is of none. */
    public static Optional<Ledger<?>> of(Record row) {
        return all().stream()
                .<Ledger<?>>map(l -> l)
                .filter(l -> l.type() == row.getClass())
                .findFirst();
    }

    /** All references of a ledger's records: to areas, to a person, to others. */
    public static List<Reference> references(Ledger<?> ledger) {
        List<Reference> all = new ArrayList<>();
        ledger.owner()
                .ifPresent(owner -> Stream.of(owner.village(), owner.group())
                        .filter(key -> !key.isEmpty())
                        .forEach(key -> all.add(new Reference(key, () -> AREA, false))));
        ledger.person().ifPresent(key -> all.add(new Reference(key, () -> PERSON, false)));
        all.addAll(ledger.references());
        return all;
    }
}
