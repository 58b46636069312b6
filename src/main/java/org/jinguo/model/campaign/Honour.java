package org.jinguo.model.campaign;

import static org.jinguo.model.field.FieldKind.CHOICE;
import static org.jinguo.model.field.FieldKind.DATE;
import static org.jinguo.model.field.FieldKind.NAME;
import static org.jinguo.model.field.FieldKind.PHONE;
import static org.jinguo.model.field.FieldKind.TEXT;
import static org.jinguo.model.field.FieldKind.UNIT;
import static org.jinguo.model.field.FieldKind.YEAR_MONTH;
import static org.jinguo.model.field.Privacy.PERSONAL;

import java.time.LocalDate;
import org.jinguo.model.field.Campaign;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Rule;

/** 荣誉: recommended (R17), awarded (R18), or both; of a family, a person, a collective or a work. */
public record Honour(
        long id,
        long unitId,
        String honor,
        String level,
        String kind,
        String subject,
        String name,
        String org,
        LocalDate recommendedOn,
        LocalDate awardedOn,
        String awarder,
        String docNo,
        String birthYm,
        String ethnicity,
        String politics,
        String education,
        String job,
        String members,
        String address,
        String phone,
        String deed,
        String past,
        String remark) {

    /** 荣誉. */
    public static final Ledger<Honour> LEDGER = Ledger.of(Honour.class, "honour", "荣誉")
            .in(Campaign.ACHIEVEMENT)
            .owner("unitId", "")
            .flow("awardedOn")
            .named("{subject} {level}{honor}")
            .same("unitId", "honor", "level", "subject")
            .rules(
                    Rule.onceAYear("K90", "awardedOn", "subject", "honor", "level", "unitId"),
                    Rule.notFuture("K90", "awardedOn"),
                    Rule.among("K90", "level"),
                    Rule.among("K90", "kind"),
                    Rule.either("K90", "awardedOn", "recommendedOn"))
            .fields(
                    Field.of("unitId", "推荐单位", UNIT).wide(14).must(),
                    Field.of("honor", "荣誉称号", TEXT)
                            .wide(16)
                            .must()
                            .alias("推荐称号", "称号")
                            .choose(
                                    "最美家庭", "五好新女性", "清洁家庭", "平安家庭", "书香家庭", "三八红旗手", "巾帼建功标兵", "巾帼文明岗", "最美妇联主席",
                                    "增收致富带头人"),
                    Field.of("level", "级别", CHOICE).wide(6).must().alias("授予级别").choose("全国", "省", "市", "区", "乡镇"),
                    Field.of("kind", "对象类别", CHOICE).must().choose("家庭", "个人", "集体", "作品"),
                    Field.of("subject", "获奖对象", TEXT).must().alias("家庭(个人、集体)名称", "家庭名称", "对象名称"),
                    Field.of("name", "姓名(户主/负责人)", NAME).with(PERSONAL).alias("姓名", "户主姓名"),
                    Field.of("org", "所在单位", TEXT).wide(16),
                    Field.of("recommendedOn", "推荐时间", DATE).wide(11),
                    Field.of("awardedOn", "授予时间", DATE).wide(11).alias("获奖时间", "表彰时间"),
                    Field.of("awarder", "授予单位", TEXT).wide(18).alias("表彰单位"),
                    Field.of("docNo", "文件号/证书编号", TEXT).wide(16).alias("文件号", "证书编号"),
                    Field.of("birthYm", "出生年月", YEAR_MONTH).wide(9).with(PERSONAL),
                    Field.of("ethnicity", "民族", TEXT).wide(6),
                    Field.of("politics", "政治面貌", TEXT).wide(9),
                    Field.of("education", "文化程度", TEXT).wide(9),
                    Field.of("job", "工作单位及职务", TEXT).wide(16),
                    Field.of("members", "家庭成员", TEXT).wide(14).with(PERSONAL),
                    Field.of("address", "家庭住址", TEXT).wide(18).with(PERSONAL),
                    Field.of("phone", "联系电话", PHONE).wide(13).with(PERSONAL),
                    Field.of("deed", "主要事迹(100字内)", TEXT).wide(36).alias("主要事迹", "事迹"),
                    Field.of("past", "曾获荣誉", TEXT).wide(16),
                    Field.of("remark", "备注", TEXT).wide(10));
}
