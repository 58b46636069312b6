package org.jinguo.ui.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.aid.Money;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.leader.LeaderTerm;
import org.jinguo.model.leader.TermGroup;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaTree;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.PaperTally;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.Recheck;
import org.jinguo.model.rating.SecondLook;
import org.jinguo.model.rating.VillageRound;
import org.jinguo.store.DataFolder;
import org.jinguo.store.StoreException;

/** What officers call a record, also one that was removed. Asks the data; not for the screen. */
final class RecordNames {

    private final DataFolder data;
    private final AreaTree areas;
    private final Map<String, String> known = new HashMap<>();

    RecordNames(DataFolder data) {
        this.data = data;
        this.areas = data.areas().tree();
    }

    /** The name of a record as it stands or stood last; its ledger's where that is not known. */
    String of(Ledger<?> ledger, long id) {
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
    String of(Record record) {
        if (record instanceof Person person) {
            return person.name();
        }
        if (record instanceof Household house) {
            String door = house.doorNo() == null ? "" : house.doorNo();
            return Messages.get(
                    "ui.history.name.house", area(house.groupId()), door, house.headName());
        }
        if (record instanceof Rating rating) {
            return Messages.get(
                    "ui.history.name.rating",
                    of(Ledgers.HOUSEHOLD, rating.householdId()),
                    of(Ledgers.ROUND, rating.roundId()));
        }
        if (record instanceof AidPayment paid) {
            return Messages.get(
                    "ui.history.name.payment",
                    of(Ledgers.PERSON, paid.personId()),
                    of(Ledgers.PROGRAMME, paid.programmeId()),
                    new Money(paid.amount()).toYuanText());
        }
        return ofOther(record);
    }

    private String ofOther(Record record) {
        if (record instanceof LeaderTerm term) {
            return of(Ledgers.PERSON, term.personId());
        }
        if (record instanceof TermGroup cover) {
            return Messages.get(
                    "ui.history.name.cover",
                    of(Ledgers.LEADER, cover.termId()),
                    area(cover.groupId()));
        }
        if (record instanceof Area area) {
            return areas.find(area.id()).map(a -> areas.fullName(a.id())).orElse(area.name());
        }
        if (record instanceof RatingRound round) {
            return round.period().label();
        }
        if (record instanceof AidProgramme programme) {
            return programme.name();
        }
        return ofRound(record);
    }

    /** What belongs to a round besides the grades. */
    private String ofRound(Record record) {
        if (record instanceof VillageRound village) {
            return Messages.get(
                    "ui.history.name.village",
                    area(village.villageId()),
                    of(Ledgers.ROUND, village.roundId()));
        }
        if (record instanceof PaperTally tally) {
            return Messages.get(
                    "ui.history.name.tally",
                    area(tally.groupId()),
                    of(Ledgers.ROUND, tally.roundId()));
        }
        if (record instanceof SecondLook look) {
            return Messages.get(
                    "ui.history.name.look",
                    of(Ledgers.HOUSEHOLD, look.householdId()),
                    of(Ledgers.ROUND, look.roundId()));
        }
        if (record instanceof Recheck recheck) {
            return Messages.get(
                    "ui.history.name.recheck",
                    of(Ledgers.HOUSEHOLD, recheck.householdId()),
                    of(Ledgers.ROUND, recheck.roundId()));
        }
        return Ledgers.all().stream()
                .filter(l -> l.type() == record.getClass())
                .findFirst()
                .map(Ledger::label)
                .orElse("");
    }

    private String area(Long id) {
        if (id == null) {
            return "";
        }
        return areas.find(id).map(Area::name).orElseGet(() -> of(Ledgers.AREA, id));
    }
}
