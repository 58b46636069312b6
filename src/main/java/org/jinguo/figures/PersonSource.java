package org.jinguo.figures;

import static org.jinguo.store.db.Tables.PERSON;

import java.util.List;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;

/** People as entered today, of one state of the citizen ID; people have no history by period. */
final class PersonSource implements Source<PersonFact> {

    static final PersonSource ID_PENDING = new PersonSource(IdState.PENDING);
    static final PersonSource ID_MISSING = new PersonSource(IdState.MISSING);

    private final IdState state;

    private PersonSource(IdState state) {
        this.state = state;
    }

    @Override
    public Ledger<?> ledger() {
        return Ledgers.PERSON;
    }

    @Override
    public Figure.Basis basis() {
        return Figure.Basis.STOCK;
    }

    @Override
    public List<PersonFact> facts(Moment moment) {
        return moment
                .data()
                .readers()
                .list(
                        Ledgers.PERSON,
                        PERSON.ID_STATE.eq(state.name()).and(PERSON.VILLAGE_ID.isNotNull()),
                        PERSON.VILLAGE_ID,
                        PERSON.GROUP_ID,
                        PERSON.ID)
                .stream()
                .map(PersonSource::fact)
                .toList();
    }

    private static PersonFact fact(Person p) {
        return new PersonFact(p.villageId(), p.groupId() == null ? 0 : p.groupId(), p);
    }

    @Override
    public List<Detail<PersonFact>> details(Moment moment, List<Area> villages) {
        return moment.facts(this).stream().map(f -> detail(moment, f)).toList();
    }

    private static Detail<PersonFact> detail(Moment moment, PersonFact fact) {
        return new Detail<>(
                fact,
                () -> Shown.at(moment.tree(), fact)
                        .with("name", fact.person().name())
                        .with("birth", fact.person().birthYm())
                        .with("phone", fact.person().phone())
                        .of(Ledgers.PERSON, fact.person().id()));
    }
}
