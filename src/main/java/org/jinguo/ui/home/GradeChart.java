package org.jinguo.ui.home;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jinguo.config.Messages;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.chart.BarRow;
import org.jinguo.ui.kit.chart.ChartCard;
import org.jinguo.ui.kit.chart.GradeBars;
import org.jinguo.ui.kit.chart.GradePiece;
import org.jinguo.ui.kit.chart.StackedBars;

/** Grades by unit below: all households of each, those not rated too, on an axis of shares. */
final class GradeChart {

    private final HomePicture picture;
    private final GradeBars bars = new GradeBars(GradeBars.Axis.EACH_WHOLE, List.of(GradePiece.values()));

    GradeChart(HomePicture picture) {
        this.picture = picture;
        picture.children().forEach(this::add);
    }

    private void add(HomePicture.Child child) {
        Map<GradePiece, GradeBars.Part> parts = new EnumMap<>(GradePiece.class);
        for (GradePiece piece : GradePiece.values()) {
            parts.put(piece, GradeBars.Part.of(child.amount(piece.code())));
        }
        bars.add(
                new GradeBars.Subject(
                        String.valueOf(child.unit().id()),
                        name(child),
                        piece -> new Doors.Behind(piece.code(), picture.frame().round(), child.unit())),
                parts,
                child.text(HomePicture.CLEAN_SHARE));
    }

    private String name(HomePicture.Child child) {
        boolean own =
                child.unit().id() == picture.frame().unit().id() && child.unit().level() != AreaLevel.GROUP;
        return own ? Messages.get("ui.home.own") : child.unit().name();
    }

    void show(StackedBars chart, ChartCard card) {
        List<BarRow> rows = bars.bars();
        chart.show(rows);
        card.tell(
                Messages.get("ui.home.chart.title", below()),
                bars.table(Messages.get("ui.home.col.unit"), Messages.get("ui.home.col.share")));
        card.missing(
                rows.isEmpty()
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
