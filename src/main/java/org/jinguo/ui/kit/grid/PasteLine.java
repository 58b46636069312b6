package org.jinguo.ui.kit.grid;

/**
 * One line of what a paste would do.
 *
 * @param where row and column as the officer sees them
 * @param before what stands there
 * @param text what was pasted
 * @param reason why it was refused; empty where it is taken
 * @param remark what there is to say of what is taken; empty for most
 */
record PasteLine(String where, String before, String text, String reason, String remark) {

    boolean isRefused() {
        return !reason.isEmpty();
    }
}
