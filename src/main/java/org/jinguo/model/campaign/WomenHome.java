package org.jinguo.model.campaign;

import static org.jinguo.model.field.FieldKind.COUNT;
import static org.jinguo.model.field.FieldKind.DATE;
import static org.jinguo.model.field.FieldKind.NAME;
import static org.jinguo.model.field.FieldKind.PHONE;
import static org.jinguo.model.field.FieldKind.TEXT;
import static org.jinguo.model.field.FieldKind.UNIT;
import static org.jinguo.model.field.Privacy.PERSONAL;

import java.time.LocalDate;
import org.jinguo.model.field.Campaign;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Rule;

/**
 * 妇女微家: a place where women meet (R21).
 *
 * @param id its identity
 * @param unitId village
 * @param name its name
 * @param place what it leans on: a family, a shop, a base
 * @param leader who runs it
 * @param phone her telephone
 * @param foundedOn the day of its founding
 * @param closedOn the last day, when it is no more
 * @param women how many women it reaches
 * @param times how many activities it held in a year
 * @param timesYear the year of those
 * @param feature what it is known for
 * @param remark remark
 */
public record WomenHome(
        long id,
        long unitId,
        String name,
        String place,
        String leader,
        String phone,
        LocalDate foundedOn,
        LocalDate closedOn,
        Integer women,
        Integer times,
        Integer timesYear,
        String feature,
        String remark) {

    /** 妇女微家. */
    public static final Ledger<WomenHome> LEDGER = Ledger.of(WomenHome.class, "women_home", "妇女微家")
            .in(Campaign.GROWTH)
            .owner("unitId", "")
            .stock("foundedOn", "closedOn")
            .named("{name}")
            .same("unitId", "name")
            .rules(
                    Rule.once("K94", "unitId", "name"),
                    Rule.notFuture("K94", "foundedOn"),
                    Rule.inOrder("K94", "foundedOn", "closedOn"),
                    Rule.needs("K94", "times", "timesYear"))
            .fields(
                    Field.of("unitId", "村(社区)", UNIT).wide(14).must(),
                    Field.of("name", "微家名称", TEXT).wide(18).must().alias("名称", "妇女微家名称"),
                    Field.of("place", "依托阵地", TEXT).wide(12).must().choose("家庭", "店铺", "基地", "合作社", "网络群"),
                    Field.of("leader", "负责人", NAME)
                            .wide(9)
                            .must()
                            .with(PERSONAL)
                            .alias("负责人姓名"),
                    Field.of("phone", "联系电话", PHONE).wide(13).must().with(PERSONAL),
                    Field.of("foundedOn", "建立时间", DATE).wide(11).must().alias("成立时间", "建立日期"),
                    Field.of("women", "联系妇女数", COUNT).wide(9),
                    Field.of("times", "本年活动次数", COUNT).wide(10).alias("活动次数"),
                    Field.of("timesYear", "次数年度", COUNT).wide(8),
                    Field.of("feature", "活动特色", TEXT).wide(24),
                    Field.of("closedOn", "撤销时间", DATE).wide(11),
                    Field.of("remark", "备注", TEXT).wide(10));
}
