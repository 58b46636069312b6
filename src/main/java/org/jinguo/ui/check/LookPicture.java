package org.jinguo.ui.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaTree;
import org.jinguo.model.rating.SecondLook;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingSheet;

/**
 * The sheet of a village and the households drawn from it, in walking order.
 *
 * @param sheet the sheet
 * @param drawn the drawn ones
 */
record LookPicture(RatingSheet sheet, List<Drawn> drawn) {

    /**
     * A household with its second look.
     *
     * @param place running number on the printed sheet
     * @param line its line there
     * @param look what was typed the second time
     */
    record Drawn(int place, RatingSheet.Line line, SecondLook look) {}

    LookPicture {
        drawn = List.copyOf(drawn);
    }

    static LookPicture read(DataFolder data, AreaTree tree, Area village, Period period) {
        RatingSheet sheet = RatingSheet.read(data, tree, village, period);
        Map<Long, SecondLook> looks = new HashMap<>();
        sheet.round()
                .ifPresent(r -> data.ratings().secondLooks(village, r).forEach(l -> looks.put(l.householdId(), l)));
        List<Drawn> drawn = new ArrayList<>();
        int place = 0;
        for (RatingSheet.Line line : sheet.lines()) {
            place++;
            if (looks.containsKey(line.household().id())) {
                drawn.add(new Drawn(place, line, looks.get(line.household().id())));
            }
        }
        return new LookPicture(sheet, drawn);
    }

    /** The households for which something is entered: those that can be drawn. */
    List<RatingSheet.Line> entered() {
        return sheet.lines().stream().filter(l -> l.rating().isPresent()).toList();
    }

    boolean of(Area village, Period period) {
        return sheet.village().id() == village.id() && sheet.period().equals(period);
    }
}
