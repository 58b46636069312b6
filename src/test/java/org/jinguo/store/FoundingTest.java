package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.place.AreaTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoundingTest {

    @TempDir
    Path folder;

    @Test
    void foundsTheRealTreeWithProgrammesAndScheme() {
        try (DataFolder data = DataFolder.open(folder, Clock.systemUTC(), "", t -> {})) {
            Founding.found(data, "361103102");
            AreaTree tree = data.areas().tree();
            Area home = tree.home().orElseThrow();
            assertThat(home.name()).isEqualTo("洋口镇");
            assertThat(tree.below(home.id(), AreaLevel.VILLAGE)).hasSize(22);
            long top = tree.byCode("361103").orElseThrow().id();
            assertThat(tree.below(top, AreaLevel.VILLAGE)).hasSize(237);
            assertThat(tree.fullName(tree.byCode("361103102200").orElseThrow().id()))
                    .isEqualTo("洋口镇富山村");
            assertThat(data.aid().programmes())
                    .extracting(p -> p.code())
                    .startsWith("POOR_WOMEN")
                    .hasSize(5);
            assertThat(data.ratings().scheme(2019).orElseThrow().gradeOf(84).label())
                    .isEqualTo("较清洁户");
            assertThat(data.ratings()
                            .items(data.ratings().scheme(2020).orElseThrow().id()))
                    .hasSize(6);
            assertThat(data.verify()).isEmpty();
        }
    }

    @Test
    void nobodyTakesBackTheFounding() {
        try (DataFolder data = DataFolder.open(folder, Clock.systemUTC(), "", text -> {})) {
            Founding.found(data, "361103102");
            assertThat(data.undo()).isEmpty();
            assertThat(data.areas().tree().home()).isPresent();
        }
    }
}
