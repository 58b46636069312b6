package org.jinguo.store;

import java.util.List;

/**
 * A record with the keys under which it is found.
 *
 * @param kind sort of record
 * @param id its identity
 * @param name its name
 * @param village code of its village; of an area its own code; empty when it has none
 * @param groupId its group; 0 when none
 * @param current whether it is there today: not moved away, not merged
 * @param keys what it is found by; empty once it has its lines
 */
record SearchEntry(
        SearchIndex.Kind kind, long id, String name, String village, long groupId, boolean current, Keys keys) {

    /**
     * Keys by the sort of what is typed.
     *
     * @param letters pinyin and initials
     * @param digits ID, phones, door and household numbers, codes; lower case
     * @param sounds same-sound codes
     */
    record Keys(List<String> letters, List<String> digits, List<String> sounds) {
        static final Keys NONE = new Keys(List.of(), List.of(), List.of());
    }

    SearchEntry withoutKeys() {
        return new SearchEntry(kind, id, name, village, groupId, current, Keys.NONE);
    }
}
