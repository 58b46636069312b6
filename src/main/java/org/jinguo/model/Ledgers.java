package org.jinguo.model;

import java.util.List;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Privacy;
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
 * All ledgers with their fields. Form, grid, import, export, search and masking read these and no
 * second list. Columns and words are those of the returns (domain document, section 2).
 */
public final class Ledgers {

    /** 区划: the tree of areas. */
    public static final Ledger<Area> AREA =
            Ledger.of(
                    Area.class,
                    "area",
                    "区划",
                    Field.of("name", "名称", FieldKind.TEXT).wide(14).must(),
                    Field.of("code", "代码", FieldKind.TEXT).wide(15),
                    Field.of("validFrom", "启用日期", FieldKind.DATE).wide(11),
                    Field.of("validTo", "停用日期", FieldKind.DATE).wide(11),
                    Field.of("remark", "备注", FieldKind.TEXT));

    /** 人员: every person once. */
    public static final Ledger<Person> PERSON =
            Ledger.of(
                    Person.class,
                    "person",
                    "人员",
                    Field.of("name", "姓名", FieldKind.NAME).wide(9).must().with(Privacy.PERSONAL),
                    Field.of("idNo", "身份证号码", FieldKind.CITIZEN_ID)
                            .wide(21)
                            .must()
                            .with(Privacy.SENSITIVE),
                    Field.of("noIdReason", "无身份证原因", FieldKind.TEXT).wide(14),
                    Field.of("birthYm", "出生年月", FieldKind.YEAR_MONTH)
                            .wide(9)
                            .with(Privacy.PERSONAL),
                    Field.of("sex", "性别", FieldKind.CHOICE)
                            .wide(5)
                            .choose("女", "男")
                            .with(Privacy.PERSONAL),
                    Field.of("ethnicity", "民族", FieldKind.TEXT).wide(6).with(Privacy.PERSONAL),
                    Field.of("politics", "政治面貌", FieldKind.CHOICE)
                            .wide(9)
                            .with(Privacy.PERSONAL)
                            .choose("中共党员", "中共预备党员", "共青团员", "民主党派", "群众"),
                    Field.of("education", "文化程度", FieldKind.CHOICE)
                            .wide(9)
                            .with(Privacy.PERSONAL)
                            .choose("小学", "初中", "高中(中专)", "大专", "本科及以上"),
                    Field.of("phone", "联系电话", FieldKind.PHONE).wide(13).with(Privacy.PERSONAL),
                    Field.of("phone2", "第二电话", FieldKind.PHONE).wide(13).with(Privacy.PERSONAL),
                    Field.of("villageId", "村(社区)", FieldKind.VILLAGE).wide(11),
                    Field.of("groupId", "村民小组", FieldKind.GROUP).wide(11),
                    Field.of("address", "家庭住址", FieldKind.TEXT).wide(20).with(Privacy.PERSONAL),
                    Field.of("remark", "备注", FieldKind.TEXT));

    /** 村妇女小组长: terms of office. */
    public static final Ledger<LeaderTerm> LEADER =
            Ledger.of(
                    LeaderTerm.class,
                    "leader_term",
                    "村妇女小组长",
                    Field.of("villageId", "村(社区)", FieldKind.VILLAGE).wide(11).must(),
                    Field.of("electMode", "推选方式", FieldKind.CHOICE)
                            .wide(8)
                            .must()
                            .choose("单独推选", "合并推选"),
                    Field.of("electedOn", "推选时间", FieldKind.DATE).wide(11),
                    Field.of("startOn", "任职日期", FieldKind.DATE).wide(11),
                    Field.of("endOn", "离任日期", FieldKind.DATE).wide(11),
                    Field.of("endReason", "离任原因", FieldKind.TEXT).wide(12),
                    Field.of("households", "户数", FieldKind.COUNT).wide(7),
                    Field.of("womenCount", "妇女人数", FieldKind.COUNT).wide(8),
                    Field.of("isExec", "是否村妇联执委", FieldKind.TICK).wide(7),
                    Field.of("otherPost", "其他任职", FieldKind.CHOICE)
                            .wide(12)
                            .choose("村\"两委\"成员", "村民小组长", "计生专干", "党小组长", "网格员"),
                    Field.of("remark", "备注", FieldKind.TEXT));

    /** 负责小组: which groups a leader covers. */
    public static final Ledger<TermGroup> TERM_GROUP =
            Ledger.of(
                    TermGroup.class,
                    "term_group",
                    "负责小组",
                    Field.of("groupId", "村民小组", FieldKind.GROUP).wide(11).must(),
                    Field.of("fromOn", "起", FieldKind.DATE).wide(11),
                    Field.of("toOn", "止", FieldKind.DATE).wide(11));

    /** 住户. */
    public static final Ledger<Household> HOUSEHOLD =
            Ledger.of(
                    Household.class,
                    "household",
                    "住户",
                    Field.of("villageId", "村(社区)", FieldKind.VILLAGE).wide(11).must(),
                    Field.of("groupId", "村民小组", FieldKind.GROUP).wide(11).must(),
                    Field.of("seq", "序", FieldKind.COUNT).wide(5),
                    Field.of("doorNo", "门牌", FieldKind.TEXT).wide(9).alias("门牌号", "门牌号码"),
                    Field.of("headName", "户主", FieldKind.NAME)
                            .wide(9)
                            .must()
                            .with(Privacy.PERSONAL),
                    Field.of("members", "人口", FieldKind.COUNT).wide(6),
                    Field.of("phone", "电话", FieldKind.PHONE).wide(13).with(Privacy.PERSONAL),
                    Field.of("householdNo", "户号", FieldKind.TEXT).wide(11).with(Privacy.PERSONAL),
                    Field.of("status", "居住", FieldKind.CHOICE)
                            .wide(7)
                            .must()
                            .choose("常住", "外出", "空挂户"),
                    Field.of("validFrom", "迁入日期", FieldKind.DATE).wide(11),
                    Field.of("validTo", "迁出日期", FieldKind.DATE).wide(11),
                    Field.of("remark", "备注", FieldKind.TEXT));

    /** 评选期. */
    public static final Ledger<RatingRound> ROUND =
            Ledger.of(RatingRound.class, "rating_round", "评选期");

    /** 评分细则. */
    public static final Ledger<ScoreScheme> SCHEME =
            Ledger.of(ScoreScheme.class, "score_scheme", "评分细则");

    /** 评分项目. */
    public static final Ledger<ScoreItem> SCORE_ITEM =
            Ledger.of(ScoreItem.class, "score_item", "评分项目");

    /** 清洁家庭评定. */
    public static final Ledger<Rating> RATING =
            Ledger.of(
                    Rating.class,
                    "rating",
                    "清洁家庭评定",
                    Field.of("grade", "等次", FieldKind.CHOICE)
                            .wide(9)
                            .must()
                            .choose("清洁户", "较清洁户", "不清洁户", "未评"),
                    Field.of("reason", "未评原因", FieldKind.CHOICE).wide(10).choose("外出", "空挂户"),
                    Field.of("score", "总分", FieldKind.COUNT).wide(6),
                    Field.of("overrideReason", "改判理由", FieldKind.TEXT).wide(14),
                    Field.of("problem", "存在问题", FieldKind.TEXT)
                            .wide(16)
                            .choose(
                                    "杂物乱堆", "垃圾未清", "厕所不洁", "禽畜散养", "门前脏乱", "厨房油污", "衣被不整", "污水横流",
                                    "柴草乱放", "室内脏乱"),
                    Field.of("plaque", "挂牌", FieldKind.TICK).wide(6),
                    Field.of("ratedOn", "评定日期", FieldKind.DATE).wide(11),
                    Field.of("fixDue", "整改期限", FieldKind.DATE).wide(11),
                    Field.of("fixedOn", "整改日期", FieldKind.DATE).wide(11),
                    Field.of("remark", "备注", FieldKind.TEXT));

    /** 村评选期: how far a round is in each village. */
    public static final Ledger<VillageRound> VILLAGE_ROUND =
            Ledger.of(
                    VillageRound.class,
                    "village_round",
                    "村评选期",
                    Field.of("villageId", "村(社区)", FieldKind.VILLAGE).wide(11),
                    Field.of("locked", "已封存", FieldKind.TICK).wide(7),
                    Field.of("closedOn", "结束日期", FieldKind.DATE).wide(11),
                    Field.of("reopenedOn", "重开日期", FieldKind.DATE).wide(11),
                    Field.of("reopenReason", "重开原因", FieldKind.TEXT).wide(16));

    /** 纸面合计: control totals of the paper sheets. */
    public static final Ledger<PaperTally> PAPER_TALLY =
            Ledger.of(
                    PaperTally.class,
                    "paper_tally",
                    "纸面合计",
                    Field.of("groupId", "村民小组", FieldKind.GROUP).wide(11),
                    Field.of("clean", "清洁", FieldKind.COUNT).wide(7),
                    Field.of("fair", "较清洁", FieldKind.COUNT).wide(7),
                    Field.of("unclean", "不清洁", FieldKind.COUNT).wide(7),
                    Field.of("unrated", "未评", FieldKind.COUNT).wide(7));

    /** 抽查复录: households whose grade is typed a second time. */
    public static final Ledger<SecondLook> SECOND_LOOK =
            Ledger.of(
                    SecondLook.class,
                    "second_look",
                    "抽查复录",
                    Field.of("firstGrade", "原录等次", FieldKind.CHOICE)
                            .wide(9)
                            .choose("清洁户", "较清洁户", "不清洁户", "未评"),
                    Field.of("secondGrade", "复录等次", FieldKind.CHOICE)
                            .wide(9)
                            .choose("清洁户", "较清洁户", "不清洁户", "未评"),
                    Field.of("lookedOn", "复录日期", FieldKind.DATE).wide(11));

    /** 整改复查: re-inspections of unclean households. */
    public static final Ledger<Recheck> RECHECK =
            Ledger.of(
                    Recheck.class,
                    "recheck",
                    "整改复查",
                    Field.of("checkedOn", "复查日期", FieldKind.DATE).wide(11).must(),
                    Field.of("passed", "合格", FieldKind.TICK).wide(6),
                    Field.of("finding", "复查情况", FieldKind.TEXT).wide(20));

    /** 救助项目. */
    public static final Ledger<AidProgramme> PROGRAMME =
            Ledger.of(
                    AidProgramme.class,
                    "aid_programme",
                    "救助项目",
                    Field.of("name", "项目", FieldKind.TEXT));

    /** 关爱救助. */
    public static final Ledger<AidPayment> PAYMENT =
            Ledger.of(
                    AidPayment.class,
                    "aid_payment",
                    "关爱救助",
                    Field.of("villageId", "村(社区)", FieldKind.VILLAGE).wide(11).must(),
                    Field.of("batch", "批次", FieldKind.CHOICE)
                            .wide(9)
                            .choose("三八", "六一", "开学", "重阳", "春节"),
                    Field.of("amount", "救助金额(元)", FieldKind.MONEY).wide(11).must(),
                    Field.of("paidOn", "发放日期", FieldKind.DATE).wide(11).must(),
                    Field.of("hardship", "困难类型", FieldKind.TEXT).wide(14).with(Privacy.SENSITIVE),
                    Field.of("story", "家庭困难情况", FieldKind.TEXT).wide(26).with(Privacy.SENSITIVE),
                    Field.of("members", "家庭人口", FieldKind.COUNT).wide(5),
                    Field.of("fund", "资金来源", FieldKind.CHOICE)
                            .wide(12)
                            .choose("上级妇联", "区财政", "社会捐赠", "慈善"),
                    Field.of("acctName", "户名", FieldKind.NAME).wide(9).with(Privacy.SENSITIVE),
                    Field.of("acctRelation", "与本人关系", FieldKind.TEXT).wide(9),
                    Field.of("bank", "开户行", FieldKind.TEXT)
                            .wide(18)
                            .with(Privacy.SENSITIVE)
                            .alias("开户行(全称)"),
                    Field.of("acctNo", "账(卡)号", FieldKind.BANK_CARD)
                            .wide(22)
                            .with(Privacy.SENSITIVE),
                    Field.of("phone", "联系电话", FieldKind.PHONE).wide(13).with(Privacy.PERSONAL),
                    Field.of("school", "就读学校", FieldKind.TEXT)
                            .wide(18)
                            .with(Privacy.PERSONAL)
                            .alias("就读学校及年级"),
                    Field.of("gradeClass", "年级/专业", FieldKind.TEXT).wide(12),
                    Field.of("eduStage", "学段", FieldKind.CHOICE)
                            .wide(8)
                            .choose("小学", "初中", "高中(中职)", "大学"),
                    Field.of("kidType", "儿童类别", FieldKind.TEXT).wide(14).with(Privacy.SENSITIVE),
                    Field.of("guardianName", "监护人姓名", FieldKind.NAME)
                            .wide(9)
                            .with(Privacy.PERSONAL)
                            .alias("家长姓名", "家长(监护人)姓名"),
                    Field.of("guardianRelation", "与儿童关系", FieldKind.TEXT).wide(8),
                    Field.of("guardianIdNo", "监护人身份证号码", FieldKind.CITIZEN_ID)
                            .wide(21)
                            .with(Privacy.SENSITIVE),
                    Field.of("guardianPhone", "监护人联系电话", FieldKind.PHONE)
                            .wide(13)
                            .with(Privacy.PERSONAL)
                            .alias("家长联系电话"),
                    Field.of("hukou", "户口性质", FieldKind.CHOICE).wide(7).choose("农业", "非农业"),
                    Field.of("poverty", "贫困类别", FieldKind.CHOICE)
                            .wide(10)
                            .with(Privacy.SENSITIVE)
                            .choose("建档立卡", "低保", "特困", "其他"),
                    Field.of("income", "家庭人均年收入(元)", FieldKind.MONEY)
                            .wide(10)
                            .with(Privacy.SENSITIVE),
                    Field.of("disease", "病种", FieldKind.CHOICE)
                            .wide(8)
                            .with(Privacy.CONFIDENTIAL)
                            .choose("宫颈癌", "乳腺癌"),
                    Field.of("stage", "分期(病理)", FieldKind.TEXT)
                            .wide(10)
                            .with(Privacy.CONFIDENTIAL)
                            .alias("分期", "病理分期"),
                    Field.of("diagnosedOn", "确诊时间", FieldKind.DATE)
                            .wide(11)
                            .with(Privacy.CONFIDENTIAL),
                    Field.of("hospital", "确诊医院", FieldKind.TEXT)
                            .wide(16)
                            .with(Privacy.CONFIDENTIAL),
                    Field.of("costTotal", "总费用", FieldKind.MONEY).wide(11).with(Privacy.SENSITIVE),
                    Field.of("costSelf", "个人自付", FieldKind.MONEY).wide(11).with(Privacy.SENSITIVE),
                    Field.of("byScreening", "是否“两癌”检查检出", FieldKind.TICK)
                            .wide(8)
                            .with(Privacy.CONFIDENTIAL),
                    Field.of("aidedBefore", "是否曾获“两癌”救助", FieldKind.TICK)
                            .wide(8)
                            .with(Privacy.CONFIDENTIAL),
                    Field.of("donor", "资助方", FieldKind.TEXT).wide(16),
                    Field.of("aidMode", "资助方式", FieldKind.CHOICE).wide(8).choose("一次性", "结对"),
                    Field.of("agentName", "代领人", FieldKind.NAME).wide(9).with(Privacy.PERSONAL),
                    Field.of("agentRelation", "代领人与本人关系", FieldKind.TEXT).wide(9),
                    Field.of("agentIdNo", "代领人身份证号码", FieldKind.CITIZEN_ID)
                            .wide(21)
                            .with(Privacy.SENSITIVE),
                    Field.of("remark", "备注", FieldKind.TEXT));

    /** 设置. */
    public static final Ledger<Setting> SETTING = Ledger.of(Setting.class, "setting", "设置");

    private Ledgers() {}

    /** Every ledger, in the order in which a data set is filled. */
    public static List<Ledger<?>> all() {
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
}
