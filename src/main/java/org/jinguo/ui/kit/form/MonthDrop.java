package org.jinguo.ui.kit.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;

/** A month below a date: arrows go by days, Page Up and Down by months, Enter takes the day. */
final class MonthDrop implements Drop {

    private static final int WEEK = 7;

    private final FormEntry entry;
    private final TextField field;
    private final Supplier<LocalDate> today;
    private final Label title = new Label();
    private final GridPane days = new GridPane();
    private final VBox root = new VBox();
    private LocalDate day = LocalDate.EPOCH;

    MonthDrop(FormEntry entry, TextField field, Supplier<LocalDate> today) {
        this.entry = entry;
        this.field = field;
        this.today = today;
        title.setMaxWidth(Double.MAX_VALUE);
        title.setAlignment(Pos.CENTER);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button before = turn("‹", Messages.get("ui.form.month.before"), -1);
        Button after = turn("›", Messages.get("ui.form.month.after"), 1);
        root.getChildren().addAll(new HBox(before, title, after), days);
        root.getStyleClass().add("form-month");
        root.setVisible(false);
        root.managedProperty().bind(root.visibleProperty());
        field.focusedProperty().addListener((o, was, now) -> {
            if (!now) {
                close();
            }
        });
    }

    private Button turn(String sign, String name, int months) {
        Button button = new Button(sign);
        button.setAccessibleText(name);
        button.setFocusTraversable(false);
        button.setOnAction(e -> go(day.plusMonths(months)));
        return button;
    }

    private void go(LocalDate newDay) {
        day = newDay;
        YearMonth month = YearMonth.from(day);
        title.setText(
                Messages.get("ui.form.month", String.valueOf(month.getYear()), String.valueOf(month.getMonthValue())));
        days.getChildren().clear();
        List<String> names = List.of(Messages.get("ui.form.week").split(" "));
        for (int i = 0; i < WEEK; i++) {
            days.add(cell(names.get(i), "form-week"), i, 0);
        }
        int offset = month.atDay(1).getDayOfWeek().getValue() - 1;
        for (int d = 1; d <= month.lengthOfMonth(); d++) {
            int place = offset + d - 1;
            days.add(dayCell(month.atDay(d)), place % WEEK, 1 + place / WEEK);
        }
        root.setAccessibleText(Messages.get("ui.form.day", day));
    }

    private Label dayCell(LocalDate date) {
        Label cell = cell(String.valueOf(date.getDayOfMonth()), "form-day");
        if (date.equals(day)) {
            cell.getStyleClass().add("chosen");
        }
        if (date.equals(today.get())) {
            cell.getStyleClass().add("today");
        }
        cell.setOnMousePressed(e -> {
            day = date;
            take();
            e.consume();
        });
        return cell;
    }

    private static Label cell(String text, String style) {
        Label cell = new Label(text);
        cell.setAlignment(Pos.CENTER);
        cell.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(cell, Priority.ALWAYS);
        cell.getStyleClass().add(style);
        return cell;
    }

    private void take() {
        entry.type(day);
        close();
        field.positionCaret(field.getLength());
    }

    @Override
    public boolean isOpen() {
        return root.isVisible();
    }

    @Override
    public void open() {
        go(entry.value().map(LocalDate.class::cast).orElseGet(today));
        root.setVisible(true);
    }

    @Override
    public void close() {
        root.setVisible(false);
    }

    @Override
    public boolean key(KeyEvent e) {
        switch (e.getCode()) {
            case LEFT -> go(day.minusDays(1));
            case RIGHT -> go(day.plusDays(1));
            case UP -> go(day.minusWeeks(1));
            case DOWN -> go(day.plusWeeks(1));
            case PAGE_UP -> go(day.minusMonths(1));
            case PAGE_DOWN -> go(day.plusMonths(1));
            case ENTER -> take();
            case ESCAPE -> close();
            default -> {
                close();
                return false;
            }
        }
        return true;
    }

    @Override
    public Region node() {
        return root;
    }
}
