package org.jinguo.model.campaign;

import static org.jinguo.model.field.FieldKind.CHOICE;
import static org.jinguo.model.field.FieldKind.COUNT;
import static org.jinguo.model.field.FieldKind.DATE;
import static org.jinguo.model.field.FieldKind.MONEY;
import static org.jinguo.model.field.FieldKind.TEXT;
import static org.jinguo.model.field.FieldKind.UNIT;

import java.time.LocalDate;
import org.jinguo.model.field.Campaign;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Rule;

/** 培训: a course for women (R25); its cost in fen. */
public record Training(
        long id,
        long unitId,
        String topic,
        String kind,
        LocalDate fromOn,
        LocalDate toOn,
        String place,
        Integer sessions,
        Integer hours,
        Integer people,
        Integer cadres,
        Integer poor,
        Long cost,
        String host,
        String remark) {

    /** 培训. */
    public static final Ledger<Training> LEDGER = Ledger.of(Training.class, "training", "培训")
            .in(Campaign.GROWTH)
            .owner("unitId", "")
            .flow("fromOn")
            .named("{topic}")
            .same("unitId", "topic", "fromOn")
            .rules(
                    Rule.once("K97", "unitId", "topic", "fromOn"),
                    Rule.notFuture("K97", "fromOn"),
                    Rule.inOrder("K97", "fromOn", "toOn"),
                    Rule.atMost("K97", "cadres", "people"),
                    Rule.atMost("K97", "poor", "people"))
            .fields(
                    Field.of("unitId", "单位", UNIT).wide(14).must().alias("填报单位", "乡镇(街道)"),
                    Field.of("topic", "培训名称", TEXT).wide(24).must().alias("培训内容", "培训班名称"),
                    Field.of("kind", "培训类别", CHOICE).wide(12).must().choose("创业就业", "实用技术", "家政", "电商", "妇联干部", "普法"),
                    Field.of("fromOn", "开始日期", DATE).wide(11).must().alias("培训时间", "开始时间"),
                    Field.of("toOn", "结束日期", DATE).wide(11).alias("结束时间"),
                    Field.of("place", "地点", TEXT).wide(14).alias("培训地点"),
                    Field.of("sessions", "期数", COUNT).wide(6).must(),
                    Field.of("hours", "学时", COUNT).wide(6).alias("课时"),
                    Field.of("people", "参训人次", COUNT).wide(8).must().alias("参训人数", "培训人次"),
                    Field.of("cadres", "其中妇联干部", COUNT).wide(8).alias("妇联干部"),
                    Field.of("poor", "其中建档立卡妇女", COUNT).wide(9).alias("建档立卡妇女"),
                    Field.of("cost", "经费(元)", MONEY).wide(11).alias("经费"),
                    Field.of("host", "主办单位", TEXT).wide(14).must(),
                    Field.of("remark", "备注", TEXT).wide(10));
}
