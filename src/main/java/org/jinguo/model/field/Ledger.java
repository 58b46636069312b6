package org.jinguo.model.field;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of record (台账), defined once: record type, table, label, whose its records are, how they
 * stand in time, what they are called, what they refer to, and their fields. A component of the
 * record without a field is internal (identities, references, clustering numbers).
 *
 * @param <R> the record type; its components are the columns of the table, in camel case
 */
public final class Ledger<R extends Record> {

    private final Class<R> type;
    private final String table;
    private final String label;
    private final Optional<Campaign> campaign;
    private final Optional<Owner> owner;
    private final Timing timing;
    private final Optional<String> person;
    private final Naming<R> naming;
    private final List<String> same;
    private final List<Rule> rules;
    private final List<Reference> references;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final RecordComponent[] components;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final Constructor<R> constructor;

    Ledger(LedgerDraft<R> draft) {
        this.type = draft.type;
        this.table = draft.table;
        this.label = draft.label;
        this.campaign = draft.campaign;
        this.owner = draft.owner;
        this.timing = draft.timing;
        this.person = draft.person;
        this.naming = draft.naming;
        this.same = draft.same;
        this.rules = draft.rules;
        this.references = List.copyOf(draft.references);
        this.components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            positions.put(components[i].getName(), i);
            components[i].getAccessor().setAccessible(true);
        }
        for (Field field : draft.fields) {
            if (!positions.containsKey(field.key()) || this.fields.put(field.key(), field) != null) {
                throw new IllegalArgumentException(table + "." + field.key());
            }
        }
        named().forEach(this::position);
        this.constructor = constructorOf(type, components);
    }

    /** The components that the definition speaks of; a slip of the pen fails at the start. */
    private List<String> named() {
        List<String> keys = new ArrayList<>(same);
        owner.ifPresent(o -> keys.addAll(List.of(o.village(), o.group())));
        person.ifPresent(keys::add);
        references.forEach(r -> keys.add(r.key()));
        rules.forEach(rule -> keys.addAll(rule.keys()));
        if (timing instanceof Timing.Stock stock) {
            keys.addAll(List.of(stock.from(), stock.to()));
        } else if (timing instanceof Timing.Flow flow) {
            keys.add(flow.day());
        }
        keys.removeIf(String::isEmpty);
        return keys;
    }

    /** Begins the definition of a ledger of records of a type, kept in a table. */
    public static <R extends Record> LedgerDraft<R> of(Class<R> type, String table, String label) {
        return new LedgerDraft<>(type, table, label);
    }

    /** The record type. */
    public Class<R> type() {
        return type;
    }

    /** Name of the table, snake case. */
    public String table() {
        return table;
    }

    /** Name in officers' words. */
    public String label() {
        return label;
    }

    /**
     * The campaign that a plain ledger belongs to; empty where the ledger has screens of its own.
     */
    public Optional<Campaign> campaign() {
        return campaign;
    }

    /** Whose the records are; empty where they belong to no village. */
    public Optional<Owner> owner() {
        return owner;
    }

    /** How the records stand in time. */
    public Timing timing() {
        return timing;
    }

    /** The component that names the person whom a record is about. */
    public Optional<String> person() {
        return person;
    }

    /** What records are called. */
    public Naming<R> naming() {
        return naming;
    }

    /** The components by which a row that comes in is a record that is there. */
    public List<String> same() {
        return same;
    }

    /** What must hold of a record, wherever it is written. */
    public List<Rule> rules() {
        return rules;
    }

    /** What the rules say of a record among those of its ledger on a day. */
    public List<Remark> check(R row, Peers<R> peers, LocalDate today) {
        RuleCase<R> one = new RuleCase<>(this, row, peers, today);
        return rules.stream()
                .flatMap(rule -> rule.check(one).stream()
                        .map(p -> new Remark(rule.id(), rule.keys().get(0), p)))
                .toList();
    }

    /** What components name records of other ledgers, besides owner and person. */
    public List<Reference> references() {
        return references;
    }

    /** The fields, in the order of forms and grids. */
    public List<Field> fields() {
        return List.copyOf(fields.values());
    }

    /** The field of a key, when the component has one. */
    public Optional<Field> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** Names of all components, in the order of the record. */
    public List<String> components() {
        return List.copyOf(positions.keySet());
    }

    /** The declared type of a component. */
    public Class<?> componentType(String key) {
        return components[position(key)].getType();
    }

    /** The value of one component; null where the record holds none. */
    public Object get(R row, String key) {
        return get(row, position(key));
    }

    /** The values of all components, in the order of the record. */
    public Object[] values(R row) {
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = get(row, i);
        }
        return values;
    }

    /** A copy of a record with one component replaced. */
    public R with(R row, String key, Object value) {
        Object[] values = values(row);
        values[position(key)] = value;
        return make(values);
    }

    /** A copy of a record with some components replaced. */
    public R with(R row, Map<String, ?> changes) {
        Object[] values = values(row);
        changes.forEach((key, value) -> values[position(key)] = value);
        return make(values);
    }

    /** A record of the given components; the others are null, false or zero. */
    public R make(Map<String, ?> given) {
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = blank(components[i].getType());
        }
        given.forEach((key, value) -> values[position(key)] = value);
        return make(values);
    }

    /** A record of all its components in order. */
    public R make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new IllegalArgumentException("Cannot make a " + type.getSimpleName(), e);
        }
    }

    private Object get(R row, int position) {
        try {
            return components[position].getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private int position(String key) {
        Integer position = positions.get(key);
        if (position == null) {
            throw new IllegalArgumentException(table + " has no " + key);
        }
        return position;
    }

    private static Object blank(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? 0L : null;
    }

    private static <R extends Record> Constructor<R> constructorOf(Class<R> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type.getName(), e);
        }
    }

    @Override
    public String toString() {
        return table;
    }
}
