package org.jinguo.model;

import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.place.Area;

/** Places. Columns and words are those of the returns (domain document, section 2). */
final class PlaceLedgers {

    /** 区划: the tree of areas. */
    static final Ledger<Area> AREA = Ledger.of(Area.class, "area", "区划")
            .named("{name}")
            .refers("parentId", () -> PlaceLedgers.AREA)
            .refers("successorId", () -> PlaceLedgers.AREA)
            .fields(
                    Field.of("name", "名称", FieldKind.TEXT).wide(14).must(),
                    Field.of("code", "代码", FieldKind.TEXT).wide(15),
                    Field.of("validFrom", "启用日期", FieldKind.DATE).wide(11),
                    Field.of("validTo", "停用日期", FieldKind.DATE).wide(11),
                    Field.of("remark", "备注", FieldKind.TEXT));

    private PlaceLedgers() {}
}
