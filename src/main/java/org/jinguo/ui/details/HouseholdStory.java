package org.jinguo.ui.details;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.DateText;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaTree;
import org.jinguo.model.rating.Household;
import org.jinguo.store.DataFolder;

/** Where a household came from and what became of it: 由…分出, 并入…, 迁往…. */
final class HouseholdStory {

    private final DataFolder data;
    private final AreaTree tree;
    private final Household household;

    HouseholdStory(DataFolder data, Household household) {
        this.data = data;
        this.tree = data.areas().tree();
        this.household = household;
    }

    /** The section that tells it; empty when there is nothing to tell. */
    Optional<DetailPicture.Section> section() {
        List<DetailPicture.Fact> facts = new ArrayList<>();
        find(household.fromId()).ifPresent(h -> facts.add(from(h)));
        for (Household other : data.ratings().wentInto(household)) {
            if (here(other)) {
                facts.add(fact(
                        Messages.get("ui.details.household.taken"),
                        Messages.get("ui.details.household.other", other.headName(), day(other.validTo()))));
            }
        }
        for (Household other : data.ratings().cameFrom(household)) {
            if (here(other)) {
                facts.add(fact(
                        Messages.get("ui.details.household.given"),
                        Messages.get("ui.details.household.other", other.headName(), day(other.validFrom()))));
            }
        }
        find(household.intoId()).ifPresent(h -> facts.add(into(h)));
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(new DetailPicture.Section(Messages.get("ui.details.household.story"), facts));
    }

    private DetailPicture.Fact from(Household other) {
        return here(other)
                ? fact(
                        Messages.get("ui.details.household.from"),
                        Messages.get("ui.details.household.split", other.headName()))
                : fact(Messages.get("ui.details.household.cameFrom"), place(other));
    }

    private DetailPicture.Fact into(Household other) {
        return here(other)
                ? fact(
                        Messages.get("ui.details.household.into"),
                        Messages.get("ui.details.household.joined", other.headName()))
                : fact(Messages.get("ui.details.household.wentTo"), place(other));
    }

    private String place(Household other) {
        return Messages.get(
                "ui.details.household.place",
                tree.find(other.villageId()).map(Area::name).orElse(""),
                tree.find(other.groupId()).map(Area::name).orElse(""));
    }

    private boolean here(Household other) {
        return other.villageId() == household.villageId();
    }

    private Optional<Household> find(Long id) {
        return Optional.ofNullable(id).flatMap(i -> data.readers().find(Ledgers.HOUSEHOLD, i));
    }

    private static String day(LocalDate day) {
        return day == null ? "" : DateText.of(day).roster();
    }

    private static DetailPicture.Fact fact(String label, String text) {
        return new DetailPicture.Fact(label, text, text);
    }
}
