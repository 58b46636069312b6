package org.jinguo.ui.home;

import java.time.LocalDate;
import java.util.List;
import org.jinguo.config.Messages;
import org.jinguo.model.place.AreaLevel;

/** 催报话: what an officer pastes into the group of village chairs. */
final class Reminder {

    private Reminder() {}

    static String of(HomePicture picture, LocalDate due) {
        List<String> register = picture.missing().withoutHouseholds();
        List<String> rating = picture.missing().withoutRatings();
        boolean district = picture.frame().unit().level() == AreaLevel.DISTRICT;
        String round = picture.frame().round().label();
        StringBuilder text = new StringBuilder(
                picture.frame().past()
                        ? Messages.get("ui.home.remind.past", round)
                        : Messages.get("ui.home.remind.head", round, due.getMonthValue(), due.getDayOfMonth()));
        if (!rating.isEmpty()) {
            text.append('\n').append(Messages.get("ui.home.remind.rating", rating.size(), list(rating)));
        }
        if (!register.isEmpty()) {
            text.append('\n').append(Messages.get("ui.home.remind.register", register.size(), list(register)));
        }
        String end = district
                ? Messages.get("ui.home.remind.endDistrict")
                : Messages.get("ui.home.remind.end", picture.frame().unit().name());
        return text.append('\n').append(end).toString();
    }

    private static String list(List<String> names) {
        return String.join("、", names);
    }
}
