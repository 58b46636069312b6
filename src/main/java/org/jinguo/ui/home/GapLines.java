package org.jinguo.ui.home;

import java.util.ArrayList;
import java.util.List;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.ui.kit.Doors;

/** 数据里缺的, in words, each with the way to its repair. */
final class GapLines {

    private final HomePicture picture;
    private final List<HomeLine> lines = new ArrayList<>();

    private GapLines(HomePicture picture) {
        this.picture = picture;
    }

    static List<HomeLine> of(HomePicture picture) {
        GapLines made = new GapLines(picture);
        made.collect();
        return List.copyOf(made.lines);
    }

    private void collect() {
        Area unit = picture.frame().unit();
        Period period = picture.frame().period();
        if (picture.amount(HomePicture.GROUPS) == 0) {
            add(
                    "noGroups",
                    "",
                    Messages.get("ui.home.gap.noGroups"),
                    Messages.get("ui.home.do.import"),
                    HomeTarget.page(HomeTarget.Door.INTAKE, unit, period));
            return;
        }
        leaders(unit, period);
        ratings(unit);
        people(HomePicture.ID_PENDING, Doors.ID_PENDING, Messages.get("ui.home.gap.idPending"));
        people(HomePicture.ID_MISSING, Doors.ID_MISSING, Messages.get("ui.home.gap.idMissing"));
        villages(unit);
    }

    private void leaders(Area unit, Period period) {
        long open = picture.amount(HomePicture.NO_LEADER);
        if (open > 0) {
            add(
                    HomePicture.NO_LEADER,
                    Messages.get("ui.home.count.groups", open),
                    Messages.get("ui.home.gap.leaders"),
                    Messages.get("ui.home.do.appoint"),
                    HomeTarget.page(HomeTarget.Door.LEADERS, unit, period));
        }
    }

    private void ratings(Area unit) {
        if (picture.amount(HomePicture.HOUSEHOLDS) == 0) {
            add(
                    "noHouseholds",
                    "",
                    Messages.get("ui.home.gap.noHouseholds"),
                    Messages.get("ui.home.do.import"),
                    HomeTarget.page(
                            HomeTarget.Door.INTAKE, unit, picture.frame().round()));
            return;
        }
        long open = picture.amount(HomePicture.OPEN);
        if (open > 0) {
            add(
                    HomePicture.OPEN,
                    Messages.get("ui.home.count.households", open, picture.amount(HomePicture.OPEN_GROUPS)),
                    Messages.get("ui.home.gap.rating", picture.frame().round().label()),
                    Messages.get("ui.home.do.rate"),
                    HomeTarget.page(
                            HomeTarget.Door.RATING,
                            picture.missing().firstOpen(),
                            picture.frame().round()));
        }
    }

    private void people(String code, String topic, String text) {
        long open = picture.amount(code);
        if (open > 0) {
            add(
                    code,
                    Messages.get("ui.home.count.people", open),
                    text,
                    Messages.get("ui.home.do.look"),
                    new HomeTarget(
                            HomeTarget.Door.PEOPLE,
                            picture.frame().unit(),
                            picture.frame().period(),
                            topic));
        }
    }

    private void villages(Area unit) {
        if (unit.level() == AreaLevel.VILLAGE || unit.level() == AreaLevel.GROUP) {
            return;
        }
        int open = picture.missing().withoutHouseholds().size()
                + picture.missing().withoutRatings().size();
        if (open > 0) {
            add(
                    "villages",
                    Messages.get("ui.home.count.villages", open),
                    Messages.get("ui.home.gap.villages"),
                    Messages.get("ui.home.do.remind"),
                    HomeTarget.page(
                            HomeTarget.Door.REMINDER, unit, picture.frame().round()));
        }
    }

    private void add(String id, String count, String text, String deed, HomeTarget target) {
        lines.add(new HomeLine(
                "gap-" + id, String.valueOf(lines.size() + 1), count, HomeLine.Mood.PLAIN, text, "", "", deed, target));
    }
}
