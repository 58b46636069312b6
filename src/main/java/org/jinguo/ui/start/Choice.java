package org.jinguo.ui.start;

import java.nio.file.Path;

/** What she chose on the first page. */
public sealed interface Choice {

    /**
     * To found a ledger of her own.
     *
     * @param code division code of the unit
     * @param name its name
     */
    record Found(String code, String name) implements Choice {}

    /** To open her own ledger once more, after what stood in the way was mended. */
    record Again() implements Choice {}

    /** To practise on invented data. */
    record Practise() implements Choice {}

    /**
     * To open a ledger that lies elsewhere.
     *
     * @param folder its folder
     */
    record Elsewhere(Path folder) implements Choice {}
}
