package org.jinguo.model.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A ledger being defined: what is said here once, all rooms read. Say what applies, the fields
 * last.
 *
 * @param <R> the record type
 */
public final class LedgerDraft<R extends Record> {

    final Class<R> type;
    final String table;
    final String label;
    final List<Reference> references = new ArrayList<>();
    Optional<Campaign> campaign = Optional.empty();
    Optional<Owner> owner = Optional.empty();
    Timing timing = Timing.ALWAYS;
    Optional<String> person = Optional.empty();
    Naming<R> naming = Naming.unknown();
    List<String> same = List.of();
    List<Rule> rules = List.of();
    List<Field> fields = List.of();

    LedgerDraft(Class<R> type, String table, String label) {
        this.type = type;
        this.table = table;
        this.label = label;
    }

    /**
     * A plain ledger of a campaign: it has a page of its own under 五大行动, an import and an export,
     * all made from this definition.
     */
    public LedgerDraft<R> in(Campaign one) {
        campaign = Optional.of(one);
        return this;
    }

    /**
     * Whose the records are: components of the village and of the group; empty where there is none.
     */
    public LedgerDraft<R> owner(String village, String group) {
        owner = Optional.of(new Owner(village, group));
        return this;
    }

    /** Records that last from one day to another, both included; counted on a day. */
    public LedgerDraft<R> stock(String from, String to) {
        timing = new Timing.Stock(from, to);
        return this;
    }

    /** Records of something that happened on a day; counted in a period. */
    public LedgerDraft<R> flow(String day) {
        timing = new Timing.Flow(day);
        return this;
    }

    /** The component that names the person whom a record is about. */
    public LedgerDraft<R> person(String key) {
        person = Optional.of(key);
        return this;
    }

    /**
     * What a record is called in history, search, titles and labels of Changes: words with
     * components in braces, those that name other records standing for their names.
     */
    public LedgerDraft<R> named(String pattern) {
        naming = Naming.pattern(pattern);
        return this;
    }

    /** What a record is called, worked out from itself. */
    public LedgerDraft<R> named(Function<R, String> name) {
        naming = Naming.worked(name);
        return this;
    }

    /** The components by which a row that comes in is a record that is there. */
    public LedgerDraft<R> same(String... keys) {
        same = List.of(keys);
        return this;
    }

    /** What must hold of a record, wherever it is written. */
    public LedgerDraft<R> rules(Rule... all) {
        rules = List.of(all);
        return this;
    }

    /** A component that names a record of another ledger. */
    public LedgerDraft<R> refers(String key, Supplier<Ledger<?>> to) {
        references.add(new Reference(key, to, false));
        return this;
    }

    /** A component that names the record that these are parts of, and go and come with. */
    public LedgerDraft<R> partOf(String key, Supplier<Ledger<?>> whole) {
        references.add(new Reference(key, whole, true));
        return this;
    }

    /** The fields, in the order of forms and grids; this makes the ledger. */
    public Ledger<R> fields(Field... all) {
        fields = List.of(all);
        return new Ledger<>(this);
    }
}
