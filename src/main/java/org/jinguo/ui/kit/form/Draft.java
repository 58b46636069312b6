package org.jinguo.ui.kit.form;

import java.util.List;
import java.util.Map;

/**
 * What was typed into a form and not saved.
 *
 * @param texts typed texts by key, only those that differ from what the form began with
 * @param memos what else belongs to it, in the order in which the form was given its memories
 */
record Draft(Map<String, String> texts, List<Object> memos) {

    Draft {
        texts = Map.copyOf(texts);
        memos = List.copyOf(memos);
    }
}
