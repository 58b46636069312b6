package org.jinguo.ui.kit.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.model.aid.Money;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Problem;

/**
 * One row of a form: label, input, below it what opens for it, what was understood, and what is
 * wrong.
 */
final class FormRow extends VBox {

    private static final PseudoClass PROPOSED = PseudoClass.getPseudoClass("proposed");

    private final Form form;
    private final FormEntry entry;
    private final Control input;
    private final Optional<EntryField> text;
    private final Optional<Drop> drop;
    private final Label note = new Label();
    private final FlowPane offers = new FlowPane();
    private Notice offered;

    /** A row for an entry of a form. */
    FormRow(Form form, FormEntry entry, Supplier<LocalDate> today) {
        this.form = form;
        this.entry = entry;
        this.text = entry.field().kind() == FieldKind.TICK ? Optional.empty() : Optional.of(new EntryField(entry));
        this.input = text.<Control>map(EntryField::field).orElseGet(() -> box(entry));
        this.drop = text.flatMap(t -> drop(t, today));
        input.setId("field-" + entry.key());
        input.setAccessibleText(entry.field().label());
        input.setMaxWidth(Double.MAX_VALUE);
        input.focusedProperty().addListener((o, was, now) -> focused(now));
        visibleProperty().bind(entry.visibleProperty());
        managedProperty().bind(visibleProperty());
        getStyleClass().add("form-row");
        getChildren().add(line());
        drop.ifPresent(d -> getChildren().add(below(d.node())));
        if (!entry.quick().isEmpty()) {
            getChildren().add(below(chips()));
        }
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        note.visibleProperty().bind(note.managedProperty());
        offers.getStyleClass().add("form-offers");
        getChildren().addAll(note, offers);
        entry.proposedProperty().addListener((o, was, now) -> tell());
        entry.parsedProperty().addListener((o, was, now) -> tell());
        entry.noticeProperty().addListener((o, was, now) -> tell());
        entry.touchedProperty().addListener((o, was, now) -> tell());
        tell();
    }

    private static Control box(FormEntry entry) {
        CheckBox box = new CheckBox(entry.field().label());
        box.setSelected(entry.value().isPresent());
        box.selectedProperty().addListener((o, was, now) -> entry.type(now ? Boolean.TRUE : null));
        entry.textProperty()
                .addListener((o, was, now) -> box.setSelected(!entry.typed().isEmpty()));
        return box;
    }

    private Optional<Drop> drop(EntryField made, Supplier<LocalDate> today) {
        if (entry.suggests()) {
            return Optional.of(new ListDrop(entry, made.field()));
        }
        return entry.field().kind() == FieldKind.DATE
                ? Optional.of(new MonthDrop(entry, made.field(), today))
                : Optional.empty();
    }

    private HBox line() {
        String name = entry.field().label();
        Label label = new Label(entry.required() ? Messages.get("ui.form.required", name) : name);
        label.setLabelFor(input);
        label.getStyleClass().add("form-label");
        label.setWrapText(true);
        if (text.isEmpty()) {
            label.setText("");
        }
        HBox.setHgrow(input, Priority.ALWAYS);
        HBox line = new HBox(label, input);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().add(drop.<Node>map(this::opener).orElseGet(FormRow::gap));
        return line;
    }

    private static Node gap() {
        Region gap = new Region();
        gap.getStyleClass().add("form-gap");
        return gap;
    }

    /** The mouse's way to what Alt+↓ opens; the keyboard does not stop at it. */
    private Button opener(Drop d) {
        Button button = new Button("▾");
        button.setAccessibleText(Messages.get("ui.form.open", entry.field().label()));
        button.setFocusTraversable(false);
        button.getStyleClass().add("form-opener");
        button.setOnAction(e -> {
            boolean was = d.isOpen();
            input.requestFocus();
            if (was) {
                d.close();
            } else {
                d.open();
            }
        });
        return button;
    }

    private static StackPane below(Region node) {
        StackPane box = new StackPane(node);
        box.getStyleClass().add("form-below");
        box.visibleProperty().bind(node.visibleProperty());
        box.managedProperty().bind(node.visibleProperty());
        return box;
    }

    private FlowPane chips() {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("form-chips");
        for (String word : entry.quick()) {
            Button chip = new Button(word);
            chip.getStyleClass().add("chip");
            chip.setOnAction(e -> entry.textProperty().set(word));
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private void focused(boolean now) {
        if (now) {
            text.map(EntryField::field).ifPresent(f -> f.selectAll());
        } else if (!entry.typed().isBlank()) {
            entry.touch();
        }
        tell();
    }

    /** Says again what is to be said. */
    void tell() {
        List<Problem> problems = form.problemsOf(entry.key());
        boolean refused = problems.stream().anyMatch(p -> p.level() == Problem.Level.ERROR);
        input.getStyleClass().remove("refused");
        boolean proposed = entry.proposedProperty().get();
        input.pseudoClassStateChanged(PROPOSED, proposed);
        input.setAccessibleHelp(proposed ? Messages.get("ui.form.proposed") : "");
        Notice notice = entry.noticeProperty().get();
        if (refused) {
            input.getStyleClass().add("refused");
        }
        if (notice.warning()) {
            say(notice.sentence(), "warn");
        } else if (!problems.isEmpty()) {
            say(
                    problems.stream()
                            .map(p -> Messages.problem(p.code(), p.args()))
                            .collect(Collectors.joining("\n")),
                    refused ? "danger" : "warn");
        } else if (!notice.sentence().isEmpty()) {
            say(notice.sentence(), "quiet");
        } else {
            say(understood(), "proposed");
        }
        // Made anew only when they change: the keyboard may be on one of them.
        if (!notice.equals(offered)) {
            offered = notice;
            offer(notice.offers());
        }
    }

    private String understood() {
        String shown = entry.understood();
        if (shown.isEmpty()) {
            boolean here = input.isFocused() && entry.proposedProperty().get();
            return here ? Messages.get("ui.form.proposed") : "";
        }
        if (entry.field().kind() != FieldKind.MONEY) {
            return Messages.get("ui.form.understood", shown);
        }
        long fen = (Long) entry.value().orElseThrow();
        return Messages.get("ui.form.understood.money", shown, new Money(fen).toUppercase());
    }

    private void say(String sentence, String style) {
        note.setText(sentence);
        note.getStyleClass().setAll("label", "form-note", style);
    }

    private void offer(List<Offer> given) {
        offers.getChildren().clear();
        for (Offer offer : given) {
            Button button = new Button(offer.label());
            button.getStyleClass().add("chip");
            button.setOnAction(e -> {
                input.requestFocus();
                offer.deed().run();
            });
            offers.getChildren().add(button);
        }
        offers.setVisible(!given.isEmpty());
        offers.setManaged(!given.isEmpty());
    }

    /** What opens below the input. */
    Optional<Drop> drop() {
        return drop;
    }

    boolean composing() {
        return text.filter(EntryField::composing).isPresent();
    }

    FormEntry entry() {
        return entry;
    }

    Control input() {
        return input;
    }
}
