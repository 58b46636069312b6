package org.jinguo.ui.ledger;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.jinguo.model.person.PersonIndex;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.store.Ids;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.ui.kit.form.RecordForm;

/** The form beside the people: someone new, or someone whose record is changed. */
final class PersonDesk {

    private static final String VILLAGE = "villageId";
    private static final String GROUP = "groupId";

    private final Viewpoint viewpoint;
    private final RecordForm<Person> form;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private Consumer<Person> found = person -> {};
    private boolean fresh;

    PersonDesk(Viewpoint viewpoint, Clock clock, Supplier<PersonIndex> people) {
        this.viewpoint = viewpoint;
        this.form = RecordForm.ofPerson(viewpoint, clock, people, this::openHer);
        form.form()
                .carry(VILLAGE, GROUP)
                .rule(() -> Limits.of(Ledgers.PERSON, form.form()))
                .onClose(this::close);
    }

    /** Who hears that the form turned out to be about someone who is registered already. */
    void onFound(Consumer<Person> listener) {
        this.found = listener;
    }

    private void openHer(Person person) {
        form.form().startOver();
        begin(person);
        found.accept(person);
    }

    /** Begins someone new, in the village or group looked at. */
    void beginNew() {
        fresh = true;
        forgetFarPlaces();
        form.form().name(Messages.get("ui.ledger.person.new.title"), Messages.get("ui.ledger.person.new.save"));
        Map<String, Object> given = new HashMap<>();
        given.put("id", Ids.next());
        given.put("idState", IdState.MISSING);
        viewpoint.village().ifPresent(v -> given.put(VILLAGE, v.id()));
        if (viewpoint.unit().level() == AreaLevel.GROUP) {
            given.put(GROUP, viewpoint.unit().id());
        }
        form.beginNew(Ledgers.PERSON.make(given));
        open.set(true);
    }

    /** What was carried over from another village is of no use here. */
    private void forgetFarPlaces() {
        Optional<Object> carried = form.entryOf(VILLAGE).value();
        boolean near = viewpoint.villages().stream().anyMatch(v -> carried.equals(Optional.of(v.id())));
        if (!near) {
            form.entryOf(VILLAGE).begin(null);
            form.entryOf(GROUP).begin(null);
        }
    }

    /** Begins with what is known of someone. */
    void begin(Person person) {
        fresh = false;
        form.form().name(Messages.get("ui.ledger.change.title", person.name()), Messages.get("ui.ledger.change.save"));
        form.begin(person);
        open.set(true);
    }

    /** Saves or keeps what was typed and takes the form away. */
    void leave() {
        if (open.get()) {
            form.form().leave();
            close();
        }
    }

    void close() {
        open.set(false);
    }

    /** Whether the form is about someone who is not registered yet. */
    boolean isFresh() {
        return fresh;
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    RecordForm<Person> form() {
        return form;
    }
}
