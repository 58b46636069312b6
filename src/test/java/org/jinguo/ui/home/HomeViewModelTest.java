package org.jinguo.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jinguo.figures.Figures;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Viewpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeViewModelTest {

    @TempDir Path folder;

    private static HomeViewModel over(DataFolder data, Viewpoint at) {
        HomeViewModel model =
                new HomeViewModel(
                        new Figures(data),
                        Background.direct(),
                        at,
                        Samples.status(),
                        Samples.CLOCK);
        model.refresh();
        return model;
    }

    @Test
    void countsWhatThereIsAndSaysWhatIsMissing() {
        try (DataFolder data = Samples.village(folder, 4)) {
            Samples.leaders(data);
            HomeViewModel model = over(data, Samples.at(data, Samples.village(data)));
            assertThat(model.tiles())
                    .extracting(HomeViewModel.Tile::number)
                    .containsExactly("3", "2", "0", "0.00");
            assertThat(model.gaps())
                    .extracting(HomeViewModel.Gap::text)
                    .containsExactly("没有组长的小组 1 个", "2019年第四季度还没有参评的住户 12 户");
            assertThat(model.children())
                    .extracting(c -> c.unit().name())
                    .containsExactlyElementsOf(Samples.GROUPS);
            assertThat(model.today()).isEqualTo("今天 12月18日 周三");
        }
    }

    @Test
    void beginsWithTheImportWhenThereIsNothing() {
        try (DataFolder data = Samples.township(folder)) {
            HomeViewModel model =
                    over(data, Samples.at(data, data.areas().tree().home().orElseThrow()));
            assertThat(model.gaps())
                    .extracting(HomeViewModel.Gap::door)
                    .containsExactly(HomeViewModel.Door.INTAKE);
        }
    }
}
