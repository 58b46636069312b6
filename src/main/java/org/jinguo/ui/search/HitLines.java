package org.jinguo.ui.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.jinguo.model.FieldText;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.person.CitizenId;
import org.jinguo.model.person.Person;
import org.jinguo.model.person.Phone;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaTree;
import org.jinguo.model.place.UnitNames;
import org.jinguo.model.rating.Household;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RecordNames;
import org.jinguo.store.SearchIndex;
import org.jinguo.ui.kit.RecordRef;

/** Turns hits into lines: what each is, where it is, what tells it from others of its name. */
final class HitLines {

    private final DataFolder data;
    private final Consumer<RecordRef> opener;

    HitLines(DataFolder data, Consumer<RecordRef> opener) {
        this.data = data;
        this.opener = opener;
    }

    /** The lines of some hits, in their order; what has been removed meanwhile is left out. */
    List<SearchLine> of(List<SearchIndex.Hit> hits) {
        AreaTree tree = data.areas().tree();
        Map<Long, Person> people = data.people().byIds(ids(hits, SearchIndex.Kind.PERSON));
        Map<Long, Household> households = new HashMap<>();
        data.ratings().byIds(ids(hits, SearchIndex.Kind.HOUSEHOLD)).forEach(h -> households.put(h.id(), h));
        Map<Long, SearchLine> records = records(tree, ids(hits, SearchIndex.Kind.RECORD));
        List<SearchLine> lines = new ArrayList<>();
        for (SearchIndex.Hit hit : hits) {
            switch (hit.kind()) {
                case AREA -> tree.find(hit.id()).ifPresent(a -> lines.add(area(tree, a)));
                case PERSON -> Optional.ofNullable(people.get(hit.id())).ifPresent(p -> lines.add(person(tree, p)));
                case HOUSEHOLD ->
                    Optional.ofNullable(households.get(hit.id())).ifPresent(h -> lines.add(household(tree, h)));
                case RECORD -> Optional.ofNullable(records.get(hit.id())).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private Map<Long, SearchLine> records(AreaTree tree, List<Long> ids) {
        Map<Long, SearchLine> lines = new HashMap<>();
        if (!ids.isEmpty()) {
            RecordNames names = new RecordNames(data);
            Ledgers.plain().forEach(ledger -> records(tree, names, ledger, ids, lines));
        }
        return lines;
    }

    private <R extends Record> void records(
            AreaTree tree, RecordNames names, Ledger<R> ledger, List<Long> ids, Map<Long, SearchLine> lines) {
        FieldText texts = new FieldText(tree, data.today());
        String owner = ledger.owner().orElseThrow().village();
        for (R row : data.readers().byIds(ledger, ids)) {
            long id = (Long) ledger.get(row, "id");
            String day = ledger.fields().stream()
                    .filter(f -> f.kind() == FieldKind.DATE && ledger.get(row, f.key()) != null)
                    .findFirst()
                    .map(f -> texts.show(f, ledger.get(row, f.key())))
                    .orElse("");
            lines.put(
                    id,
                    line(
                            ledger.label(),
                            names.of(row),
                            new UnitNames(tree).of((Long) ledger.get(row, owner)),
                            day,
                            new RecordRef(ledger, id)));
        }
    }

    private static List<Long> ids(List<SearchIndex.Hit> hits, SearchIndex.Kind kind) {
        return hits.stream()
                .filter(h -> h.kind() == kind)
                .map(SearchIndex.Hit::id)
                .toList();
    }

    /** The line of an area. */
    SearchLine area(AreaTree tree, Area area) {
        String kind = switch (area.level()) {
            case DISTRICT -> Messages.get("ui.search.kind.district");
            case TOWNSHIP -> Messages.get("ui.search.kind.township");
            case VILLAGE -> Messages.get("ui.search.kind.village");
            case GROUP -> Messages.get("ui.search.kind.group");
        };
        String upper =
                tree.find(area.parentId()).map(a -> tree.fullName(a.id())).orElse("");
        String state = area.validTo() == null ? "" : Messages.get("ui.search.ended");
        return line(kind, area.name(), upper, state, new RecordRef(Ledgers.AREA, area.id()));
    }

    private SearchLine person(AreaTree tree, Person person) {
        String facts = joined(Stream.of(
                Optional.ofNullable(person.idNo()).map(CitizenId::mask),
                Optional.ofNullable(person.phone()).map(Phone::mask),
                Optional.ofNullable(person.birthYm())));
        return line(
                Messages.get("ui.search.kind.person"),
                person.name(),
                place(tree, person.villageId(), person.groupId()),
                facts,
                new RecordRef(Ledgers.PERSON, person.id()));
    }

    private SearchLine household(AreaTree tree, Household household) {
        String facts = joined(Stream.of(
                Optional.ofNullable(household.doorNo()).map(d -> Messages.get("ui.search.door", d)),
                Optional.ofNullable(household.members()).map(m -> Messages.get("ui.search.members", m)),
                Optional.ofNullable(household.phone()).map(Phone::mask)));
        return line(
                Messages.get("ui.search.kind.household"),
                household.headName(),
                place(tree, household.villageId(), household.groupId()),
                facts,
                new RecordRef(Ledgers.HOUSEHOLD, household.id()));
    }

    private SearchLine line(String kind, String name, String place, String facts, RecordRef ref) {
        return new SearchLine(kind, name, place, facts, () -> opener.accept(ref));
    }

    private static String joined(Stream<Optional<String>> facts) {
        return facts.flatMap(Optional::stream).filter(t -> !t.isEmpty()).collect(Collectors.joining("  "));
    }

    private static String place(AreaTree tree, Long villageId, Long groupId) {
        return tree.find(groupId)
                .or(() -> tree.find(villageId))
                .map(a -> tree.fullName(a.id()))
                .orElse("");
    }
}
