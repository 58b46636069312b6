package org.jinguo.model;

import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Privacy;

/**
 * 关爱救助: programmes and payments. Columns and words are those of the returns (domain document,
 * section 2).
 */
final class AidLedgers {

    /** 救助项目. */
    static final Ledger<AidProgramme> PROGRAMME = Ledger.of(AidProgramme.class, "aid_programme", "救助项目")
            .named("{name}")
            .fields(Field.of("name", "项目", FieldKind.TEXT));

    /** 关爱救助. */
    static final Ledger<AidPayment> PAYMENT = Ledger.of(AidPayment.class, "aid_payment", "关爱救助")
            .owner("villageId", "")
            .flow("paidOn")
            .person("personId")
            .named("{personId} {programmeId} {amount} 元")
            .refers("programmeId", () -> AidLedgers.PROGRAMME)
            .fields(
                    Field.of("villageId", "村(社区)", FieldKind.VILLAGE).wide(11).must(),
                    Field.of("batch", "批次", FieldKind.CHOICE).wide(9).choose("三八", "六一", "开学", "重阳", "春节"),
                    Field.of("amount", "救助金额(元)", FieldKind.MONEY).wide(11).must(),
                    Field.of("paidOn", "发放日期", FieldKind.DATE).wide(11).must(),
                    Field.of("hardship", "困难类型", FieldKind.TEXT).wide(14).with(Privacy.SENSITIVE),
                    Field.of("story", "家庭困难情况", FieldKind.TEXT).wide(26).with(Privacy.SENSITIVE),
                    Field.of("members", "家庭人口", FieldKind.COUNT).wide(5),
                    Field.of("fund", "资金来源", FieldKind.CHOICE).wide(12).choose("上级妇联", "区财政", "社会捐赠", "慈善"),
                    Field.of("acctName", "户名", FieldKind.NAME).wide(9).with(Privacy.SENSITIVE),
                    Field.of("acctRelation", "与本人关系", FieldKind.TEXT).wide(9),
                    Field.of("bank", "开户行", FieldKind.TEXT)
                            .wide(18)
                            .with(Privacy.SENSITIVE)
                            .alias("开户行(全称)"),
                    Field.of("acctNo", "账(卡)号", FieldKind.BANK_CARD).wide(22).with(Privacy.SENSITIVE),
                    Field.of("phone", "联系电话", FieldKind.PHONE).wide(13).with(Privacy.PERSONAL),
                    Field.of("school", "就读学校", FieldKind.TEXT)
                            .wide(18)
                            .with(Privacy.PERSONAL)
                            .alias("就读学校及年级"),
                    Field.of("gradeClass", "年级/专业", FieldKind.TEXT).wide(12),
                    Field.of("eduStage", "学段", FieldKind.CHOICE).wide(8).choose("小学", "初中", "高中(中职)", "大学"),
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
                    Field.of("income", "家庭人均年收入(元)", FieldKind.MONEY).wide(10).with(Privacy.SENSITIVE),
                    Field.of("disease", "病种", FieldKind.CHOICE)
                            .wide(8)
                            .with(Privacy.CONFIDENTIAL)
                            .choose("宫颈癌", "乳腺癌"),
                    Field.of("stage", "分期(病理)", FieldKind.TEXT)
                            .wide(10)
                            .with(Privacy.CONFIDENTIAL)
                            .alias("分期", "病理分期"),
                    Field.of("diagnosedOn", "确诊时间", FieldKind.DATE).wide(11).with(Privacy.CONFIDENTIAL),
                    Field.of("hospital", "确诊医院", FieldKind.TEXT).wide(16).with(Privacy.CONFIDENTIAL),
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

    private AidLedgers() {}
}
