package org.jinguo.ui.areas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jinguo.config.Messages;
import org.jinguo.model.FieldText;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Problem;
import org.jinguo.model.place.Area;
import org.jinguo.ui.kit.form.Form;
import org.jinguo.ui.kit.form.FormEntry;
import org.jinguo.ui.kit.form.FormNote;
import org.jinguo.ui.kit.form.FormProblem;

/** What is typed of an area: its name, its first and last day, the one that takes over. */
final class AreaForm {

    private final FormEntry name;
    private final FormEntry from;
    private final FormEntry to;
    private final FormEntry successor;
    private final FormNote nameNote = FormNote.hint();
    private final Form naming = new Form();
    private final Form ending = new Form();
    private List<Area> siblings = List.of();

    AreaForm(Supplier<FieldText> texts) {
        name = FormEntry.of(Ledgers.AREA, Refusal.NAME, texts);
        from = FormEntry.of(Ledgers.AREA, Refusal.FROM, texts);
        to = FormEntry.of(Ledgers.AREA, Refusal.TO, texts);
        successor = FormEntry.choosing(
                Field.of(Refusal.SUCCESSOR, Messages.get("ui.areas.end.into"), FieldKind.CHOICE),
                this::successors,
                AreaForm::name);
        naming.add(name, from, nameNote).carry(Refusal.FROM);
        FormNote endNote = FormNote.hint();
        endNote.say(Messages.get("ui.areas.end.note"));
        ending.add(to, successor, endNote).rule(this::noEnd);
    }

    private List<FormProblem> noEnd() {
        return to.value().isEmpty() && !to.refused()
                ? List.of(new FormProblem(Refusal.TO, Problem.error("ui.areas.noEnd")))
                : List.of();
    }

    private List<Optional<Area>> successors() {
        List<Optional<Area>> all = new ArrayList<>(List.of(Optional.empty()));
        siblings.forEach(a -> all.add(Optional.of(a)));
        return all;
    }

    private static String name(Optional<Area> area) {
        return area.map(Area::name).orElseGet(() -> Messages.get("ui.areas.end.nowhere"));
    }

    /** Begins one more area below a unit; the first day of the one before is proposed again. */
    void beginNew(Area parent) {
        from.visibleProperty().set(true);
        nameNote.say(Messages.get("ui.areas.add.note"));
        naming.begin("new " + parent.code(), () -> {});
    }

    /** Begins another name of an area. */
    void beginName(Area area) {
        from.visibleProperty().set(false);
        nameNote.say(Messages.get("ui.areas.rename.note"));
        naming.begin(area.id(), () -> name.begin(area.name()));
    }

    /** Begins the end of an area. */
    void beginEnd(Area area, LocalDate lastDay, List<Area> others, Optional<Area> chosen) {
        siblings = List.copyOf(others);
        ending.begin(area.id(), () -> {
            to.propose(lastDay);
            successor.begin(chosen);
        });
    }

    /** The area that takes over; a field that shows nothing has chosen none. */
    Optional<Area> chosen() {
        return successor.value().flatMap(v -> ((Optional<?>) v).map(Area.class::cast));
    }

    FormEntry name() {
        return name;
    }

    FormEntry from() {
        return from;
    }

    FormEntry to() {
        return to;
    }

    FormEntry successor() {
        return successor;
    }

    Form naming() {
        return naming;
    }

    Form ending() {
        return ending;
    }
}
