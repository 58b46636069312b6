package org.jinguo.ui.kit.grid;

/**
 * One line of what a paste would do.
 *
 * @param where row and column as the officer sees them
 * @param before what stands there
 * @param text what was pasted
 * @param reason why it was refused; empty where it is taken
 */
record PasteLine(String where, String before, String text, String reason) {

    boolean isRefused() {
        return !reason.isEmpty();
    }
}
