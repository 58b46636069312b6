package org.jinguo.store;

import java.io.IOException;

/**
 * The second frame of a segment: after which Change it begins, and whether it begins anew because
 * the journal before it is damaged. What is damaged before such a beginning has been seen to: a
 * verified snapshot holds the state at it.
 *
 * @param seq the last Change before the segment
 * @param anew whether the chain of hashes begins anew
 */
record SegmentStart(long seq, boolean anew) {

    byte[] body() {
        ByteWriter out = new ByteWriter(12);
        out.unsigned(seq);
        out.put(anew ? 1 : 0);
        return out.copy();
    }

    static SegmentStart read(byte[] body) throws IOException {
        ByteReader in = new ByteReader(body);
        return new SegmentStart(in.unsigned(), in.next() == 1);
    }
}
