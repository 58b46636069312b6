package org.jinguo.demo;

/**
 * What the synthetic district must hold in one village (domain document, section 8; {@code
 * synthetic_plan.csv}).
 *
 * @param township the township above
 * @param village the village or community
 * @param cover its groups and leaders
 * @param grades its rated households in the fourth quarter
 */
record PlanLine(Unit township, Unit village, Cover cover, Grades grades) {

    /** A place by its statistics code (9 digits a township, 12 a village) and name. */
    record Unit(String code, String name) {}

    /**
     * Groups and the leaders who cover them.
     *
     * @param groups village groups
     * @param leaders persons
     * @param ofTwo leaders with two groups
     * @param ofThree leaders with three groups
     */
    record Cover(int groups, int leaders, int ofTwo, int ofThree) {
        Cover {
            if (groups != leaders + ofTwo + 2 * ofThree) {
                throw new IllegalArgumentException("groups and leaders do not meet: " + groups);
            }
        }
    }

    /** Rated households by grade. */
    record Grades(int clean, int fair, int poor) {
        int sum() {
            return clean + fair + poor;
        }
    }

    static PlanLine parse(String csv) {
        String[] cell = csv.split(",", -1);
        int[] n = new int[cell.length];
        for (int i = 6; i < cell.length; i++) {
            n[i] = Integer.parseInt(cell[i]);
        }
        PlanLine line = new PlanLine(
                new Unit(cell[0], cell[1]),
                new Unit(cell[2], cell[3]),
                new Cover(n[6], n[7], n[8], n[9]),
                new Grades(n[11], n[12], n[13]));
        if (line.grades.sum() != n[10]) {
            throw new IllegalArgumentException("grades do not add up: " + csv);
        }
        return line;
    }

    /**
     * The same village with about so many households and groups: grades in proportion, two groups
     * sharing a leader where any did.
     */
    PlanLine thin(int households, int groups) {
        double[] weights = {grades.clean(), grades.fair(), grades.poor()};
        int wanted = households + (village.code().charAt(11) - '5');
        int[] parts = Shares.atLeast(1, wanted, weights);
        int shared = groups >= 4 ? 1 : 0;
        return new PlanLine(
                township,
                village,
                new Cover(groups, groups - shared, shared, 0),
                new Grades(parts[0], parts[1], parts[2]));
    }

    int households() {
        return grades.sum();
    }

    /** True of a community (居委会), whose groups are 居民小组. */
    boolean urban() {
        return village.name().endsWith("社区");
    }
}
