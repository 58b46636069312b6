package org.jinguo.ui.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jinguo.config.Messages;
import org.jinguo.figures.Figures;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;

/** What there is in the unit and period, and what is missing. */
public final class HomeViewModel {

    /** Where something missing is mended. */
    public enum Door {
        LEADERS,
        RATING,
        INTAKE
    }

    /**
     * A number to look at.
     *
     * @param name what it is
     * @param number the number with its unit
     * @param note a second line
     */
    record Tile(String name, String number, String note) {}

    /**
     * Something missing.
     *
     * @param text what is missing and how much
     * @param door where it is mended
     */
    record Gap(String text, Door door) {}

    private final Figures figures;
    private final Background background;
    private final Viewpoint viewpoint;
    private final StatusLine status;
    private final Clock clock;
    private final ObservableList<Tile> tiles = FXCollections.observableArrayList();
    private final ObservableList<Gap> gaps = FXCollections.observableArrayList();
    private final ObservableList<HomePicture.Child> children = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<HomePicture>> picture =
            new SimpleObjectProperty<>(Optional.empty());
    private int asked;

    /** The overview of the unit and period looked at. */
    public HomeViewModel(
            Figures figures,
            Background background,
            Viewpoint viewpoint,
            StatusLine status,
            Clock clock) {
        this.figures = figures;
        this.background = background;
        this.viewpoint = viewpoint;
        this.status = status;
        this.clock = clock;
    }

    /** Asks the figures. */
    public void refresh() {
        int token = ++asked;
        Area unit = viewpoint.unit();
        Period period = viewpoint.period();
        background.run(
                () -> HomePicture.read(figures, period, unit),
                found -> {
                    if (token == asked) {
                        show(found, period);
                    }
                });
    }

    private void show(HomePicture found, Period period) {
        tiles.setAll(tiles(found, period));
        gaps.setAll(gaps(found, period));
        children.setAll(found.children());
        picture.set(Optional.of(found));
        status.countsProperty().set("");
    }

    private static List<Tile> tiles(HomePicture p, Period period) {
        return List.of(
                new Tile(
                        Messages.get("ui.home.tile.groups"),
                        count(p, HomePicture.GROUPS),
                        Messages.get("ui.home.tile.groups.note", count(p, HomePicture.VILLAGES))),
                new Tile(
                        Messages.get("ui.home.tile.leaders"),
                        count(p, HomePicture.LEADERS),
                        Messages.get("ui.home.tile.leaders.note", count(p, HomePicture.COVERED))),
                new Tile(
                        Messages.get("ui.home.tile.rated", period.label()),
                        count(p, HomePicture.RATED),
                        Messages.get(
                                "ui.home.tile.rated.note",
                                count(p, HomePicture.HOUSEHOLDS),
                                count(p, HomePicture.CLEAN),
                                orDash(p.text(HomePicture.CLEAN_SHARE)))),
                new Tile(
                        Messages.get("ui.home.tile.aid", String.valueOf(period.year())),
                        p.text(HomePicture.AID_MONEY),
                        Messages.get("ui.home.tile.aid.note", count(p, HomePicture.AIDED))));
    }

    private static String count(HomePicture p, String code) {
        return Messages.get("ui.number", p.amount(code));
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private static List<Gap> gaps(HomePicture p, Period period) {
        List<Gap> gaps = new ArrayList<>();
        long groups = p.amount(HomePicture.GROUPS);
        long households = p.amount(HomePicture.HOUSEHOLDS);
        if (groups == 0) {
            gaps.add(new Gap(Messages.get("ui.home.gap.noGroups"), Door.INTAKE));
            return gaps;
        }
        long uncovered = groups - p.amount(HomePicture.COVERED);
        if (uncovered > 0) {
            gaps.add(new Gap(Messages.get("ui.home.gap.leaders", uncovered), Door.LEADERS));
        }
        if (households == 0) {
            gaps.add(new Gap(Messages.get("ui.home.gap.noHouseholds"), Door.INTAKE));
        } else if (households > p.amount(HomePicture.RATED)) {
            gaps.add(
                    new Gap(
                            Messages.get(
                                    "ui.home.gap.rating",
                                    period.label(),
                                    households - p.amount(HomePicture.RATED)),
                            Door.RATING));
        }
        return gaps;
    }

    /** 今天 12月18日 周三. */
    String today() {
        LocalDate day = LocalDate.now(clock);
        return Messages.get(
                "ui.home.today",
                day.getMonthValue(),
                day.getDayOfMonth(),
                day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINA));
    }

    /** Looks at a unit below. */
    void look(Area unit) {
        viewpoint.tree().find(unit.id()).ifPresent(viewpoint.unitProperty()::set);
    }

    ObservableList<Tile> tiles() {
        return tiles;
    }

    ObservableList<Gap> gaps() {
        return gaps;
    }

    ObservableList<HomePicture.Child> children() {
        return children;
    }

    ObjectProperty<Optional<HomePicture>> pictureProperty() {
        return picture;
    }
}
