package org.jinguo.intake;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.aid.Money;
import org.jinguo.model.field.Problem;
import org.jinguo.model.person.Sex;

/** Checks of one row of an aid roster (K60 to K65); all but amounts ask for an explanation. */
final class AidChecks {

    private static final int CHILD = 18;
    private static final Pattern CERVICAL =
            Pattern.compile("(?i).*(Ⅱ ?[bB]|II ?B|2 ?B|Ⅲ|III|3|Ⅳ|IV|4).*");
    private static final Pattern INVASIVE = Pattern.compile(".*浸润.*");

    private final Form form;
    private final AidProgramme programme;
    private final LocalDate day;

    AidChecks(Form form, AidProgramme programme, LocalDate day) {
        this.form = form;
        this.programme = programme;
        this.day = day;
    }

    /** Notes in the row what is wrong or asks for an explanation. */
    void check(AidRow told) {
        RowReader row = told.row();
        boolean man = told.person().paper().sex() == Sex.MALE;
        if (man && (form == Form.POOR_WOMEN || form == Form.TWO_CANCERS)) {
            row.problem("idNo", Problem.explain("intake.notWoman"));
        }
        Long usual = programme.defaultAmount();
        if (usual != null && told.fen("amount") != null && !told.fen("amount").equals(usual)) {
            row.problem(
                    "amount",
                    Problem.explain(
                            "intake.aid.usual",
                            programme.name(),
                            new Money(usual).toYuanText(),
                            new Money(told.fen("amount")).toYuanText()));
        }
        if (form == Form.TWO_CANCERS) {
            cancers(told);
        } else if (form == Form.POOR_CHILDREN) {
            child(told);
        }
        account(told);
    }

    /** K61 and K62. */
    private void cancers(AidRow told) {
        RowReader row = told.row();
        if (Boolean.TRUE.equals(told.values().get("aidedBefore"))) {
            row.problem("aidedBefore", Problem.error("intake.aid.before", told.person().name()));
        }
        Long total = told.fen("costTotal");
        Long self = told.fen("costSelf");
        if (total != null && self != null && self > total) {
            row.problem(
                    "costSelf",
                    Problem.error(
                            "intake.aid.costs",
                            new Money(self).toYuanText(),
                            new Money(total).toYuanText()));
        }
        LocalDate diagnosed = (LocalDate) told.values().get("diagnosedOn");
        if (diagnosed != null && diagnosed.isAfter(day)) {
            row.problem("diagnosedOn", Problem.explain("intake.aid.diagnosed"));
        }
        if ("非农业".equals(told.text("hukou"))) {
            row.problem("hukou", Problem.explain("intake.aid.hukou"));
        }
        String stage = told.text("stage");
        boolean cervical = "宫颈癌".equals(told.text("disease"));
        boolean breast = "乳腺癌".equals(told.text("disease"));
        if (stage != null
                && (cervical && !CERVICAL.matcher(stage).matches()
                        || breast && !INVASIVE.matcher(stage).matches())) {
            row.problem("stage", Problem.explain("intake.aid.stage", stage));
        }
    }

    /** K63. */
    private void child(AidRow told) {
        RowReader row = told.row();
        OptionalInt age = told.person().ageIn(day);
        if (age.orElse(0) > CHILD) {
            row.problem("idNo", Problem.explain("intake.aid.age", age.getAsInt()));
        }
        String guardian = told.text("guardianName");
        if (guardian != null && guardian.equals(told.person().name())) {
            row.problem("guardianName", Problem.explain("intake.aid.guardian", guardian));
        }
    }

    /** K65: another's account needs the relation. */
    private static void account(AidRow told) {
        String holder = told.text("acctName");
        String remark = told.text("remark");
        boolean explained =
                told.text("acctRelation") != null
                        || holder != null && holder.equals(told.text("guardianName"))
                        || remark != null && remark.contains("户名");
        if (holder != null && !holder.equals(told.person().name()) && !explained) {
            told.row().problem("acctName", Problem.explain("intake.aid.account", holder));
        }
    }
}
