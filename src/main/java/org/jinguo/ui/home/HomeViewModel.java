package org.jinguo.ui.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jinguo.config.Messages;
import org.jinguo.figures.Figures;
import org.jinguo.model.FieldText;
import org.jinguo.model.place.Area;
import org.jinguo.returns.DueList;
import org.jinguo.returns.ReturnCatalogue;
import org.jinguo.returns.ReturnDue;
import org.jinguo.returns.ReturnState;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;

/** What is to be reported, what is missing, and the year's figures, of the unit and period. */
public final class HomeViewModel {

    /**
     * What the page asks.
     *
     * @param data the data
     * @param figures numbers over them
     * @param catalogue the forms
     */
    public record Sources(DataFolder data, Figures figures, ReturnCatalogue catalogue) {}

    /**
     * Where the page stands.
     *
     * @param viewpoint unit and period looked at
     * @param doors ways to other screens
     * @param status the status line
     * @param clock today
     */
    public record Place(Viewpoint viewpoint, Doors doors, StatusLine status, Clock clock) {}

    private final HomeReader reader;
    private final Background background;
    private final Place place;
    private final ReadOnlyObjectWrapper<Optional<HomePicture>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<HomeLine> due = FXCollections.observableArrayList();
    private final ObservableList<HomeLine> gaps = FXCollections.observableArrayList();
    private final Map<String, Boolean> clean = new HashMap<>();
    private final AtomicInteger asked = new AtomicInteger();

    /** The overview of the unit and period looked at. */
    public HomeViewModel(Sources sources, Background background, Place place) {
        this.background = background;
        this.place = place;
        DueList dueList = new DueList(sources.data(), sources.figures(), sources.catalogue());
        this.reader = new HomeReader(sources.data(), sources.figures(), dueList, place.clock());
    }

    /** Asks the figures; what is shown stays until the answer is there. */
    public void refresh() {
        int token = asked.incrementAndGet();
        Viewpoint at = place.viewpoint();
        HomePicture.Frame frame = reader.frame(at.unit(), at.period(), at.round(today()));
        background.run(() -> reader.read(frame), found -> {
            if (token == asked.get()) {
                show(found);
                check(found, token);
            }
        });
    }

    private void show(HomePicture found) {
        List<HomeLine> lines = dueLines(found);
        set(due, lines);
        set(gaps, GapLines.of(found));
        picture.set(Optional.of(found));
        long late = lines.stream().filter(l -> l.mood() == HomeLine.Mood.LATE).count();
        place.status()
                .countsProperty()
                .set(
                        found.frame().past()
                                ? Messages.get("ui.home.countsPast", gaps.size())
                                : Messages.get("ui.home.counts", late, lines.size(), gaps.size()));
    }

    /** An equal list is left as it is, so that nothing flickers and the keyboard stays. */
    private static void set(ObservableList<HomeLine> shown, List<HomeLine> found) {
        if (!shown.equals(found)) {
            shown.setAll(found);
        }
    }

    private List<HomeLine> dueLines(HomePicture found) {
        List<ReturnDue> known = new ArrayList<>();
        for (ReturnDue d : found.due()) {
            boolean inOrder = clean.getOrDefault(key(d, found), false);
            known.add(d.state() == ReturnState.FILLED && inOrder ? d.as(ReturnState.CHECKED) : d);
        }
        return new DueLines(today(), found.frame()).of(known);
    }

    private static String key(ReturnDue d, HomePicture of) {
        return d.form().code() + d.period() + of.frame().unit().id();
    }

    /** Checks what is filled, one form after the other, so that other questions come between. */
    private void check(HomePicture found, int token) {
        Area unit = found.frame().unit();
        for (ReturnDue d : found.due()) {
            if (d.state() == ReturnState.FILLED) {
                background.run(() -> token != asked.get() || reader.inOrder(d, unit), inOrder -> {
                    if (token == asked.get()) {
                        clean.put(key(d, found), inOrder);
                        set(due, dueLines(found));
                    }
                });
            }
        }
    }

    private LocalDate today() {
        return LocalDate.now(place.clock());
    }

    /** 今天 12月18日 周三. */
    String todayText() {
        LocalDate day = today();
        return Messages.get(
                "ui.home.today",
                day.getMonthValue(),
                day.getDayOfMonth(),
                day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINA));
    }

    /** Goes where a line is mended; a reminder is copied by the screen, see {@link #reminder}. */
    void open(HomeTarget to) {
        switch (to.door()) {
            case LEADERS -> go(Page.LEADERS, to);
            case RATING -> go(Page.RATING, to);
            case AID -> go(Page.AID, to);
            case RETURNS -> go(Page.RETURNS, to);
            case PEOPLE -> go(Page.PEOPLE, to);
            case INTAKE -> place.doors().to(Page.INTAKE);
            case RECORDS -> place.doors().behind(to.code(), to.period(), to.unit());
            case REMINDER -> place.status().say(Messages.get("ui.home.reminded", gapVillages()));
        }
    }

    private void go(Page page, HomeTarget to) {
        place.doors().to(new Doors.Way(page, Optional.of(to.unit()), Optional.of(to.period()), to.code()));
    }

    private int gapVillages() {
        return picture.get()
                .map(p -> p.missing().withoutHouseholds().size()
                        + p.missing().withoutRatings().size())
                .orElse(0);
    }

    /** What is sent to the villages that have not reported, in polite words. */
    String reminder() {
        return picture.get()
                .map(p -> Reminder.of(p, reader.ratingDue(p.frame().round())))
                .orElse("");
    }

    /** Looks at a unit below. */
    void look(Area unit) {
        Viewpoint at = place.viewpoint();
        at.tree().find(unit.id()).ifPresent(at.unitProperty()::set);
    }

    FieldText texts() {
        return new FieldText(place.viewpoint().tree(), today());
    }

    Background background() {
        return background;
    }

    void say(String sentence) {
        place.status().say(sentence);
    }

    ObservableList<HomeLine> due() {
        return due;
    }

    ObservableList<HomeLine> gaps() {
        return gaps;
    }

    ReadOnlyObjectProperty<Optional<HomePicture>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }
}
