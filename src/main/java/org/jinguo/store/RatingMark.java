package org.jinguo.store;

import static org.jinguo.store.db.Tables.RATING;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;

/**
 * What is counted of a rating: little enough to read those of a whole district and year.
 *
 * @param householdId the household
 * @param roundId the round
 * @param groupId group at that time
 * @param grade 等次
 * @param plaque 是否挂牌
 * @param fixed whether the rectification was found done
 */
public record RatingMark(long householdId, long roundId, long groupId, Grade grade, boolean plaque, boolean fixed) {

    private static final int HIGHEST_HOUSEHOLD = (1 << 24) - 1;

    /**
     * The marks of a village in some rounds and those numbered in between: round numbers mostly
     * follow one another, so that one range of the table holds them.
     */
    public static List<RatingMark> read(DataFolder data, Area village, List<RatingRound> rounds) {
        int first = rounds.stream().mapToInt(RatingRound::no).min().orElseThrow();
        int last = rounds.stream().mapToInt(RatingRound::no).max().orElseThrow();
        return data.readers().read(dsl -> {
            try (ResultSet rows = dsl.select(
                            RATING.HOUSEHOLD_ID,
                            RATING.ROUND_ID,
                            RATING.GROUP_ID,
                            RATING.GRADE,
                            RATING.PLAQUE,
                            RATING.FIXED_ON)
                    .from(RATING)
                    .where(RATING.ID.between(
                            Rating.key(village.no(), first, 0), Rating.key(village.no(), last, HIGHEST_HOUSEHOLD)))
                    .fetchResultSet()) {
                return marks(rows);
            } catch (SQLException e) {
                throw Failures.of(e, Doing.ASKING);
            }
        });
    }

    private static List<RatingMark> marks(ResultSet rows) throws SQLException {
        List<RatingMark> marks = new ArrayList<>();
        while (rows.next()) {
            marks.add(new RatingMark(
                    rows.getLong(1),
                    rows.getLong(2),
                    rows.getLong(3),
                    Grade.valueOf(rows.getString(4)),
                    rows.getBoolean(5),
                    rows.getObject(6) != null));
        }
        return marks;
    }
}
