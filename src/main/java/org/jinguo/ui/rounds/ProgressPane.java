package org.jinguo.ui.rounds;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Grids;
import org.jinguo.ui.kit.form.FormPanel;
import org.jinguo.ui.kit.grid.DataGrid;
import org.jinguo.ui.kit.page.LedgerPage;

/** The rounds of one village, or the villages above it with all rounds of a year. */
final class ProgressPane {

    /** What the columns depend on. */
    private record Shape(AreaLevel level, List<Period> periods, Optional<Period> chosen) {

        static Shape of(RoundsPicture picture) {
            return picture.where().oneVillage()
                    ? new Shape(AreaLevel.VILLAGE, List.of(), Optional.empty())
                    : new Shape(picture.where().unit().level(), picture.periods(), Optional.of(picture.chosen()));
        }
    }

    private final ProgressModel model;
    private final DataGrid<VillageLine> grid;
    private final LedgerPage page;
    private final FormPanel reopening;
    private Optional<Shape> shape = Optional.empty();
    private Optional<Object> looked = Optional.empty();

    ProgressPane(ProgressModel model) {
        this.model = model;
        this.grid = new DataGrid<>(
                Messages.get("ui.nav.rating.rounds"), model.background(), model::texts, RoundColumns.ofVillage());
        this.page = new LedgerPage(grid, "grid.rounds");
        this.reopening = new FormPanel(model.reopening().form(), model.clock());
        build();
    }

    private void build() {
        grid.setId("rounds-grid");
        grid.keyedBy(VillageLine::key);
        grid.freeze(1);
        grid.enterOpens();
        grid.onOpen(model::open);
        grid.onMessage(model.status()::say);
        Label empty = new Label();
        empty.textProperty().bind(model.emptyProperty());
        grid.setEmpty(Grids.empty(empty));
        grid.currentProperty()
                .addListener((o, before, now) -> model.selectedProperty().set(now.flatMap(VillageLine::chosen)));
        page.advise(model.adviceProperty());
        page.count(model.status(), model.countsProperty());
        page.root().setBottom(new LatePane(model, page.root()).root());
        page.onEscape(this::escape);
        model.reopening()
                .shownProperty()
                .addListener((o, before, now) -> page.show(now ? Optional.of(reopening) : Optional.empty()));
        model.pictureProperty().addListener((o, before, now) -> now.ifPresent(this::take));
    }

    private void escape() {
        model.reopening().form().close();
        model.adviceProperty().set(Optional.empty());
    }

    private void take(RoundsPicture picture) {
        Shape wanted = Shape.of(picture);
        if (!shape.equals(Optional.of(wanted))) {
            shape = Optional.of(wanted);
            grid.setColumns(
                    wanted.level() == AreaLevel.VILLAGE
                            ? RoundColumns.ofVillage()
                            : RoundColumns.ofVillages(
                                    wanted.periods(), picture.chosen(), wanted.level() == AreaLevel.DISTRICT));
        }
        List<VillageLine> lines = picture.shown();
        grid.setItems(lines);
        Optional<Object> now = Optional.of(List.of(picture.where().unit().id(), picture.chosen()));
        if (!looked.equals(now)) {
            looked = now;
            lines.stream()
                    .filter(l -> l.of(picture.chosen()).isPresent())
                    .findFirst()
                    .ifPresent(l -> grid.select(l.key()));
        }
    }

    /** The grid's own commands. */
    List<Command> commands() {
        return grid.commands();
    }

    void addToMenu(List<Command> deeds) {
        grid.addToMenu(deeds);
    }

    void takeFocus() {
        grid.takeFocus();
    }

    BorderPane root() {
        return page.root();
    }

    LedgerPage page() {
        return page;
    }
}
