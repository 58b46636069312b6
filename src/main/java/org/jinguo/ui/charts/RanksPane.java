package org.jinguo.ui.charts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jinguo.config.Messages;
import org.jinguo.figures.Ranked;
import org.jinguo.figures.Uom;
import org.jinguo.figures.Value;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.Grids;
import org.jinguo.ui.kit.chart.ChartCard;
import org.jinguo.ui.kit.chart.ChartTable;
import org.jinguo.ui.kit.chart.GradePiece;
import org.jinguo.ui.kit.chart.Pictures;
import org.jinguo.ui.kit.grid.DataGrid;
import org.jinguo.ui.kit.grid.GridColumn;
import org.jinguo.ui.kit.print.ListPicture;

/** 排名: the units below by share of clean households, as it is read out at the meeting. */
final class RanksPane implements Pane {

    private static final int NARROW = 8;
    private static final int NAME = 18;
    private static final int FIGURE = 10;
    private static final double PICTURE_WIDTH = 640;

    private final ChartsViewModel model;
    private final DataGrid<Ranked> grid;
    private final ChartCard card;
    private final Label empty = new Label();
    private Optional<ChartsPicture.Frame> frame = Optional.empty();

    RanksPane(ChartsViewModel model, Pictures pictures) {
        this.model = model;
        grid = new DataGrid<>(Messages.get("ui.charts.ranks.name"), model.background(), model::texts, columns());
        grid.setId("charts-ranks");
        grid.keyedBy(r -> r.unit().id());
        grid.freeze(2);
        grid.enterOpens();
        grid.onOpen(this::open);
        grid.onMessage(model::say);
        grid.setEmpty(Grids.empty(empty));
        card = new ChartCard(grid, pictures);
        card.tabled(() -> ChartTable.of(grid.listed()));
        card.pictured(() -> ListPicture.of(card.heading(), grid.listed(), PICTURE_WIDTH));
    }

    private List<GridColumn<Ranked>> columns() {
        return List.of(
                column("place", Messages.get("ui.charts.col.place"), NARROW, r -> place(r.place())),
                column(
                        "unit",
                        Messages.get("ui.charts.col.unit"),
                        NAME,
                        r -> r.unit().name()),
                figure(ChartsReader.CLEAN_SHARE, Messages.get("ui.charts.col.cleanShare")),
                column("gained", Messages.get("ui.charts.col.gained"), FIGURE, RanksPane::gained)
                        .atRight(),
                figure(ChartsReader.RATED_SHARE, Messages.get("ui.charts.col.ratedShare")),
                figure(ChartsReader.RATED, Messages.get("ui.charts.col.rated")),
                figure(GradePiece.CLEAN.code(), Messages.get("ui.charts.col.clean")),
                figure(ChartsReader.GAINED, Messages.get("ui.charts.col.delta")),
                figure(GradePiece.UNCLEAN.code(), Messages.get("ui.charts.col.unclean")),
                figure(ChartsReader.FIXED_SHARE, Messages.get("ui.charts.col.fixedShare")));
    }

    private static GridColumn<Ranked> figure(String code, String heading) {
        return column(code, heading, FIGURE, r -> text(r, code)).atRight();
    }

    private static GridColumn<Ranked> column(
            String key, String heading, int wide, java.util.function.Function<Ranked, Object> value) {
        Field field = Field.of(key, heading, FieldKind.TEXT).wide(wide);
        return GridColumn.of(Ledgers.AREA, field, value).readOnly(Messages.get("ui.charts.ranks.locked"));
    }

    private static String text(Ranked ranked, String code) {
        Value value = ranked.values().get(code);
        if (value == null || !value.known()) {
            return "–";
        }
        return value.unit() == Uom.PERCENT ? value.text() : Messages.get("ui.number", value.amount());
    }

    private static String place(OptionalInt place) {
        return place.isPresent() ? String.valueOf(place.getAsInt()) : "–";
    }

    private static String gained(Ranked ranked) {
        if (ranked.gained().isEmpty()) {
            return "–";
        }
        int by = ranked.gained().getAsInt();
        return by > 0
                ? Messages.get("ui.charts.up", by)
                : by < 0 ? Messages.get("ui.charts.down", -by) : Messages.get("ui.charts.level");
    }

    /** A number opens its households, a name the unit. */
    private void open(Ranked ranked) {
        Optional<String> code =
                grid.currentColumn().filter(key -> ranked.values().containsKey(key));
        if (code.isPresent() && frame.isPresent()) {
            model.open(new Doors.Behind(code.get(), frame.get().period(), ranked.unit()));
        } else {
            model.look(ranked.unit());
        }
    }

    @Override
    public boolean shows(ChartsPicture picture) {
        return picture instanceof ChartsPicture.Ranks;
    }

    @Override
    public void draw(ChartsPicture picture) {
        if (!(picture instanceof ChartsPicture.Ranks ranks)) {
            return;
        }
        frame = Optional.of(ranks.frame());
        String unit = ranks.frame().unit().name();
        String round = ranks.frame().period().label();
        boolean ranked = ranks.ranks().stream().anyMatch(r -> r.place().isPresent());
        grid.setItems(ranked ? ranks.ranks() : List.of());
        card.tell(title(ranks));
        card.missing(
                ranked
                        ? ""
                        : ranks.ranks().isEmpty()
                                ? Messages.get("ui.charts.ranks.nothingBelow", unit)
                                : Messages.get("ui.charts.ranks.none", unit, round));
    }

    private static String title(ChartsPicture.Ranks ranks) {
        String unit = ranks.frame().unit().name();
        String below = Words.below(ranks.frame().unit());
        String round = ranks.frame().period().label();
        return ranks.before()
                .map(before -> Messages.get("ui.charts.ranks.titleSince", unit, below, round, before.label()))
                .orElseGet(() -> Messages.get("ui.charts.ranks.title", unit, below, round));
    }

    @Override
    public Region root() {
        return card;
    }

    @Override
    public List<Node> choices() {
        return List.of();
    }

    @Override
    public List<ChartCard> cards() {
        return List.of(card);
    }
}
