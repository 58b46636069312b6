package org.jinguo.store;

import java.io.IOException;
import java.util.Optional;

/**
 * The second frame of a segment: after which Change it begins, and whether it begins anew because
 * the journal before it is damaged. What is damaged before such a beginning has been seen to: a
 * verified snapshot holds the state at it.
 *
 * @param seq the last Change before the segment
 * @param anew whether the chain of hashes begins anew
 * @param segment the number of the segment, so that a copy of it under another name is not taken
 *     for one that begins anew; 0 in segments of earlier versions, which did not say
 */
record SegmentStart(long seq, boolean anew, int segment) {

    byte[] body() {
        ByteWriter out = new ByteWriter(16);
        out.unsigned(seq);
        out.put(anew ? 1 : 0);
        out.unsigned(segment);
        return out.copy();
    }

    /** What a frame says; empty when it is another frame or says nothing that can be read. */
    static Optional<SegmentStart> of(Frame frame) {
        if (frame == null || frame.type != Frame.START) {
            return Optional.empty();
        }
        ByteReader in = new ByteReader(frame.body);
        try {
            long seq = in.upTo(ChangeBody.MOST_SEQ);
            boolean anew = in.next() == 1;
            int segment = in.more() ? (int) in.upTo(Integer.MAX_VALUE) : 0;
            return Optional.of(new SegmentStart(seq, anew, segment));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether it may stand in the segment of a number. */
    boolean belongsTo(int number) {
        return segment == 0 || segment == number;
    }
}
