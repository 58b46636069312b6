package org.jinguo.ui.rounds;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Period;
import org.jinguo.model.rating.AnnualGrade;
import org.jinguo.model.rating.RatingRules;
import org.jinguo.ui.rounds.RulesModel.Figure;

/** What the district settles, one answer a line; each is saved as it is given. */
final class RulesPane {

    private final RulesModel model;
    private final ScrollPane root;
    private final RadioButton quarter = radio("rules-quarter", Messages.get("ui.rounds.rules.quarter"));
    private final RadioButton month = radio("rules-month", Messages.get("ui.rounds.rules.month"));
    private final RadioButton last = radio("rules-last", Messages.get("ui.rounds.rules.last"));
    private final RadioButton ever = radio("rules-ever", Messages.get("ui.rounds.rules.ever"));

    RulesPane(RulesModel model) {
        this.model = model;
        group(quarter, month);
        group(last, ever);
        whenChosen(quarter, () -> model.roundKind(Period.Kind.QUARTER));
        whenChosen(month, () -> model.roundKind(Period.Kind.MONTH));
        whenChosen(last, () -> model.annual(AnnualGrade.LAST_VALID));
        whenChosen(ever, () -> model.annual(AnnualGrade.EVER_CLEAN));
        VBox rows = new VBox(
                section(Messages.get("ui.rounds.rules.kind")),
                line(quarter, month),
                hint(Messages.get("ui.rounds.rules.kindHint")),
                section(Messages.get("ui.rounds.rules.annual")),
                line(last, ever),
                hint(Messages.get("ui.rounds.rules.annualHint")),
                section(Messages.get("ui.rounds.rules.points")),
                line(
                        new Label(Messages.get("ui.rounds.rules.cleanPoints")),
                        number(Figure.CLEAN_POINTS, Messages.get("ui.rounds.rules.cleanPoints")),
                        new Label(Messages.get("ui.rounds.rules.fairPoints")),
                        number(Figure.FAIR_POINTS, Messages.get("ui.rounds.rules.fairPoints"))),
                hint(Messages.get("ui.rounds.rules.pointsHint")),
                section(Messages.get("ui.rounds.rules.fix")),
                line(
                        new Label(Messages.get("ui.rounds.rules.fixDays")),
                        number(Figure.FIX_DAYS, Messages.get("ui.rounds.rules.fixDays")),
                        new Label(Messages.get("ui.rounds.rules.days"))),
                hint(Messages.get("ui.rounds.rules.fixHint")));
        rows.getStyleClass().add("rounds-form");
        root = new ScrollPane(rows);
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.getStyleClass().add("form-scroll");
        model.rulesProperty().addListener((o, before, now) -> show(now));
        show(model.rulesProperty().get());
    }

    private void show(RatingRules rules) {
        quarter.setSelected(rules.roundKind() == Period.Kind.QUARTER);
        month.setSelected(rules.roundKind() == Period.Kind.MONTH);
        last.setSelected(rules.annual() == AnnualGrade.LAST_VALID);
        ever.setSelected(rules.annual() == AnnualGrade.EVER_CLEAN);
    }

    private TextField number(Figure figure, String name) {
        TextField field = new TextField(model.shown(figure));
        field.setId("rules-" + figure.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        field.setAccessibleText(name);
        field.setPrefColumnCount(4);
        field.setAlignment(Pos.CENTER_RIGHT);
        Runnable take = () -> {
            if (!field.getText().equals(model.shown(figure)) && !model.figure(figure, field.getText())) {
                field.setText(model.shown(figure));
            }
        };
        field.setOnAction(e -> take.run());
        field.focusedProperty().addListener((o, before, now) -> {
            if (!now) {
                take.run();
            }
        });
        model.rulesProperty().addListener((o, before, now) -> field.setText(model.shown(figure)));
        return field;
    }

    private static RadioButton radio(String id, String label) {
        RadioButton made = new RadioButton(label);
        made.setId(id);
        made.setMnemonicParsing(false);
        return made;
    }

    /** By a click, or by an arrow key, which fires no action. */
    private static void whenChosen(RadioButton button, Runnable deed) {
        button.selectedProperty().addListener((o, before, now) -> {
            if (now) {
                deed.run();
            }
        });
    }

    private static void group(RadioButton... buttons) {
        ToggleGroup group = new ToggleGroup();
        for (RadioButton button : buttons) {
            button.setToggleGroup(group);
        }
    }

    private static Label section(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("section");
        return label;
    }

    private static Label hint(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static FlowPane line(Node... nodes) {
        FlowPane line = new FlowPane(nodes);
        line.getStyleClass().add("rounds-line");
        return line;
    }

    void takeFocus() {
        // What is inside a scroll pane belongs to the scene only once its skin is made.
        root.applyCss();
        root.layout();
        (quarter.isSelected() ? quarter : month).requestFocus();
    }

    ScrollPane root() {
        return root;
    }
}
