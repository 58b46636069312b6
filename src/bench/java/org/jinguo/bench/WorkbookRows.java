package org.jinguo.bench;

import java.util.Iterator;
import java.util.stream.IntStream;

/** Rows of R05 清洁家庭评选花名册 as a district would have them; invented, and cheap to make. */
final class WorkbookRows {

    static final int ROWS = 160_000;
    static final int COLUMNS = 18;

    private static final String SURNAMES = "周徐郑俞吴刘王张李潘余黄陈杨祝管毛夏叶吕";
    private static final String NAMES = "水根金福有清建华志明国荣春生丽萍爱珍小芳";
    private static final String[] GROUPS = {"下祝", "里坞", "石桥头", "塘边", "新屋", "上潘", "前山"};
    private static final String[] PROBLEMS = {"柴草乱堆", "庭院杂物未清理", "厕所有异味", "鸡鸭散养"};

    private WorkbookRows() {}

    static Iterable<Object[]> of(int rows) {
        return () -> rows(rows);
    }

    private static Iterator<Object[]> rows(int rows) {
        return IntStream.range(0, rows).mapToObj(WorkbookRows::row).iterator();
    }

    private static Object[] row(int i) {
        int hash = (i * 0x9E3779B1) >>> 3;
        Object[] row = new Object[COLUMNS];
        row[0] = i + 1;
        row[1] = GROUPS[hash % GROUPS.length];
        row[2] =
                ""
                        + SURNAMES.charAt(hash % SURNAMES.length())
                        + NAMES.charAt(hash / 31 % NAMES.length())
                        + NAMES.charAt(hash / 997 % NAMES.length());
        row[3] = 1 + hash % 9;
        int score = 0;
        for (int s = 4; s < 10; s++) {
            int part = 5 + (hash >>> s) % 11;
            row[s] = part;
            score += part;
        }
        row[10] = score;
        int grade = score >= 65 ? 11 : score >= 50 ? 12 : 13;
        row[grade] = "√";
        row[14] = grade == 11 && hash % 3 == 0 ? "√" : null;
        row[15] = grade == 13 ? PROBLEMS[hash % PROBLEMS.length] : null;
        return row;
    }
}
