package org.jinguo.ui.rating;

import java.util.List;

/** Whether a deed that touches many households shall be done. */
final class ConfirmPrompt implements Prompt {

    private final String sentence;
    private final String verb;
    private final Desk desk;
    private final Runnable deed;

    /** Asks; {@code verb} names the deed on its button. */
    ConfirmPrompt(String sentence, String verb, Desk desk, Runnable deed) {
        this.sentence = sentence;
        this.verb = verb;
        this.desk = desk;
        this.deed = deed;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public List<Choice> choices() {
        return List.of(new Choice("Enter", verb, false, this::yes));
    }

    private void yes() {
        desk.close();
        deed.run();
    }

    @Override
    public boolean press(Stroke stroke) {
        switch (stroke.kind()) {
            case ENTER -> yes();
            case ESCAPE, ERASE -> desk.close();
            default -> {}
        }
        return true;
    }
}
