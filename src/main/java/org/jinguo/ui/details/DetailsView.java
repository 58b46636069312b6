package org.jinguo.ui.details;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.RecordRef;

/** 详情 · 历史 · 规则 of the selected record, at the right of the page. */
public final class DetailsView {

    private final DetailsViewModel model;
    private final VBox root = new VBox();
    private final VBox content = new VBox();
    private final Label title = new Label();
    private final Command clear;
    private final Command story;

    /** Shows a model; {@code history} opens the history of a record. */
    public DetailsView(DetailsViewModel model, Consumer<RecordRef> history) {
        this.model = model;
        this.story = Command.of(
                        "details.story",
                        Messages.get("ui.details.story"),
                        () -> model.recordProperty().get().ifPresent(history))
                .key("Shortcut+H")
                .when(model.recordProperty().map(Optional::isPresent));
        this.clear = Command.of(
                        "details.clear",
                        Messages.get("ui.details.clear"),
                        () -> model.clearProperty().set(!model.clearProperty().get()))
                .chosenWhile(model.clearProperty())
                .when(model.pictureProperty().map(Optional::isPresent));
        title.getStyleClass().add("section");
        title.setWrapText(true);
        title.setId("details-title");
        HBox tabs = new HBox(
                tab(DetailsViewModel.Tab.FACTS, Messages.get("ui.details.facts")),
                tab(DetailsViewModel.Tab.HISTORY, Messages.get("ui.details.history")),
                tab(DetailsViewModel.Tab.RULES, Messages.get("ui.details.rules")));
        tabs.getStyleClass().add("details-tabs");
        content.getStyleClass().add("details-content");
        content.setId("details-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("form-scroll", "details-scroll");
        scroll.setAccessibleText(Messages.get("ui.details.name"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        FlowPane deeds = new FlowPane(story.button(), clear.button());
        deeds.getStyleClass().add("details-deeds");
        root.getChildren().addAll(title, tabs, scroll, deeds);
        root.getStyleClass().add("details");
        root.setId("details");
        model.pictureProperty().addListener((o, before, now) -> draw());
        model.tabProperty().addListener((o, before, now) -> draw());
        model.clearProperty().addListener((o, before, now) -> draw());
        draw();
    }

    private ToggleButton tab(DetailsViewModel.Tab tab, String label) {
        ToggleButton button = new ToggleButton(label);
        button.setId("details-" + name(tab));
        button.getStyleClass().add("details-tab");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setSelected(model.tabProperty().get() == tab);
        button.setOnAction(e -> {
            model.tabProperty().set(tab);
            button.setSelected(true);
        });
        model.tabProperty().addListener((o, before, now) -> button.setSelected(now == tab));
        return button;
    }

    private void draw() {
        content.getChildren().clear();
        Optional<DetailPicture> picture = model.pictureProperty().get();
        title.setText(picture.map(DetailPicture::title).orElse(""));
        if (picture.isEmpty()) {
            add(Messages.get("ui.details.none"), "soft");
            return;
        }
        switch (model.tabProperty().get()) {
            case FACTS -> picture.get().sections().forEach(this::facts);
            case HISTORY -> history(picture.get().steps());
            case RULES -> rules(picture.get().problems());
        }
    }

    private void facts(DetailPicture.Section section) {
        add(section.label(), "details-heading");
        for (DetailPicture.Fact fact : section.facts()) {
            Label label = new Label(fact.label());
            label.getStyleClass().addAll("soft", "details-label");
            label.setWrapText(true);
            Label value = new Label(model.clearProperty().get() ? fact.clear() : fact.masked());
            value.setWrapText(true);
            HBox.setHgrow(value, Priority.ALWAYS);
            HBox line = new HBox(label, value);
            line.getStyleClass().add("details-line");
            content.getChildren().add(line);
        }
    }

    private void history(List<DetailPicture.Step> steps) {
        if (steps.isEmpty()) {
            add(Messages.get("ui.details.noHistory"), "soft");
        }
        for (DetailPicture.Step step : steps) {
            add(step.what(), "details-heading");
            add(step.when(), "hint");
            step.fields().forEach(field -> add(field, "details-field"));
        }
    }

    private void rules(List<String> problems) {
        if (problems.isEmpty()) {
            add(Messages.get("ui.details.inOrder"), "details-ok");
        }
        problems.forEach(problem -> add(problem, "warn-box"));
    }

    private void add(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(style);
        content.getChildren().add(label);
    }

    /** Puts the keyboard on what is shown; false while the panel is closed. */
    public boolean takeFocus() {
        boolean open = model.openProperty().get() && root.getScene() != null;
        if (open) {
            root.lookup("#details-" + name(model.tabProperty().get())).requestFocus();
        }
        return open;
    }

    private static String name(DetailsViewModel.Tab tab) {
        return tab.name().toLowerCase(Locale.ROOT);
    }

    /** Open and close, and show what is masked. */
    public List<Command> commands() {
        return List.of(
                Command.of(
                                "details.open",
                                Messages.get("ui.details.command"),
                                () -> model.openProperty()
                                        .set(!model.openProperty().get()))
                        .key("F4")
                        .chosenWhile(model.openProperty()),
                clear,
                story);
    }

    /** The panel. */
    public Node root() {
        return root;
    }
}
