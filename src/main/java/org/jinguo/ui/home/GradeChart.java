package org.jinguo.ui.home;

import java.util.ArrayList;
import java.util.List;
import org.jinguo.config.Messages;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.Grade;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.GradeMark;
import org.jinguo.ui.kit.chart.BarRow;
import org.jinguo.ui.kit.chart.ChartCard;
import org.jinguo.ui.kit.chart.ChartTable;
import org.jinguo.ui.kit.chart.Mark;
import org.jinguo.ui.kit.chart.StackedBars;

/** Grades by unit below: all households of each, those not rated too, on an axis of shares. */
final class GradeChart {

    private static final List<String> CODES =
            List.of(
                    HomePicture.CLEAN,
                    HomePicture.FAIR,
                    HomePicture.UNCLEAN,
                    HomePicture.UNRATED,
                    HomePicture.OPEN);

    private final HomePicture picture;
    private final List<BarRow> bars = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    GradeChart(HomePicture picture) {
        this.picture = picture;
        picture.children().forEach(this::add);
    }

    private void add(HomePicture.Child child) {
        List<Mark> marks = new ArrayList<>();
        List<String> row = new ArrayList<>(List.of(name(child)));
        long whole = 0;
        for (String code : CODES) {
            long amount = child.amount(code);
            whole += amount;
            marks.add(mark(child, code, amount));
            row.add(Messages.get("ui.number", amount));
        }
        if (whole > 0) {
            row.add(child.text(HomePicture.CLEAN_SHARE));
            rows.add(row);
            bars.add(
                    new BarRow(
                            name(child),
                            marks,
                            (double) whole,
                            child.text(HomePicture.CLEAN_SHARE)));
        }
    }

    private String name(HomePicture.Child child) {
        boolean own =
                child.unit().id() == picture.frame().unit().id()
                        && child.unit().level() != AreaLevel.GROUP;
        return own ? Messages.get("ui.home.own") : child.unit().name();
    }

    private Mark mark(HomePicture.Child child, String code, long amount) {
        String number = Messages.get("ui.number", amount);
        return new Mark(
                "grade-" + child.unit().id() + "-" + code,
                Messages.get("ui.home.chart.said", name(child), word(code), number),
                (double) amount,
                number,
                "piece-" + style(code),
                new Doors.Behind(code, picture.frame().round(), child.unit()));
    }

    private static String word(String code) {
        return switch (code) {
            case HomePicture.CLEAN -> Grade.CLEAN.label();
            case HomePicture.FAIR -> Grade.FAIR.label();
            case HomePicture.UNCLEAN -> Grade.UNCLEAN.label();
            case HomePicture.UNRATED -> Messages.get("ui.home.chart.excused");
            default -> Messages.get("ui.home.chart.open");
        };
    }

    private static String style(String code) {
        return switch (code) {
            case HomePicture.CLEAN -> GradeMark.style(Grade.CLEAN);
            case HomePicture.FAIR -> GradeMark.style(Grade.FAIR);
            case HomePicture.UNCLEAN -> GradeMark.style(Grade.UNCLEAN);
            default -> GradeMark.style(Grade.UNRATED);
        };
    }

    void show(StackedBars chart, ChartCard card) {
        chart.show(bars);
        List<String> headings = new ArrayList<>(List.of(Messages.get("ui.home.col.unit")));
        CODES.forEach(code -> headings.add(word(code)));
        headings.add(Messages.get("ui.home.col.share"));
        card.tell(Messages.get("ui.home.chart.title", below()), new ChartTable(headings, rows));
        card.missing(
                bars.isEmpty()
                        ? Messages.get(
                                "ui.home.chart.none",
                                picture.frame().unit().name(),
                                picture.frame().round().label())
                        : "");
    }

    private String below() {
        return switch (picture.frame().unit().level()) {
            case DISTRICT -> Messages.get("ui.home.below.townships");
            case TOWNSHIP -> Messages.get("ui.home.below.villages");
            default -> Messages.get("ui.home.below.groups");
        };
    }
}
