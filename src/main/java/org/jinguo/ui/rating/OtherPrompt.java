package org.jinguo.ui.rating;

import java.util.ArrayList;
import java.util.List;
import org.jinguo.config.Messages;
import org.jinguo.model.rating.Grade;

/** What else a household can be given where digits are points: a grade, 未评, its problem. */
final class OtherPrompt implements Prompt {

    private final RatingRow row;
    private final RatingViewModel model;

    OtherPrompt(RatingRow row, RatingViewModel model) {
        this.row = row;
        this.model = model;
    }

    @Override
    public String sentence() {
        return Messages.get("ui.rating.other", row.household().headName());
    }

    @Override
    public List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        int key = 1;
        for (Grade grade : List.of(Grade.CLEAN, Grade.FAIR, Grade.UNCLEAN)) {
            choices.add(
                    new Choice(String.valueOf(key++), grade.shortLabel(), false, () -> after(() -> model.rate(grade))));
        }
        choices.add(new Choice("0", Grade.UNRATED.label(), false, () -> after(model::askReason)));
        choices.add(new Choice("*", Messages.get("ui.rating.col.problem"), false, () -> after(model::askProblem)));
        return choices;
    }

    private void after(Runnable deed) {
        model.desk().close();
        deed.run();
    }

    @Override
    public boolean press(Stroke stroke) {
        for (Choice choice : choices()) {
            boolean digit = stroke.digit() >= 0 && choice.key().charAt(0) == stroke.sign();
            boolean star = stroke.kind() == Stroke.Kind.STAR && choice.key().equals("*");
            if (digit || star) {
                choice.deed().run();
                return true;
            }
        }
        if (stroke.kind() == Stroke.Kind.ESCAPE || stroke.kind() == Stroke.Kind.ERASE) {
            model.desk().close();
        }
        return true;
    }
}
