package org.jinguo.ui.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jinguo.config.Messages;

/** One answer out of a short list by its digit, or in words after 0. */
final class PickPrompt implements Prompt {

    private final String sentence;
    private final List<String> answers;
    private final Desk desk;
    private final Consumer<String> taker;

    /** Asks; {@code taker} hears the answer, after the question is gone. */
    PickPrompt(String sentence, List<String> answers, Desk desk, Consumer<String> taker) {
        this.sentence = sentence;
        this.answers = answers;
        this.desk = desk;
        this.taker = taker;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            String answer = answers.get(i);
            choices.add(new Choice(String.valueOf(i + 1), answer, false, () -> answer(answer)));
        }
        choices.add(new Choice("0", Messages.get("ui.rating.words"), false, desk::write));
        return choices;
    }

    @Override
    public boolean press(Stroke stroke) {
        int digit = stroke.digit();
        if (digit >= 1 && digit <= answers.size()) {
            answer(answers.get(digit - 1));
        } else if (digit == 0 || stroke.kind() == Stroke.Kind.TAB) {
            desk.write();
        } else if (stroke.kind() == Stroke.Kind.ESCAPE || stroke.kind() == Stroke.Kind.ERASE) {
            desk.close();
        }
        return true;
    }

    @Override
    public Optional<String> words() {
        return Optional.of(sentence);
    }

    @Override
    public void answer(String words) {
        if (!words.isBlank()) {
            desk.close();
            taker.accept(words.strip());
        }
    }
}
