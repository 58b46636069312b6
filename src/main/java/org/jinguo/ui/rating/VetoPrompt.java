package org.jinguo.ui.rating;

import java.util.ArrayList;
import java.util.List;
import org.jinguo.config.Messages;
import org.jinguo.model.rating.ScoreItem;
import org.jinguo.model.rating.Scoring;

/** Which vetoes (一票否决) are marked at a household. */
final class VetoPrompt implements Prompt {

    private final RatingRow row;
    private final Scoring scoring;
    private final ScoreDesk scores;
    private final Desk desk;

    VetoPrompt(RatingRow row, Scoring scoring, ScoreDesk scores, Desk desk) {
        this.row = row;
        this.scoring = scoring;
        this.scores = scores;
        this.desk = desk;
    }

    @Override
    public String sentence() {
        return Messages.get("ui.rating.veto", row.household().headName());
    }

    @Override
    public List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (ScoreItem item : scoring.vetoes()) {
            Integer now = row.pointsProperty().get().of(item);
            choices.add(new Choice(
                    String.valueOf(choices.size() + 1), item.name(), now != null && now > 0, () -> toggle(item)));
        }
        return choices;
    }

    private void toggle(ScoreItem item) {
        scores.veto(row, item);
        desk.redraw();
    }

    @Override
    public boolean press(Stroke stroke) {
        int digit = stroke.digit();
        switch (stroke.kind()) {
            case DIGIT -> {
                if (digit >= 1 && digit <= scoring.vetoes().size()) {
                    toggle(scoring.vetoes().get(digit - 1));
                }
            }
            case ENTER, PLUS, STAR, ESCAPE, ERASE -> {
                desk.close();
                scores.vetoed(row);
            }
            default -> {}
        }
        return true;
    }
}
