package org.jinguo.model;

import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Privacy;
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
 * 清洁家庭: households, rounds, grades and what follows them. Columns and words are those of the
 * returns (domain document, section 2).
 */
final class RatingLedgers {

    /** 住户. */
    static final Ledger<Household> HOUSEHOLD = Ledger.of(Household.class, "household", "住户")
            .owner("villageId", "groupId")
            .stock("validFrom", "validTo")
            .named("{groupId} {doorNo} {headName}")
            .refers("fromId", () -> RatingLedgers.HOUSEHOLD)
            .refers("intoId", () -> RatingLedgers.HOUSEHOLD)
            .fields(
                    Field.of("villageId", "村(社区)", FieldKind.VILLAGE).wide(11).must(),
                    Field.of("groupId", "村民小组", FieldKind.GROUP).wide(11).must(),
                    Field.of("seq", "序", FieldKind.COUNT).wide(5),
                    Field.of("doorNo", "门牌", FieldKind.TEXT).wide(9).alias("门牌号", "门牌号码"),
                    Field.of("headName", "户主", FieldKind.NAME).wide(9).must().with(Privacy.PERSONAL),
                    Field.of("members", "人口", FieldKind.COUNT).wide(6),
                    Field.of("phone", "电话", FieldKind.PHONE).wide(13).with(Privacy.PERSONAL),
                    Field.of("householdNo", "户号", FieldKind.TEXT).wide(11).with(Privacy.PERSONAL),
                    Field.of("status", "居住", FieldKind.CHOICE).wide(7).must().choose("常住", "外出", "空挂户"),
                    Field.of("validFrom", "迁入日期", FieldKind.DATE).wide(11),
                    Field.of("validTo", "迁出日期", FieldKind.DATE).wide(11),
                    Field.of("remark", "备注", FieldKind.TEXT));

    /** 评选期. */
    static final Ledger<RatingRound> ROUND = Ledger.of(RatingRound.class, "rating_round", "评选期")
            .refers("schemeId", () -> RatingLedgers.SCHEME)
            .named(round -> round.period().label())
            .fields();

    /** 评分细则. */
    static final Ledger<ScoreScheme> SCHEME =
            Ledger.of(ScoreScheme.class, "score_scheme", "评分细则").fields();

    /** 评分项目. */
    static final Ledger<ScoreItem> SCORE_ITEM = Ledger.of(ScoreItem.class, "score_item", "评分项目")
            .partOf("schemeId", () -> RatingLedgers.SCHEME)
            .fields();

    /** 清洁家庭评定. */
    static final Ledger<Rating> RATING = Ledger.of(Rating.class, "rating", "清洁家庭评定")
            .owner("villageId", "groupId")
            .named("{householdId} {roundId}")
            .refers("householdId", () -> RatingLedgers.HOUSEHOLD)
            .refers("roundId", () -> RatingLedgers.ROUND)
            .fields(
                    Field.of("grade", "等次", FieldKind.CHOICE).wide(9).must().choose("清洁户", "较清洁户", "不清洁户", "未评"),
                    Field.of("reason", "未评原因", FieldKind.CHOICE).wide(10).choose("外出", "空挂户"),
                    Field.of("score", "总分", FieldKind.COUNT).wide(6),
                    Field.of("overrideReason", "改判理由", FieldKind.TEXT).wide(14),
                    Field.of("problem", "存在问题", FieldKind.TEXT)
                            .wide(16)
                            .choose("杂物乱堆", "垃圾未清", "厕所不洁", "禽畜散养", "门前脏乱", "厨房油污", "衣被不整", "污水横流", "柴草乱放", "室内脏乱"),
                    Field.of("plaque", "挂牌", FieldKind.TICK).wide(6),
                    Field.of("ratedOn", "评定日期", FieldKind.DATE).wide(11),
                    Field.of("fixDue", "整改期限", FieldKind.DATE).wide(11),
                    Field.of("fixedOn", "整改日期", FieldKind.DATE).wide(11),
                    Field.of("remark", "备注", FieldKind.TEXT));

    /** 村评选期: how far a round is in each village. */
    static final Ledger<VillageRound> VILLAGE_ROUND = Ledger.of(VillageRound.class, "village_round", "村评选期")
            .owner("villageId", "")
            .named("{villageId} {roundId}")
            .refers("roundId", () -> RatingLedgers.ROUND)
            .fields(
                    Field.of("villageId", "村(社区)", FieldKind.VILLAGE).wide(11),
                    Field.of("locked", "已封存", FieldKind.TICK).wide(7),
                    Field.of("closedOn", "结束日期", FieldKind.DATE).wide(11),
                    Field.of("reopenedOn", "重开日期", FieldKind.DATE).wide(11),
                    Field.of("reopenReason", "重开原因", FieldKind.TEXT).wide(16));

    /** 纸面合计: control totals of the paper sheets. */
    static final Ledger<PaperTally> PAPER_TALLY = Ledger.of(PaperTally.class, "paper_tally", "纸面合计")
            .owner("villageId", "groupId")
            .named("{groupId} {roundId} 纸面合计")
            .refers("roundId", () -> RatingLedgers.ROUND)
            .fields(
                    Field.of("groupId", "村民小组", FieldKind.GROUP).wide(11),
                    Field.of("clean", "清洁", FieldKind.COUNT).wide(7),
                    Field.of("fair", "较清洁", FieldKind.COUNT).wide(7),
                    Field.of("unclean", "不清洁", FieldKind.COUNT).wide(7),
                    Field.of("unrated", "未评", FieldKind.COUNT).wide(7));

    /** 抽查复录: households whose grade is typed a second time. */
    static final Ledger<SecondLook> SECOND_LOOK = Ledger.of(SecondLook.class, "second_look", "抽查复录")
            .owner("villageId", "")
            .named("{householdId} {roundId} 抽查复录")
            .refers("householdId", () -> RatingLedgers.HOUSEHOLD)
            .refers("roundId", () -> RatingLedgers.ROUND)
            .fields(
                    Field.of("firstGrade", "原录等次", FieldKind.CHOICE).wide(9).choose("清洁户", "较清洁户", "不清洁户", "未评"),
                    Field.of("secondGrade", "复录等次", FieldKind.CHOICE).wide(9).choose("清洁户", "较清洁户", "不清洁户", "未评"),
                    Field.of("lookedOn", "复录日期", FieldKind.DATE).wide(11));

    /** 整改复查: re-inspections of unclean households. */
    static final Ledger<Recheck> RECHECK = Ledger.of(Recheck.class, "recheck", "整改复查")
            .owner("villageId", "")
            .named("{householdId} {roundId} 复查")
            .refers("householdId", () -> RatingLedgers.HOUSEHOLD)
            .refers("roundId", () -> RatingLedgers.ROUND)
            .fields(
                    Field.of("checkedOn", "复查日期", FieldKind.DATE).wide(11).must(),
                    Field.of("passed", "合格", FieldKind.TICK).wide(6),
                    Field.of("finding", "复查情况", FieldKind.TEXT).wide(20));

    private RatingLedgers() {}
}
