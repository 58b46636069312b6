package org.jinguo.ui.kit.form;

import java.util.List;

/**
 * What the form noticed about a field while it is typed, before it is left.
 *
 * @param sentence what it says; empty for nothing
 * @param warning whether it warns; otherwise it only tells
 * @param offers what can be done about it
 */
public record Notice(String sentence, boolean warning, List<Offer> offers) {

    static final Notice NONE = new Notice("", false, List.of());

    public Notice {
        offers = List.copyOf(offers);
    }
}
