package org.jinguo.ui.home;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.figures.Value;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.chart.BarRow;
import org.jinguo.ui.kit.chart.ChartCard;
import org.jinguo.ui.kit.chart.ChartTable;
import org.jinguo.ui.kit.chart.GradePiece;
import org.jinguo.ui.kit.chart.Mark;
import org.jinguo.ui.kit.chart.Pictures;
import org.jinguo.ui.kit.chart.StackedBars;
import org.jinguo.ui.kit.chart.TrendLine;

/**
 * The year in pictures: grades by unit, their trend, aid, leaders; each piece opens its records.
 */
final class HomeCharts {

    private final StackedBars grades;
    private final ChartCard gradesCard;
    private final TrendLine trend;
    private final ChartCard trendCard;
    private final StackedBars aid;
    private final ChartCard aidCard;
    private final StackedBars leaders;
    private final ChartCard leadersCard;
    private final VBox right;

    HomeCharts(java.util.function.Consumer<Doors.Behind> open, Pictures pictures) {
        java.util.function.Consumer<Mark> opened = m -> open.accept((Doors.Behind) m.target());
        grades = new StackedBars(opened);
        gradesCard = new ChartCard(grades, pictures);
        gradesCard.keys(GradePiece.keys(true));
        trend = new TrendLine(
                opened,
                List.of(
                        Messages.get("ui.chart.percent", 0),
                        Messages.get("ui.chart.percent", 50),
                        Messages.get("ui.chart.percent", 100)));
        trendCard = new ChartCard(trend, pictures);
        aid = new StackedBars(opened);
        aidCard = new ChartCard(aid, pictures);
        leaders = new StackedBars(opened);
        leadersCard = new ChartCard(leaders, pictures);
        HBox below = new HBox(aidCard, leadersCard);
        below.getStyleClass().add("home-pair");
        HBox.setHgrow(aidCard, Priority.ALWAYS);
        HBox.setHgrow(leadersCard, Priority.ALWAYS);
        right = new VBox(trendCard, below);
        right.getStyleClass().add("home-stack");
        VBox.setVgrow(trendCard, Priority.ALWAYS);
        right.setMinWidth(0);
        gradesCard.setMinWidth(0);
    }

    ChartCard left() {
        return gradesCard;
    }

    VBox right() {
        return right;
    }

    void show(HomePicture picture) {
        new GradeChart(picture).show(grades, gradesCard);
        showTrend(picture);
        showAid(picture);
        showLeaders(picture);
    }

    private void showTrend(HomePicture picture) {
        List<Mark> marks = new ArrayList<>();
        List<String> below = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (HomePicture.Point p : picture.trend()) {
            String label = DueLines.shortLabel(p.round());
            marks.add(new Mark(
                    "trend-" + p.round(),
                    Messages.get(
                            "ui.home.trend.said", p.round().label(), p.share().text()),
                    p.share().number().doubleValue(),
                    p.share().text(),
                    "chart-point",
                    new Doors.Behind(
                            HomePicture.CLEAN, p.round(), picture.frame().unit())));
            below.add(label);
            rows.add(List.of(p.round().label(), p.share().text()));
        }
        trend.show(marks, below);
        trendCard.tell(
                Messages.get("ui.home.trend.title"),
                new ChartTable(List.of(Messages.get("ui.home.col.round"), Messages.get("ui.home.col.share")), rows));
        trendCard.missing(marks.isEmpty() ? Messages.get("ui.home.trend.none") : "");
    }

    private void showAid(HomePicture picture) {
        List<BarRow> bars = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        double most = Stream.of(AidKind.values())
                .mapToLong(k -> picture.amount(k.money()))
                .max()
                .orElse(0);
        for (AidKind kind : AidKind.values()) {
            Value money = picture.values().get(kind.money());
            String people = Messages.get("ui.number", picture.amount(kind.people()));
            String yuan = yuan(money);
            Mark mark = new Mark(
                    "aid-" + kind,
                    Messages.get("ui.home.aid.said", kind.label(), people, yuan),
                    (double) money.amount(),
                    "",
                    "chart-plain",
                    new Doors.Behind(
                            kind.money(),
                            picture.frame().year(),
                            picture.frame().unit()));
            bars.add(new BarRow(
                    kind.label(),
                    List.of(mark),
                    most,
                    money.amount() == 0
                            ? Messages.get("ui.home.aid.zero")
                            : Messages.get("ui.home.aid.end", people, yuan)));
            rows.add(List.of(kind.label(), people, yuan));
        }
        aid.show(bars);
        String year = String.valueOf(picture.frame().year().year());
        aidCard.tell(
                Messages.get("ui.home.aid.title", year, yuan(picture.values().get(HomePicture.AID_MONEY))),
                new ChartTable(
                        List.of(
                                Messages.get("ui.home.col.programme"),
                                Messages.get("ui.home.col.people"),
                                Messages.get("ui.home.col.money")),
                        rows));
        aidCard.missing(most == 0 ? Messages.get("ui.home.aid.none", year) : "");
    }

    /** Whole yuan without the two noughts of a form. */
    private static String yuan(Value money) {
        return money.text().replaceFirst("\\.00$", "");
    }

    private void showLeaders(HomePicture p) {
        Area unit = p.frame().unit();
        Period period = p.frame().period();
        List<BarRow> bars = List.of(
                pair(
                        p,
                        Messages.get("ui.home.leaders.groups"),
                        HomePicture.COVERED,
                        HomePicture.NO_LEADER,
                        p.amount(HomePicture.GROUPS)),
                pair(
                        p,
                        Messages.get("ui.home.leaders.people"),
                        HomePicture.SINGLE,
                        HomePicture.MERGED,
                        p.amount(HomePicture.SINGLE) + p.amount(HomePicture.MERGED)));
        leaders.show(bars);
        List<List<String>> rows = new ArrayList<>();
        for (String code : List.of(
                HomePicture.GROUPS,
                HomePicture.COVERED,
                HomePicture.LEADERS,
                HomePicture.MERGED,
                HomePicture.MERGED_GROUPS)) {
            rows.add(List.of(name(code), Messages.get("ui.number", p.amount(code))));
        }
        leadersCard.tell(
                Messages.get("ui.home.leaders.title", p.amount(HomePicture.LEADERS)),
                new ChartTable(List.of(Messages.get("ui.home.col.what"), Messages.get("ui.home.col.number")), rows));
        leadersCard.missing(
                p.amount(HomePicture.LEADERS) == 0
                        ? Messages.get("ui.home.leaders.none", unit.name(), period.label())
                        : "");
    }

    private static String name(String code) {
        return switch (code) {
            case HomePicture.COVERED -> Messages.get("ui.home.leaders.covered");
            case HomePicture.NO_LEADER -> Messages.get("ui.home.leaders.open");
            case HomePicture.SINGLE -> Messages.get("ui.home.leaders.single");
            case HomePicture.MERGED -> Messages.get("ui.home.leaders.merged");
            case HomePicture.MERGED_GROUPS -> Messages.get("ui.home.leaders.mergedGroups");
            case HomePicture.LEADERS -> Messages.get("ui.home.leaders.people");
            default -> Messages.get("ui.home.leaders.groups");
        };
    }

    private static BarRow pair(HomePicture p, String label, String first, String second, long whole) {
        List<Mark> marks = new ArrayList<>();
        for (String code : List.of(first, second)) {
            String number = Messages.get("ui.number", p.amount(code));
            marks.add(new Mark(
                    "leaders-" + code,
                    Messages.get("ui.home.leaders.said", name(code), number),
                    (double) p.amount(code),
                    Messages.get("ui.home.leaders.mark", name(code), number),
                    code.equals(first) ? "chart-plain" : "chart-second",
                    new Doors.Behind(code, p.frame().period(), p.frame().unit())));
        }
        return new BarRow(label, marks, (double) whole, Messages.get("ui.number", whole));
    }
}
