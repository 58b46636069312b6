package org.jinguo.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.FieldText;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.field.Reference;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaTree;

/**
 * What officers call a record, also one that was removed: as its ledger's definition says. Asks the
 * data; not for the screen.
 */
public final class RecordNames {

    private final DataFolder data;
    private final AreaTree areas;
    private final FieldText texts;
    private final Map<String, String> known = new HashMap<>();

    /** Names as of now. */
    public RecordNames(DataFolder data) {
        this.data = data;
        this.areas = data.areas().tree();
        this.texts = new FieldText(areas, data.today());
    }

    /** The name of a record as it stands or stood last; its ledger's where that is not known. */
    public String of(Ledger<?> ledger, long id) {
        String key = ledger.table() + id;
        String name = known.get(key);
        if (name == null) {
            name = last(ledger, id).map(this::of).orElse(ledger.label());
            known.put(key, name);
        }
        return name;
    }

    private Optional<? extends Record> last(Ledger<?> ledger, long id) {
        try {
            return data.log().past().last(ledger, id);
        } catch (StoreException e) {
            // The journal has lost it: the name is all that is missing then.
            return Optional.empty();
        }
    }

    /** The name of a record that is in hand. */
    public String of(Record record) {
        if (record instanceof Area area && areas.find(area.id()).isPresent()) {
            return areas.fullName(area.id());
        }
        return Ledgers.of(record).map(ledger -> of(ledger, record)).orElse("");
    }

    private <R extends Record> String of(Ledger<R> ledger, Record record) {
        R row = ledger.type().cast(record);
        String name = ledger.naming().of(row, key -> component(ledger, row, key));
        return name.isEmpty() ? ledger.label() : name;
    }

    private <R extends Record> String component(Ledger<R> ledger, R row, String key) {
        Object value = ledger.get(row, key);
        Optional<Reference> reference = Ledgers.references(ledger).stream()
                .filter(r -> r.key().equals(key))
                .findFirst();
        if (value == null) {
            return "";
        }
        if (reference.isPresent()) {
            return named(reference.get().target().get(), (Long) value);
        }
        return ledger.field(key).map(field -> texts.show(field, value)).orElseGet(() -> String.valueOf(value));
    }

    /** An area within a name is called by its own name alone. */
    private String named(Ledger<?> ledger, long id) {
        return ledger == Ledgers.AREA && areas.find(id).isPresent()
                ? areas.find(id).orElseThrow().name()
                : of(ledger, id);
    }
}
