package org.jinguo.ui.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingEdits;
import org.jinguo.store.RatingSheet;
import org.jinguo.store.RoundEdits;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;

/** 富山村 as it was entered in the fourth quarter, and a desk to check it at. */
public final class CheckSamples {

    private CheckSamples() {}

    /** Every fifth household 较清洁, every seventh 不清洁, the others 清洁. */
    public static Grade grade(int no) {
        return no % 7 == 0 ? Grade.UNCLEAN : no % 5 == 0 ? Grade.FAIR : Grade.CLEAN;
    }

    public static RatingSheet sheet(DataFolder data) {
        Area village = Samples.village(data);
        return RatingSheet.read(data, data.areas().tree(), village, Samples.Q4);
    }

    /** Rates every household of the village as {@link #grade} says. */
    public static void rated(DataFolder data) {
        RatingSheet sheet = sheet(data);
        data.change("评定", edit -> {
            RatingEdits edits = new RatingEdits(data, edit, sheet, LocalDate.now(Samples.CLOCK));
            sheet.lines()
                    .forEach(l -> edits.put(
                            l.household(), Map.of("grade", grade(l.household().no()))));
        });
    }

    /** Gives one household another grade, as a slip of the finger does. */
    public static void slip(DataFolder data, int line, Grade grade) {
        RatingSheet sheet = sheet(data);
        data.change(
                "评定",
                edit -> new RatingEdits(data, edit, sheet, LocalDate.now(Samples.CLOCK))
                        .put(sheet.lines().get(line).household(), Map.of("grade", grade)));
    }

    public static void close(DataFolder data) {
        data.change(
                "封存",
                edit -> new RoundEdits(edit, data.ratings())
                        .close(
                                data.ratings().round(Samples.Q4).orElseThrow(),
                                Samples.village(data),
                                LocalDate.now(Samples.CLOCK)));
    }

    public static List<Area> groups(DataFolder data) {
        return data.areas().tree().children(Samples.village(data).id());
    }

    static CheckDesk desk(DataFolder data, Area unit, Doors doors, StatusLine status) {
        return new CheckDesk(
                data,
                Background.direct(),
                new CheckDesk.Place(new Viewpoint(data.areas().tree(), unit, Samples.Q4), doors, status, Samples.CLOCK),
                new Random(4));
    }
}
