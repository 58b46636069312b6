package org.jinguo.ui.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Edit;
import org.jinguo.store.HouseholdEdits;
import org.jinguo.store.HouseholdMoves;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.form.Form;

/**
 * What happens to households without their past being lost: 迁到别村, 并户, 分户, and whether someone lives
 * there. Each is one named Change.
 */
final class HouseholdEvents {

    private final DataFolder data;
    private final StatusLine status;
    private final HouseholdEventForms forms;
    private final BiConsumer<Supplier<?>, Runnable> write;
    private final ReadOnlyObjectWrapper<Optional<Form>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Events of some data.
     *
     * @param write does work on the writing lane and shows what came of it; brings the typing back
     *     when it fails
     */
    HouseholdEvents(
            DataFolder data, StatusLine status, HouseholdEventForms forms, BiConsumer<Supplier<?>, Runnable> write) {
        this.data = data;
        this.status = status;
        this.forms = forms;
        this.write = write;
        forms.moving().onSave(this::saveMoving);
        forms.joining().onSave(this::saveJoining);
        forms.splitting().onSave(this::saveSplitting);
        forms.all().forEach(f -> f.onClose(this::close).onSay(status::say));
    }

    private boolean gone(Household household) {
        boolean gone = household.validTo() != null;
        if (gone) {
            status.say(Messages.get("ui.ledger.event.gone", household.headName()));
        }
        return gone;
    }

    /** Opens the form that moves a household to another village. */
    void move(Household household) {
        if (gone(household)) {
            return;
        }
        if (forms.beginMoving(household)) {
            shown.set(Optional.of(forms.moving()));
        } else {
            status.say(Messages.get("ui.ledger.event.move.nowhere"));
        }
    }

    /** Opens the form that joins households of one village into one of them. */
    void join(List<Household> households, Household stays) {
        List<Household> there =
                households.stream().filter(h -> h.validTo() == null).toList();
        boolean oneVillage = there.stream().map(Household::villageId).distinct().count() == 1;
        if (there.size() < 2 || !oneVillage || !there.contains(stays)) {
            status.say(Messages.get("ui.ledger.event.join.several"));
            return;
        }
        forms.beginJoining(there, stays);
        shown.set(Optional.of(forms.joining()));
    }

    /** Opens the form that splits a household. */
    void split(Household household) {
        if (!gone(household)) {
            forms.beginSplitting(household);
            shown.set(Optional.of(forms.splitting()));
        }
    }

    /** Notes whether someone lives in some households. */
    void live(List<Household> households, HouseholdStatus how) {
        List<Household> others =
                households.stream().filter(h -> h.status() != how).toList();
        if (others.isEmpty()) {
            return;
        }
        String label = others.size() == 1
                ? Messages.get("ui.ledger.event.change.live", others.get(0).headName(), how.label())
                : Messages.get("ui.ledger.event.change.liveSome", others.size(), how.label());
        write.accept(() -> data.change(label, edit -> live(edit, others, how)), () -> {});
    }

    private static void live(Edit edit, List<Household> households, HouseholdStatus how) {
        HouseholdEdits asks = new HouseholdEdits(edit);
        for (Household household : households) {
            asks.find(household.id())
                    .map(now -> Ledgers.HOUSEHOLD.with(now, "status", how))
                    .ifPresent(now -> edit.put(Ledgers.HOUSEHOLD, now));
        }
    }

    private boolean saveMoving() {
        if (!forms.moving().check()) {
            return false;
        }
        Household household = forms.about().get(0);
        Area group = forms.group();
        String door = forms.door();
        String village =
                data.areas().tree().find(group.parentId()).map(Area::name).orElseThrow();
        LocalDate first = forms.first(forms.moving());
        return save(
                forms.moving(),
                () -> data.change(
                        Messages.get("ui.ledger.event.change.move", household.headName(), village, group.name()),
                        edit -> new HouseholdMoves(edit).move(household, group, first, door)));
    }

    private boolean saveJoining() {
        if (!forms.joining().check()) {
            return false;
        }
        List<Household> all = forms.about();
        Household stays = forms.stays();
        LocalDate first = forms.first(forms.joining());
        Integer members = forms.members();
        return save(
                forms.joining(),
                () -> data.change(
                        Messages.get("ui.ledger.event.change.join", stays.headName(), all.size() - 1),
                        edit -> new HouseholdMoves(edit).join(stays, all, first, members)));
    }

    private boolean saveSplitting() {
        if (!forms.splitting().check()) {
            return false;
        }
        Household from = forms.about().get(0);
        Household draft = forms.splitOff();
        LocalDate first = forms.first(forms.splitting());
        Integer left = forms.left();
        return save(
                forms.splitting(),
                () -> data.change(
                        Messages.get("ui.ledger.event.change.split", from.headName(), draft.headName()),
                        edit -> new HouseholdMoves(edit).split(from, draft, first, left)));
    }

    private boolean save(Form form, Supplier<Optional<Change>> work) {
        Runnable undone = form.saving();
        close();
        write.accept(work, undone);
        return true;
    }

    /** Saves or keeps what was typed, and takes the form away. */
    void leave() {
        shown.get().ifPresent(Form::leave);
        close();
    }

    private void close() {
        shown.set(Optional.empty());
    }

    /** The form that stands beside the grid. */
    ReadOnlyObjectProperty<Optional<Form>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    HouseholdEventForms forms() {
        return forms;
    }
}
