package org.jinguo.ui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Problem;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.TallyCheck;
import org.jinguo.ui.kit.grid.GridColumn;

/** The columns of the control totals: what was entered, what the paper says, the difference. */
final class TotalsColumns {

    /** In Excel characters, so that a heading stands in one line. */
    private static final int FIGURE = 7;

    private static final int LONG_FIGURE = 9;
    private static final int NAME = 12;
    private static final int RESULT = 28;

    private TotalsColumns() {}

    static List<GridColumn<TotalsRow>> groups() {
        List<GridColumn<TotalsRow>> columns = new ArrayList<>();
        columns.add(TotalsColumns.<TotalsRow>text(
                "group", Messages.get("ui.check.col.group"), r -> r.group().name()));
        columns.add(count(
                "all", 5, Messages.get("ui.check.col.all"), r -> r.entered().households()));
        columns.add(paper("clean", Grade.CLEAN));
        columns.add(paper("fair", Grade.FAIR));
        columns.add(paper("unclean", Grade.UNCLEAN));
        columns.add(paper("unrated", Grade.UNRATED));
        columns.add(TotalsColumns.<TotalsRow>text("result", Messages.get("ui.check.col.result"), TotalsWords::of)
                .fineWhere(r -> r.check().state() == TallyCheck.State.MATCHES)
                .marked(TotalsColumns::marks));
        for (Grade grade : Grade.values()) {
            columns.add(count(
                    "entered" + grade,
                    wide(grade),
                    Messages.get("ui.check.col.entered", grade.shortLabel()),
                    r -> r.entered().of(grade)));
        }
        columns.add(count(
                "open", 5, Messages.get("ui.check.col.open"), r -> r.entered().open()));
        return columns;
    }

    static List<GridColumn<VillageRow>> villages() {
        return List.of(
                TotalsColumns.<VillageRow>text(
                        "village",
                        Messages.get("ui.check.col.village"),
                        r -> r.village().name()),
                count("groups", FIGURE, Messages.get("ui.check.col.groups"), VillageRow::groups),
                count("matching", FIGURE, Messages.get("ui.check.col.matching"), r -> some(r.matching())),
                count("differing", FIGURE, Messages.get("ui.check.col.differing"), r -> some(r.differing())),
                count("partly", FIGURE, Messages.get("ui.check.col.partly"), r -> some(r.partly())),
                count("blank", FIGURE, Messages.get("ui.check.col.blank"), r -> some(r.blank())),
                TotalsColumns.<VillageRow>text("result", Messages.get("ui.check.col.villageResult"), TotalsWords::of)
                        .fineWhere(r -> r.state() == TallyCheck.State.MATCHES)
                        .marked(TotalsColumns::marks));
    }

    private static <R> GridColumn<R> text(String key, String heading, Function<R, Object> value) {
        Field field = Field.of(key, heading, FieldKind.TEXT).wide(key.equals("result") ? RESULT : NAME);
        return GridColumn.<R>of(Ledgers.PAPER_TALLY, field, value).readOnly(Messages.get("ui.check.locked.computed"));
    }

    /** Noughts are left out, so that the eye finds what there is. */
    private static Integer some(int number) {
        return number == 0 ? null : number;
    }

    /** Room for 录入较清洁. */
    private static int wide(Grade grade) {
        return grade == Grade.FAIR || grade == Grade.UNCLEAN ? LONG_FIGURE : FIGURE;
    }

    private static <R> GridColumn<R> count(String key, int wide, String heading, Function<R, Object> value) {
        return GridColumn.<R>of(
                        Ledgers.PAPER_TALLY,
                        Field.of(key, heading, FieldKind.COUNT).wide(wide),
                        value)
                .readOnly(Messages.get("ui.check.locked.computed"));
    }

    private static GridColumn<TotalsRow> paper(String key, Grade grade) {
        Field field = Ledgers.PAPER_TALLY.field(key).orElseThrow().wide(wide(grade));
        return GridColumn.<TotalsRow>of(Ledgers.PAPER_TALLY, field, r -> r.paper(grade))
                .headed(Messages.get("ui.check.col.paper", grade.shortLabel()))
                .marked(r -> marks(r, grade))
                .editable();
    }

    private static List<Problem> marks(TotalsRow row, Grade grade) {
        boolean differs = row.check().off().containsKey(grade);
        return differs
                ? List.of(Problem.explain(
                        "check.grade",
                        grade.shortLabel(),
                        row.paper(grade),
                        row.entered().of(grade)))
                : List.of();
    }

    private static List<Problem> marks(TotalsRow row) {
        return row.differs()
                ? List.of(Problem.error("check.group", row.group().name(), TotalsWords.of(row)))
                : List.of();
    }

    private static List<Problem> marks(VillageRow row) {
        return row.differing() > 0
                ? List.of(Problem.error("check.village", row.village().name(), row.differing()))
                : List.of();
    }
}
