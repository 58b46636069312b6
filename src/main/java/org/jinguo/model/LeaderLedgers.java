package org.jinguo.model;

import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.leader.LeaderTerm;
import org.jinguo.model.leader.TermGroup;

/**
 * 村妇女小组长: leaders of women's groups and what they cover. Columns and words are those of the returns
 * (domain document, section 2).
 */
final class LeaderLedgers {

    /** 村妇女小组长: terms of office. */
    static final Ledger<LeaderTerm> LEADER = Ledger.of(LeaderTerm.class, "leader_term", "村妇女小组长")
            .owner("villageId", "")
            .stock("startOn", "endOn")
            .person("personId")
            .named("{personId}")
            .fields(
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
    static final Ledger<TermGroup> TERM_GROUP = Ledger.of(TermGroup.class, "term_group", "负责小组")
            .owner("", "groupId")
            .stock("fromOn", "toOn")
            .partOf("termId", () -> LeaderLedgers.LEADER)
            .named("{termId} 负责{groupId}")
            .fields(
                    Field.of("groupId", "村民小组", FieldKind.GROUP).wide(11).must(),
                    Field.of("fromOn", "起", FieldKind.DATE).wide(11),
                    Field.of("toOn", "止", FieldKind.DATE).wide(11));

    private LeaderLedgers() {}
}
