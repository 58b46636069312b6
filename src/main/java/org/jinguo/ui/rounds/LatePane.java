package org.jinguo.ui.rounds;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.store.LateChange;
import org.jinguo.store.RoundProgress;
import org.jinguo.ui.kit.Grids;
import org.jinguo.ui.kit.grid.DataGrid;

/** Below the rounds: the households whose rating is another one than when the round was closed. */
final class LatePane {

    private static final double SHARE = 0.45;

    private final ProgressModel model;
    private final DataGrid<LateChange> grid;
    private final VBox root = new VBox();

    /**
     * A pane.
     *
     * @param page the page of which it takes its share
     */
    LatePane(ProgressModel model, Region page) {
        this.model = model;
        this.grid = new DataGrid<>(
                Messages.get("ui.rounds.late.name"),
                model.background(),
                model::texts,
                RoundColumns.ofLate(model::nameOf));
        grid.setId("rounds-late");
        grid.keyedBy(c -> c.household().id());
        grid.onMessage(model.status()::say);
        grid.setEmpty(Grids.empty(new Label(Messages.get("ui.rounds.late.empty"))));
        model.lateProperty().addListener((o, before, now) -> grid.setItems(now));
        Label title = new Label();
        title.getStyleClass().add("rounds-late-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.textProperty()
                .bind(Bindings.createStringBinding(this::title, model.lateProperty(), model.selectedProperty()));
        VBox.setVgrow(grid, Priority.ALWAYS);
        root.getChildren().addAll(title, grid);
        root.getStyleClass().add("rounds-late");
        root.setMinHeight(0);
        root.prefHeightProperty().bind(page.heightProperty().multiply(SHARE));
        root.visibleProperty()
                .bind(model.selectedProperty()
                        .map(r -> r.filter(ProgressModel::wasReopened).isPresent())
                        .orElse(false));
        root.managedProperty().bind(root.visibleProperty());
    }

    private String title() {
        return model.selectedProperty()
                .get()
                .filter(ProgressModel::wasReopened)
                .map(r -> Messages.get(
                        "ui.rounds.late.title",
                        r.village().name(),
                        r.period().label(),
                        r.state().orElseThrow().reopenReason(),
                        r.blocks().map(RoundProgress.Blocks::late).orElse(0),
                        model.lateProperty().get().size()))
                .orElse("");
    }

    VBox root() {
        return root;
    }
}
