package org.jinguo.ui.kit.form;

import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.person.BankCard;
import org.jinguo.model.person.CitizenId;

/**
 * The text field of an entry. Shows stored sensitive values masked until the keyboard is in it, and
 * groups a citizen ID as it is typed.
 */
final class EntryField {

    private final FormEntry entry;
    private final TextField field = new TextField();
    private final Composing composing;
    private boolean masked;
    private boolean mirroring;

    EntryField(FormEntry entry) {
        this.entry = entry;
        this.composing = new Composing(field);
        if (entry.field().kind() == FieldKind.CITIZEN_ID) {
            field.setTextFormatter(new TextFormatter<>(this::grouping));
        }
        field.textProperty().addListener((o, was, now) -> typed(now));
        entry.textProperty().addListener((o, was, now) -> show());
        entry.parsedProperty().addListener((o, was, now) -> show());
        field.focusedProperty().addListener((o, was, now) -> show());
        TypingUndo.watch(field, () -> !masked && entry.typedAnything());
        field.setPromptText(entry.prompt());
        show();
    }

    /**
     * Changes only what differs, so that undo goes back by what was typed; leaves text alone while
     * an input method is composing and when it is set by the program.
     */
    private TextFormatter.Change grouping(TextFormatter.Change change) {
        if (composing.now() || mirroring || !change.isContentChange()) {
            return change;
        }
        String wanted = change.getControlNewText();
        IdGrouping.Typed grouped = IdGrouping.group(new IdGrouping.Typed(wanted, change.getCaretPosition()));
        if (!grouped.text().equals(wanted)) {
            replace(change, grouped);
        }
        return change;
    }

    private static void replace(TextFormatter.Change change, IdGrouping.Typed grouped) {
        String old = change.getControlText();
        String now = grouped.text();
        int most = Math.min(old.length(), now.length());
        int head = 0;
        while (head < most && old.charAt(head) == now.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        change.setRange(head, old.length() - tail);
        change.setText(now.substring(head, now.length() - tail));
        change.selectRange(grouped.caret(), grouped.caret());
    }

    /** What an input method is composing is nobody's text yet. */
    private void typed(String now) {
        if (!mirroring && !composing.now()) {
            mirroring = true;
            entry.textProperty().set(now);
            mirroring = false;
        }
    }

    private void show() {
        if (mirroring) {
            return;
        }
        masked = entry.masked() && !field.isFocused();
        String shown = masked ? mask(entry.typed()) : entry.typed();
        if (!shown.equals(field.getText())) {
            mirroring = true;
            field.setText(shown);
            mirroring = false;
            field.positionCaret(field.getLength());
        }
    }

    private String mask(String text) {
        return switch (entry.field().kind()) {
            case CITIZEN_ID -> CitizenId.mask(IdGrouping.plain(text)).replaceFirst("^(.{6})(.*)(.{4})$", "$1 $2 $3");
            case BANK_CARD -> BankCard.mask(text);
            default -> "●".repeat(Math.min(4, text.length()));
        };
    }

    TextField field() {
        return field;
    }

    boolean composing() {
        return composing.now();
    }
}
