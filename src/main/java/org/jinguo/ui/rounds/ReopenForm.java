package org.jinguo.ui.rounds;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jinguo.config.Messages;
import org.jinguo.model.FieldText;
import org.jinguo.model.Ledgers;
import org.jinguo.store.RoundProgress;
import org.jinguo.ui.kit.form.Form;
import org.jinguo.ui.kit.form.FormEntry;
import org.jinguo.ui.kit.form.FormNote;

/** Why a closed round is opened again: one field, to be filled. */
final class ReopenForm {

    private final FormEntry reason;
    private final Form form = new Form();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final BiConsumer<RoundProgress, String> deed;
    private Optional<RoundProgress> target = Optional.empty();

    /**
     * A form.
     *
     * @param deed reopens a round for a reason
     */
    ReopenForm(Supplier<FieldText> texts, BiConsumer<RoundProgress, String> deed) {
        this.deed = deed;
        this.reason = FormEntry.of(Ledgers.VILLAGE_ROUND, "reopenReason", texts)
                .must()
                .quick(List.of(Messages.get("ui.rounds.reopen.reasons").split("\\|")));
        FormNote note = FormNote.hint();
        note.say(Messages.get("ui.rounds.reopen.note"));
        form.add(reason, note).onSave(this::save).onClose(this::close);
    }

    void begin(RoundProgress round) {
        target = Optional.of(round);
        form.name(
                Messages.get(
                        "ui.rounds.reopen.title",
                        round.village().name(),
                        round.period().label()),
                Messages.get("ui.rounds.reopen.save"));
        form.begin(round.village().id() * 31 + round.period().hashCode(), () -> {});
        shown.set(true);
    }

    private boolean save() {
        if (target.isEmpty() || !form.check()) {
            return false;
        }
        RoundProgress round = target.get();
        String why = reason.as(String.class);
        form.saving();
        close();
        deed.accept(round, why);
        return true;
    }

    /** Takes it away; what was typed is kept by the form. */
    void close() {
        target = Optional.empty();
        shown.set(false);
    }

    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    Form form() {
        return form;
    }
}
