package org.jinguo.intake;

import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Labels and texts of one row; the labels are shared by all rows of a sheet. */
final class Understood extends AbstractMap<String, String> {

    private final String[] labels;
    private final String[] texts;

    /** Takes over both arrays; a place without a text is null. */
    Understood(String[] labels, String[] texts) {
        this.labels = labels;
        this.texts = texts;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        Set<Map.Entry<String, String>> entries = new LinkedHashSet<>();
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] != null) {
                entries.add(Map.entry(labels[i], texts[i]));
            }
        }
        return entries;
    }
}
