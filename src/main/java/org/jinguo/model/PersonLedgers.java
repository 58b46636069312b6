package org.jinguo.model;

import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Privacy;
import org.jinguo.model.person.Person;

/** People. Columns and words are those of the returns (domain document, section 2). */
final class PersonLedgers {

    /** 人员: every person once. */
    static final Ledger<Person> PERSON = Ledger.of(Person.class, "person", "人员")
            .owner("villageId", "groupId")
            .named("{name}")
            .same("idNo")
            .fields(
                    Field.of("name", "姓名", FieldKind.NAME).wide(9).must().with(Privacy.PERSONAL),
                    Field.of("idNo", "身份证号码", FieldKind.CITIZEN_ID)
                            .wide(21)
                            .must()
                            .with(Privacy.SENSITIVE),
                    Field.of("noIdReason", "无身份证原因", FieldKind.TEXT).wide(14),
                    Field.of("birthYm", "出生年月", FieldKind.YEAR_MONTH).wide(9).with(Privacy.PERSONAL),
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

    private PersonLedgers() {}
}
