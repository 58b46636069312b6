package org.jinguo.ui.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.returns.RatingPaper;
import org.jinguo.ui.kit.Choices;
import org.jinguo.ui.kit.DayConverter;

/** What is wanted: the paper, and how the notice is made. */
final class NoticePanel {

    private static final List<Integer> DAYS = List.of(3, 5, 7, 10, 15, 30);

    private final NoticeViewModel model;
    private final NoticeChoices choices;
    private final ToggleGroup papers = new ToggleGroup();
    private final VBox box = new VBox();
    private final ScrollPane root = new ScrollPane(box);

    /** A panel with a button that writes a paper group by group. */
    NoticePanel(NoticeViewModel model, Button eachGroup) {
        this.model = model;
        this.choices = model.choices();
        box.getStyleClass().add("notice-panel");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
        root.getStyleClass().add("notice-choices");
        section(Messages.get("ui.notice.section.door"));
        Stream.of(RatingPaper.values())
                .filter(p -> p != RatingPaper.NOTICE)
                .forEach(p -> box.getChildren().add(paper(p)));
        CheckBox groups = tick(Messages.get("ui.notice.byGroup"), choices.byGroupProperty());
        groups.disableProperty().bind(chosen(RatingPaper.NOTICE));
        box.getChildren().addAll(groups, eachGroup);
        section(Messages.get("ui.notice.section.board"));
        box.getChildren().add(paper(RatingPaper.NOTICE));
        notice();
    }

    private void section(String title) {
        Label label = new Label(title);
        label.getStyleClass().add("section");
        box.getChildren().add(label);
    }

    private BooleanBinding chosen(RatingPaper paper) {
        return Bindings.createBooleanBinding(() -> choices.paperProperty().get() == paper, choices.paperProperty());
    }

    private RadioButton paper(RatingPaper paper) {
        RadioButton button = new RadioButton(paper.label());
        button.setId("notice-" + paper.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        button.setToggleGroup(papers);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setSelected(choices.paperProperty().get() == paper);
        button.selectedProperty().addListener((o, before, now) -> {
            if (now) {
                choices.paperProperty().set(paper);
            }
        });
        choices.paperProperty().addListener((o, before, now) -> button.setSelected(now == paper));
        return button;
    }

    private static CheckBox tick(String label, BooleanProperty value) {
        CheckBox box = new CheckBox(label);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private void notice() {
        VBox settings = new VBox(
                tick(Messages.get("ui.notice.improving"), choices.improvingProperty()),
                tick(Messages.get("ui.notice.masked"), choices.maskedProperty()),
                tick(Messages.get("ui.notice.large"), choices.largeProperty()),
                labelled(Messages.get("ui.notice.from"), from()),
                labelled(Messages.get("ui.notice.days"), days()),
                labelled(Messages.get("ui.notice.phone"), phone()),
                hint(Messages.get("ui.notice.never")));
        settings.getStyleClass().add("notice-settings");
        settings.visibleProperty().bind(chosen(RatingPaper.NOTICE));
        settings.managedProperty().bind(settings.visibleProperty());
        box.getChildren().add(settings);
    }

    private static Label hint(String text) {
        Label hint = new Label(text);
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("hint");
        return hint;
    }

    private static Node labelled(String text, Region field) {
        Label label = new Label(text);
        label.setLabelFor(field);
        field.setMaxWidth(Double.MAX_VALUE);
        VBox line = new VBox(label, field);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private DatePicker from() {
        DatePicker day = new DatePicker();
        day.setId("notice-from");
        day.getStyleClass().add("day");
        day.setAccessibleText(Messages.get("ui.notice.from"));
        day.setConverter(new DayConverter(model.clock(), () -> LocalDate.now(model.clock())));
        day.valueProperty().bindBidirectional(choices.fromProperty());
        return day;
    }

    private ComboBox<Integer> days() {
        ObservableList<Integer> all = FXCollections.observableArrayList(DAYS);
        ComboBox<Integer> box = Choices.of(all, choices.daysProperty(), n -> Messages.get("ui.notice.days.some", n));
        box.setId("notice-days");
        box.setAccessibleText(Messages.get("ui.notice.days"));
        return box;
    }

    /** A phone is kept when she leaves the field, not at each digit. */
    private TextField phone() {
        TextField field = new TextField();
        field.setId("notice-phone");
        field.setAccessibleText(Messages.get("ui.notice.phone"));
        field.setPromptText(Messages.get("ui.notice.phone.prompt"));
        choices.phoneProperty().addListener((o, before, now) -> field.setText(now));
        Runnable keep = () -> choices.phoneProperty().set(field.getText());
        field.setOnAction(e -> keep.run());
        field.focusedProperty().addListener((o, before, now) -> {
            if (!now) {
                keep.run();
            }
        });
        return field;
    }

    Node root() {
        return root;
    }

    /** Puts the keyboard on the chosen paper. */
    void takeFocus() {
        ((RadioButton) papers.getSelectedToggle()).requestFocus();
    }
}
