package org.jinguo.ui.rating;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jinguo.config.Messages;

/** Several answers out of a list by their digits, words after 0 as well, Enter when done. */
final class ManyPrompt implements Prompt {

    private final String sentence;
    private final List<String> answers;
    private final Desk desk;
    private final Consumer<String> taker;
    private final Set<String> chosen = new LinkedHashSet<>();
    private String words = "";

    /**
     * Asks; {@code taker} hears the answers as one text, after the question is gone.
     *
     * @param sofar what was answered before, the same way
     */
    ManyPrompt(String sentence, List<String> answers, String sofar, Desk desk, Consumer<String> taker) {
        this.sentence = sentence;
        this.answers = answers;
        this.desk = desk;
        this.taker = taker;
        List<String> own = new ArrayList<>();
        for (String part : sofar.split(between())) {
            if (answers.contains(part)) {
                chosen.add(part);
            } else if (!part.isBlank()) {
                own.add(part);
            }
        }
        words = String.join(between(), own);
    }

    private static String between() {
        return Messages.get("ui.rating.problem.between");
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
            choices.add(new Choice(String.valueOf(i + 1), answer, chosen.contains(answer), () -> toggle(answer)));
        }
        choices.add(new Choice(
                "0", words.isBlank() ? Messages.get("ui.rating.words") : words, !words.isBlank(), desk::write));
        return choices;
    }

    private void toggle(String answer) {
        if (!chosen.remove(answer)) {
            chosen.add(answer);
        }
        desk.redraw();
    }

    @Override
    public boolean press(Stroke stroke) {
        int digit = stroke.digit();
        if (digit >= 1 && digit <= answers.size()) {
            toggle(answers.get(digit - 1));
        } else if (digit == 0 || stroke.kind() == Stroke.Kind.TAB) {
            desk.write();
        } else if (stroke.kind() == Stroke.Kind.ENTER || stroke.kind() == Stroke.Kind.PLUS) {
            done();
        } else if (stroke.kind() == Stroke.Kind.ESCAPE || stroke.kind() == Stroke.Kind.ERASE) {
            desk.close();
        }
        return true;
    }

    private void done() {
        List<String> all =
                new ArrayList<>(answers.stream().filter(chosen::contains).toList());
        if (!words.isBlank()) {
            all.add(words);
        }
        desk.close();
        taker.accept(String.join(between(), all));
    }

    @Override
    public Optional<String> words() {
        return Optional.of(sentence);
    }

    @Override
    public String wordsSoFar() {
        return words;
    }

    @Override
    public void answer(String given) {
        words = given.strip();
        done();
    }
}
