package org.jinguo.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was written, and what a right import must arrive at. Broken rows are not counted.
 *
 * @param villages totals by village, in the order of codes
 * @param townshipNames names by code
 * @param aid totals by township and programme, without those of nobody
 * @param files workbooks, 0 when only the figures were asked for
 * @param finished false when the writing was stopped and taken away again
 */
public record DemoReport(
        List<UnitTotals> villages,
        Map<String, String> townshipNames,
        List<AidTotals> aid,
        int files,
        boolean finished) {

    /** The list of broken rows: file, sheet, row, what was broken, what ought to happen. */
    public static final String SPOILED_LIST = "expected-results.tsv";

    private static final int TOWNSHIP_DIGITS = 9;

    public DemoReport {
        villages = List.copyOf(villages);
        townshipNames = Map.copyOf(townshipNames);
        aid = List.copyOf(aid);
    }

    /** Totals by township, in the order of codes. */
    public List<UnitTotals> townships() {
        Map<String, List<UnitTotals>> parts = new LinkedHashMap<>();
        for (UnitTotals village : villages) {
            parts.computeIfAbsent(village.code().substring(0, TOWNSHIP_DIGITS), c -> new ArrayList<>())
                    .add(village);
        }
        return parts.entrySet().stream()
                .map(e -> UnitTotals.sum(e.getKey(), townshipNames.get(e.getKey()), e.getValue()))
                .toList();
    }

    /** Totals of everything. */
    public UnitTotals whole() {
        return UnitTotals.sum("", "", villages);
    }

    /** Recipients and fen of one programme over all townships. */
    public AidTotals aid(String programme) {
        int people = 0;
        long fen = 0;
        for (AidTotals one : aid) {
            if (one.programme().equals(programme)) {
                people += one.people();
                fen += one.fen();
            }
        }
        return new AidTotals("", programme, people, fen);
    }
}
