package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jinguo.model.Ledgers;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.PaperTally;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.Recheck;
import org.jinguo.model.rating.SecondLook;
import org.jinguo.model.rating.VillageRound;
import org.jinguo.ui.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordNamesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 12, 18);

    @TempDir
    Path folder;

    @Test
    void whatFollowsARoundIsCalledByWhoseItIs() {
        try (DataFolder data = Samples.village(folder, 1)) {
            Samples.ratedBefore(data, Samples.Q4);
            Area village = Samples.village(data);
            RatingRound round = data.ratings().round(Samples.Q4).orElseThrow();
            Household house = data.ratings().households(village.id()).get(0);
            long rating = Rating.key(village.no(), round.no(), house.no());
            String name = "下祝组 " + house.doorNo() + " " + house.headName() + " 2019年第四季度";
            RecordNames names = new RecordNames(data);
            assertThat(names.of(Ledgers.RATING, rating)).isEqualTo(name);
            assertThat(names.of(new Recheck(1, house.id(), round.id(), village.id(), DAY, true, null)))
                    .isEqualTo(name + " 复查");
            assertThat(names.of(new SecondLook(rating, house.id(), round.id(), village.id(), Grade.CLEAN, null, null)))
                    .isEqualTo(name + " 抽查复录");
            assertThat(names.of(new PaperTally(1, round.id(), village.id(), house.groupId(), 1, 0, 0, 0)))
                    .isEqualTo("下祝组 2019年第四季度 纸面合计");
            assertThat(names.of(new VillageRound(1, round.id(), village.id(), true, DAY, null, null)))
                    .isEqualTo("富山村 2019年第四季度");
        }
    }
}
