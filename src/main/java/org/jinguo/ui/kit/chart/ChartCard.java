package org.jinguo.ui.kit.chart;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;

/**
 * A chart in its card: title, words of its colours, and the menu that copies picture or data.
 * Without data it says what is missing.
 */
public final class ChartCard extends VBox {

    private final Label title = new Label();
    private final Label empty = new Label();
    private final FlowPane keys = new FlowPane();
    private final HBox head = new HBox();
    private final Region chart;
    private boolean fitted;
    private final Pictures pictures;
    private Supplier<Node> picture = () -> this;
    private ChartTable table = new ChartTable(List.of(), List.of());
    private Supplier<ChartTable> tables = () -> table;

    /** A card around a chart; pictures go where the officer says. */
    public ChartCard(Region chart, Pictures pictures) {
        this.chart = chart;
        this.pictures = pictures;
        getStyleClass().addAll("card", "chart-card");
        title.getStyleClass().add("section");
        title.setMinWidth(Region.USE_PREF_SIZE);
        keys.getStyleClass().add("chart-keys");
        keys.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(keys, Priority.ALWAYS);
        head.getChildren().setAll(title, keys);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("chart-head");
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-text");
        StackPane body = new StackPane(chart, empty);
        body.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(head, body);
        menu();
    }

    private void menu() {
        MenuItem copy = new MenuItem(Messages.get("ui.chart.copyPicture"));
        copy.setOnAction(e -> copyPicture());
        MenuItem save = new MenuItem(Messages.get("ui.chart.savePicture"));
        save.setOnAction(e -> savePicture());
        MenuItem data = new MenuItem(Messages.get("ui.chart.copyData"));
        data.setOnAction(e -> copyData());
        ContextMenu menu = new ContextMenu(copy, save, data);
        setOnContextMenuRequested(e -> {
            menu.show(this, e.getScreenX(), e.getScreenY());
            e.consume();
        });
    }

    /** Says what the chart is of, and what it shows, as a table in words. */
    public void tell(String heading, ChartTable shown) {
        tell(heading);
        table = shown;
        chart.setAccessibleText(Messages.get("ui.chart.said", heading, shown.words()));
        chart.setAccessibleRoleDescription(Messages.get("ui.chart.role"));
    }

    /** Says what it is of, where what it shows speaks for itself. */
    public void tell(String heading) {
        title.setText(heading);
    }

    /** What its table is, where that changes without being told. */
    public void tabled(Supplier<ChartTable> other) {
        this.tables = other;
    }

    /** What its colours mean: shape and word in the colour itself. */
    public void keys(List<? extends Node> words) {
        keys.getChildren().setAll(words);
    }

    /** Says what is missing instead of showing the chart; a blank sentence shows the chart. */
    public void missing(String sentence) {
        boolean none = !sentence.isBlank();
        empty.setText(sentence);
        empty.setVisible(none);
        empty.setManaged(none);
        chart.setVisible(!none);
        chart.setManaged(!none);
        keys.setVisible(!none);
    }

    /** Is as high as its chart wants to be at most, so that its picture has no empty half. */
    public void fitted() {
        fitted = true;
    }

    @Override
    protected double computeMaxHeight(double width) {
        if (!fitted || !chart.isManaged()) {
            return super.computeMaxHeight(width);
        }
        double around = snappedTopInset() + getSpacing() + snappedBottomInset();
        return around + head.prefHeight(width) + chart.maxHeight(width);
    }

    /** What is copied and saved as its picture, where that is not the card as it stands. */
    public void pictured(Supplier<Node> other) {
        this.picture = other;
    }

    /** Puts its picture on the clipboard. */
    public void copyPicture() {
        pictures.copy(picture.get());
    }

    /** Asks for a file and saves its picture there. */
    public void savePicture() {
        pictures.save(picture.get(), title.getText(), getScene().getWindow());
    }

    /** Puts its data on the clipboard, as a table. */
    public void copyData() {
        pictures.copyText(table().tabbed());
    }

    /** Whether there is something to be seen, not only a sentence that says what is missing. */
    public boolean isDrawn() {
        return chart.isVisible();
    }

    /** What it is of. */
    public String heading() {
        return title.getText();
    }

    /** The chart as a table. */
    public ChartTable table() {
        return tables.get();
    }
}
