package org.jinguo.model.person;

/** Stars in place of what others may not read. */
final class Mask {

    private Mask() {}

    /** Keeps the first and last characters; a text too short to hide anything becomes all stars. */
    static String middle(String text, int first, int last) {
        if (text.length() <= first + last) {
            return "*".repeat(text.length());
        }
        return text.substring(0, first)
                + "*".repeat(text.length() - first - last)
                + text.substring(text.length() - last);
    }
}
