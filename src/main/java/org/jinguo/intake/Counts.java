package org.jinguo.intake;

/**
 * Rows of a file by what becomes of them; {@code read = created + updated + same + refused}.
 *
 * @param read rows that hold data
 * @param created rows that make a record
 * @param updated rows that change one
 * @param same rows that say what is already known
 * @param refused rows that are not taken
 */
public record Counts(int read, int created, int updated, int same, int refused) {

    /** Nothing read. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    public Counts {
        if (read != created + updated + same + refused) {
            throw new IllegalArgumentException(read + " rows do not add up");
        }
    }

    /** The sum of two files. */
    public Counts plus(Counts other) {
        return new Counts(
                read + other.read,
                created + other.created,
                updated + other.updated,
                same + other.same,
                refused + other.refused);
    }

    /** Rows that are taken. */
    public int accepted() {
        return read - refused;
    }

    /** Counts one more row. */
    Counts plus(Outcome outcome) {
        return switch (outcome) {
            case NEW -> plus(new Counts(1, 1, 0, 0, 0));
            case UPDATED -> plus(new Counts(1, 0, 1, 0, 0));
            case SAME -> plus(new Counts(1, 0, 0, 1, 0));
            case REFUSED -> plus(new Counts(1, 0, 0, 0, 1));
            case SKIPPED -> this;
        };
    }
}
