package org.jinguo.figures;

import java.util.List;
import org.jinguo.config.Messages;

/** A list of names within a sentence, no longer than one reads. */
public final class NameList {

    private static final int MOST = 12;

    private NameList() {}

    /** The names; of a long list the first ones and how many there are. */
    public static String of(List<String> names) {
        if (names.size() <= MOST) {
            return String.join("、", names);
        }
        return Messages.get("figures.names", String.join("、", names.subList(0, MOST)), names.size());
    }
}
