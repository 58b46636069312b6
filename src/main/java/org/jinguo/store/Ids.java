package org.jinguo.store;

import com.github.f4b6a3.tsid.TsidFactory;

/** Identities: time-sorted 64-bit ids, made on the laptop that made the record. */
public final class Ids {

    private static final TsidFactory FACTORY = TsidFactory.newInstance1024();

    private Ids() {}

    /** A new identity, never given before. */
    public static long next() {
        return FACTORY.create().toLong();
    }

    /** The 13-character text form that stands in a column of a sheet. */
    public static String text(long id) {
        return com.github.f4b6a3.tsid.Tsid.from(id).toString();
    }
}
