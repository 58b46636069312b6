package org.jinguo.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the journal holds behind a state of the data, read before anything is done: which Changes
 * follow, which are missing, and how the journal ends.
 */
final class Survey implements JournalScan.Visitor {

    /**
     * A state of the data.
     *
     * @param seq the last Change that it holds; 0 for none
     * @param at where that Change begins in the journal
     */
    record Base(long seq, Journal.Position at) {

        static final Base NOTHING = new Base(0, Journal.Position.START);
    }

    /**
     * Changes that can not be read.
     *
     * @param from the first
     * @param to the last
     * @param label what it did, where that is known of a single one; else empty
     */
    record Gap(long from, long to, String label) {

        long changes() {
            return to - from + 1;
        }
    }

    /** Where the journal is whole up to, and the hash of its last frame there. */
    private record Cut(Journal.Position at, byte[] hash) {}

    private final Base base;
    private final TreeMap<Long, Journal.Position> found = new TreeMap<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Journal.Position> parts = new ArrayList<>();
    private JournalScan.End end;
    private Cut cut;
    private long last;
    private long acknowledged;
    private long journalled;
    private boolean damaged;

    private Survey(Base base) {
        this.base = base;
        this.last = base.seq();
        this.acknowledged = base.seq();
    }

    /**
     * Reads the journal from a state on; from the beginning when the state is not where it says.
     */
    static Survey from(Path journalFolder, Base base) throws IOException {
        Survey survey = new Survey(base);
        boolean there = base.seq() > 0 && standsAt(journalFolder, base);
        survey.end = there
                ? JournalScan.since(journalFolder, base.at(), null, survey)
                : JournalScan.all(journalFolder, survey);
        return survey;
    }

    private static boolean standsAt(Path journalFolder, Base base) {
        long[] seq = {-1};
        try {
            JournalScan.from(journalFolder, base.at(), (frame, at, columns) -> {
                ByteReader in = ChangeBody.unpack(frame.body);
                boolean change = frame.type == Frame.CHANGE;
                seq[0] = change ? ChangeBody.readHead(in).change().seq() : in.unsigned();
                return false;
            });
        } catch (IOException e) {
            return false;
        }
        return seq[0] == base.seq();
    }

    @Override
    public void frame(Frame frame, Journal.Position at, RowCodec.Columns columns) throws IOException {
        if (frame.type == Frame.PART) {
            part(frame, at, columns);
            return;
        }
        if (frame.type == Frame.CHANGE) {
            change(frame, at, columns);
            parts.clear();
        } else if (frame.type == Frame.START) {
            SegmentStart.of(frame).ifPresent(this::start);
        }
        if (!damaged) {
            Journal.Position behind = new Journal.Position(at.segment(), at.offset() + frame.size());
            cut = new Cut(behind, frame.hash);
        }
    }

    /** What stands before a beginning anew and was not in the data then is void. */
    private void start(SegmentStart start) {
        if (start.anew()) {
            damaged = false;
            parts.clear();
            found.tailMap(start.seq(), false).clear();
            gaps.removeIf(gap -> gap.from() > start.seq());
            last = Math.max(base.seq(), Math.min(last, start.seq()));
        }
        journalled = Math.max(journalled, start.seq());
        known(start.seq());
    }

    @Override
    public void broken(Journal.Position at) {
        parts.clear();
        damaged = true;
    }

    private void part(Frame frame, Journal.Position at, RowCodec.Columns columns) {
        if (readable(frame, columns)) {
            parts.add(at);
        } else {
            broken(at);
        }
    }

    /** Whether the rows of a frame make sense: a checksum only tells that they were written so. */
    private static boolean readable(Frame frame, RowCodec.Columns columns) {
        try {
            FrameRows.of(frame, columns);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void change(Frame frame, Journal.Position at, RowCodec.Columns columns) {
        ChangeBody.Head head;
        try {
            head = ChangeBody.readHead(ChangeBody.unpack(frame.body));
        } catch (IOException e) {
            broken(at);
            miss(last + 1, "");
            return;
        }
        long seq = head.change().seq();
        if (!readable(frame, columns)) {
            broken(at);
            unreadable(seq, head.change().label());
            return;
        }
        // Parts of a Change that was never finished may stand before those of this one.
        int own = head.parts();
        journalled = own > parts.size() ? journalled : Math.max(journalled, seq);
        if (seq <= last) {
            return;
        }
        reach(seq - 1);
        if (own > parts.size()) {
            miss(seq, head.change().label());
        } else {
            found.put(seq, own == 0 ? at : parts.get(parts.size() - own));
            last = seq;
        }
    }

    private void unreadable(long seq, String label) {
        if (seq > last) {
            reach(seq - 1);
            miss(seq, label);
        }
    }

    private void miss(long seq, String label) {
        gaps.add(new Gap(seq, seq, label));
        last = seq;
    }

    /** Whatever lies between what was read last and a number is missing. */
    private void reach(long seq) {
        if (seq > last) {
            gaps.add(new Gap(last + 1, seq, ""));
            last = seq;
        }
    }

    /** What is known to have been acknowledged once, from a mark or a database. */
    void known(long seq) {
        acknowledged = Math.max(acknowledged, seq);
        reach(seq);
    }

    Base base() {
        return base;
    }

    /** Where the Changes that follow and can be read begin, by number. */
    Map<Long, Journal.Position> found() {
        return found;
    }

    /**
     * The acknowledged Changes that can not be read. The last one may have been half written when
     * the power went; then it was never acknowledged and does not count.
     */
    List<Gap> missing() {
        return halfWritten() ? gaps.subList(0, gaps.size() - 1) : gaps;
    }

    /** How many acknowledged Changes can not be read. */
    long missingChanges() {
        return missing().stream().mapToLong(Gap::changes).sum();
    }

    /** What the last Change did that was half written when the power went. */
    Optional<String> interrupted() {
        return halfWritten() ? Optional.of(gaps.get(gaps.size() - 1).label()) : Optional.empty();
    }

    private boolean halfWritten() {
        return !gaps.isEmpty()
                && last > acknowledged
                && gaps.get(gaps.size() - 1).to() == last
                && !gaps.get(gaps.size() - 1).label().isEmpty();
    }

    /**
     * Whether the journal can go on where it ends: it holds the last Change of the data, and
     * nothing but a half written end is wrong.
     */
    boolean goesOn() {
        return missing().isEmpty()
                && journalled >= reached()
                && end.rubbish().isEmpty()
                && cut != null
                && end.faults().stream().noneMatch(fault -> fault.compareTo(cut.at()) < 0)
                && found.values().stream().noneMatch(at -> at.compareTo(cut.at()) >= 0);
    }

    /** The end of the journal to go on from: behind what is whole. */
    JournalScan.End goOnFrom() {
        return new JournalScan.End(cut.at(), cut.hash(), 0, List.of(), List.of(), end.current());
    }

    /** Whether something that is no frame stands behind what is whole. */
    boolean hasRemains() {
        return end.torn() > 0 || !end.faults().isEmpty();
    }

    JournalScan.End end() {
        return end;
    }

    /** The last Change that is there or can be read. */
    long reached() {
        return found.isEmpty() ? base.seq() : found.lastKey();
    }

    /** Where the last Change that can be read begins. */
    Journal.Position lastChange() {
        return found.isEmpty() ? base.at() : found.lastEntry().getValue();
    }
}
