package org.jinguo.ui.kit.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import org.jinguo.ui.kit.Listed;
import org.jinguo.ui.kit.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class PaperPageTest {

    /** A4 lying, within the usual margins, points. */
    private static final double WIDTH = 734;

    private static final double HEIGHT = 487;

    private static PaperList list() {
        List<Listed.Column> columns = List.of(
                new Listed.Column("村(社区)", 100, false),
                new Listed.Column("村民小组", 100, false),
                new Listed.Column("门牌", 80, false),
                new Listed.Column("户主", 80, false),
                new Listed.Column("人口", 60, true),
                new Listed.Column("电话", 120, false),
                new Listed.Column("备注", 160, false));
        List<List<String>> rows = IntStream.range(0, 60)
                .mapToObj(i -> List.of(
                        "富山村",
                        "下祝组",
                        "12-" + i,
                        "祝水根",
                        "4",
                        "199****0001",
                        i % 7 == 3 ? "全家外出务工，春节回来以后补评，房前屋后由邻居代为打扫" : ""))
                .toList();
        return new PaperList("住户", "洋口镇富山村　2019年第四季度　2019-12-18打印", new Listed(columns, rows), WIDTH, HEIGHT);
    }

    @Test
    void nothingIsCutOffOnPaper(FxRobot robot) {
        List<String> cut = new ArrayList<>();
        robot.interact(() -> {
            Theme.install();
            PaperList list = list();
            for (int page = 0; page < list.pages().size(); page++) {
                Region paper = PaperPage.of(list, page, WIDTH, HEIGHT);
                paper.lookupAll(".label").stream()
                        .map(Label.class::cast)
                        .filter(l -> !l.getText().equals(written(l)))
                        .forEach(l -> cut.add(l.getText()));
                double end = paper.getChildrenUnmodifiable().stream()
                        .mapToDouble(n -> n.getBoundsInParent().getMaxY())
                        .max()
                        .orElse(0);
                assertThat(end).isLessThanOrEqualTo(HEIGHT);
                save(paper.snapshot(null, null), page);
            }
        });
        assertThat(cut).isEmpty();
    }

    private static String written(Label label) {
        return label.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(t -> ((Text) t).getText())
                .findFirst()
                .orElse("");
    }

    private static void save(WritableImage image, int page) {
        Path file = Path.of("target", "screens", "paper-" + (page + 1) + ".png");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
