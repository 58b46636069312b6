package org.jinguo.ui.rating;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.Scoring;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingSheet;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;

/**
 * Rating by keys. A key shows its grade at once and goes to the writing lane as a Change of its
 * own; questions are asked at the foot of the grid, and the keys belong to them meanwhile.
 */
public final class RatingViewModel {

    /**
     * Where the grid stands.
     *
     * @param viewpoint unit and period
     * @param doors the ways to other parts
     * @param status the line at the foot of the window
     * @param clock today
     */
    public record Place(Viewpoint viewpoint, Doors doors, StatusLine status, Clock clock) {}

    private final Place place;
    private final Sitting sitting;
    private final Deeds deeds;
    private final ScoreDesk scores;
    private final Desk desk = new Desk();
    private final BooleanProperty byNumber = new SimpleBooleanProperty();

    /** Rates in the village or group of a viewpoint. */
    public RatingViewModel(DataFolder data, Background background, Place place) {
        this.place = place;
        this.sitting = new Sitting(data, background, place);
        this.deeds = new Deeds(sitting, data, place);
        this.scores = new ScoreDesk(sitting, deeds, place.status());
        sitting.onLeft(() -> {
            deeds.leave();
            desk.close();
        });
    }

    /** Reads the sheet; while keys are on their way it waits for them. */
    public void refresh() {
        sitting.refresh();
    }

    /** Takes a key; false when it means nothing here. */
    boolean press(Stroke stroke) {
        if (desk.prompt().isPresent()) {
            return desk.prompt().get().press(stroke);
        }
        return switch (stroke.kind()) {
            case DIGIT -> digit(stroke.digit());
            case LETTER -> letter(stroke.sign());
            case ENTER, PLUS -> did(scores.on() ? scores::next : () -> step(1));
            case BACK_ENTER -> did(() -> step(-1));
            case MINUS -> scores.on() && did(scores::back);
            case ERASE -> scores.on() && scores.erase() || did(deeds::takeBack);
            case POINT -> did(this::askDoor);
            case STAR -> did(scores.on() ? this::askVeto : this::askProblem);
            case SLASH -> scores.on() && did(this::askOther);
            case ESCAPE, TAB -> false;
        };
    }

    private static boolean did(Runnable deed) {
        deed.run();
        return true;
    }

    private boolean digit(int digit) {
        if (scores.on()) {
            scores.digit(digit);
            return true;
        }
        switch (digit) {
            case 0 -> askReason();
            case 1 -> rate(Grade.CLEAN);
            case 2 -> rate(Grade.FAIR);
            case 3 -> rate(Grade.UNCLEAN);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean letter(char letter) {
        switch (letter) {
            case 'Q' -> rate(Grade.CLEAN);
            case 'J' -> rate(Grade.FAIR);
            case 'B' -> rate(Grade.UNCLEAN);
            case 'W' -> askProblem();
            case 'P' -> deeds.plaque();
            case 'M' -> askPlace();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Gives the current household a grade and moves on; against its score it asks why. */
    void rate(Grade grade) {
        Optional<RatingRow> at = sitting.at().filter(r -> deeds.writable().isPresent());
        if (at.isEmpty()) {
            return;
        }
        RatingRow row = at.get();
        Optional<Problem> against = deeds.against(row, grade);
        if (against.isEmpty()) {
            deeds.grade(row, grade);
        } else if (row.grade().filter(g -> g == grade).isPresent() && overridden(row)) {
            sitting.step(1);
        } else {
            askOverride(row, Deeds.sentence(against.get()), grade);
        }
    }

    private static boolean overridden(RatingRow row) {
        return row.storedProperty().get().map(Rating::overrideReason).isPresent();
    }

    private void askOverride(RatingRow row, String sentence, Grade grade) {
        List<String> reasons = List.of(
                Messages.get("ui.rating.override.recheck"),
                Messages.get("ui.rating.override.meeting"),
                Messages.get("ui.rating.override.neighbours"),
                Messages.get("ui.rating.override.veto"),
                Messages.get("ui.rating.override.slip"));
        desk.ask(new PickPrompt(sentence, reasons, desk, why -> deeds.override(row, grade, why)));
    }

    /** Asks why the current household is not rated; where the roster tells it is not asked. */
    void askReason() {
        Optional<RatingRow> at = sitting.at().filter(r -> deeds.writable().isPresent());
        if (at.isEmpty()) {
            return;
        }
        RatingRow row = at.get();
        if (row.open() && row.proposal().isPresent()) {
            deeds.unrated(row, row.proposal().get());
            return;
        }
        desk.ask(new PickPrompt(
                Messages.get("ui.rating.reason", row.household().headName()),
                List.of(
                        HouseholdStatus.AWAY.label(),
                        HouseholdStatus.EMPTY.label(),
                        Messages.get("ui.rating.reason.nobody")),
                desk,
                why -> deeds.unrated(row, why)));
    }

    /** Asks what was found at the last household that is 不清洁 without a word why. */
    void askProblem() {
        if (deeds.writable().isEmpty()) {
            return;
        }
        Optional<RatingRow> owing = deeds.owing();
        if (owing.isEmpty()) {
            place.status().say(Messages.get("ui.rating.problem.none"));
            return;
        }
        RatingRow row = owing.get();
        List<String> problems = List.of(
                Messages.get("ui.rating.problem.heaps"),
                Messages.get("ui.rating.problem.rubbish"),
                Messages.get("ui.rating.problem.toilet"),
                Messages.get("ui.rating.problem.animals"),
                Messages.get("ui.rating.problem.front"),
                Messages.get("ui.rating.problem.kitchen"),
                Messages.get("ui.rating.problem.bedding"),
                Messages.get("ui.rating.problem.water"));
        desk.ask(new ManyPrompt(
                Messages.get("ui.rating.problem", row.household().headName()),
                problems,
                row.problemProperty().get(),
                desk,
                text -> deeds.problem(row, text)));
    }

    /** Asks which vetoes are marked at the current household. */
    void askVeto() {
        Optional<Scoring> scoring = deeds.scoring().filter(s -> !s.vetoes().isEmpty());
        if (scoring.isEmpty()) {
            place.status().say(Messages.get("ui.rating.veto.none"));
        } else if (deeds.writable().isPresent()) {
            sitting.at().ifPresent(row -> desk.ask(new VetoPrompt(row, scoring.get(), scores, desk)));
        }
    }

    /** Asks what else the current household is given, where digits are points. */
    private void askOther() {
        sitting.at().ifPresent(row -> desk.ask(new OtherPrompt(row, this)));
    }

    /** Begins to ask for a door number. */
    void askDoor() {
        if (!sitting.rows().isEmpty()) {
            desk.ask(new DoorPrompt(sitting, byNumber, desk));
        }
    }

    /** Asks which place in the walk the current household shall have. */
    void askPlace() {
        deeds.walker().ifPresent(row -> desk.ask(new PlacePrompt(row, desk, to -> deeds.place(row, to))));
    }

    /** Asks whether all that were not visited shall be 清洁户. */
    void askRest() {
        if (deeds.writable().isEmpty()) {
            return;
        }
        List<RatingRow> open = deeds.open();
        if (open.isEmpty()) {
            allDone();
            return;
        }
        List<String> away = open.stream().flatMap(r -> r.away().stream()).toList();
        String sentence = away.isEmpty()
                ? Messages.get("ui.rating.rest", open.size())
                : Messages.get("ui.rating.rest.away", open.size() - away.size(), away.size(), Deeds.reasons(away));
        desk.ask(new ConfirmPrompt(sentence, Messages.get("ui.rating.rest.yes"), desk, deeds::rest));
    }

    /** Asks whether 未评 of the roster and of the last round shall be taken over. */
    void askUnratedAsBefore() {
        if (deeds.writable().isEmpty()) {
            return;
        }
        List<String> reasons =
                deeds.open().stream().flatMap(r -> r.proposal().stream()).toList();
        if (reasons.isEmpty()) {
            place.status().say(Messages.get("ui.rating.unrated.none"));
            return;
        }
        desk.ask(new ConfirmPrompt(
                Messages.get("ui.rating.unrated.ask", reasons.size(), Deeds.reasons(reasons)),
                Messages.get("ui.rating.unrated.yes"),
                desk,
                deeds::unratedAsBefore));
    }

    private void allDone() {
        place.status().say(Messages.get("ui.rating.allDone", sitting.rows().size()));
    }

    /** Moves to the next household that was not visited, from the start again after the end. */
    void nextOpen() {
        if (!sitting.nextOpen()) {
            allDone();
        }
    }

    /** Goes to a household, if it is on the sheet. */
    void reveal(long household) {
        sitting.reveal(household);
    }

    /** Moves by some rows, stopping at either end. */
    void step(int by) {
        sitting.step(by);
    }

    /** Leads to the problems that are still owed. */
    void toRepair() {
        place.doors().to(new Doors.Way(Page.RATING_REPAIR, Optional.empty(), Optional.empty(), Doors.OWED));
    }

    /** Leads to where a closed round is opened again. */
    void toRounds() {
        place.doors().to(Page.RATING_ROUNDS);
    }

    /** What the bar above the grid says of the round; empty while it is simply open. */
    StringBinding roundProperty() {
        return Bindings.createStringBinding(
                () -> sitting.sheetProperty().get().map(this::roundSentence).orElse(""), sitting.sheetProperty());
    }

    private String roundSentence(RatingSheet sheet) {
        if (sheet.locked()) {
            return Deeds.lockedSentence(sheet);
        }
        return sheet.state()
                .filter(s -> s.late() && s.reopenedOn() != null)
                .map(s -> Messages.get("ui.rating.reopened", sheet.village().name(), s.reopenedOn()))
                .orElse("");
    }

    /** Whether nothing may be written. */
    ReadOnlyBooleanProperty lockedProperty() {
        return sitting.lockedProperty();
    }

    /** What the rules say of the current row, as sentences. */
    List<String> said() {
        List<Remark> said = at().map(deeds::said).orElse(List.of());
        return said.stream().map(r -> Deeds.sentence(r.problem())).toList();
    }

    Optional<RatingRow> at() {
        return sitting.at();
    }

    ObservableList<RatingRow> rows() {
        return sitting.rows();
    }

    IntegerProperty currentProperty() {
        return sitting.currentProperty();
    }

    Deeds deeds() {
        return deeds;
    }

    ScoreDesk scores() {
        return scores;
    }

    Desk desk() {
        return desk;
    }

    Sitting sitting() {
        return sitting;
    }

    /** Whether {@code .} means the running number of the printed sheet rather than the door. */
    BooleanProperty byNumberProperty() {
        return byNumber;
    }

    ReadOnlyObjectProperty<RatingCounts> countsProperty() {
        return sitting.countsProperty();
    }

    ReadOnlyObjectProperty<Optional<RatingSheet>> sheetProperty() {
        return sitting.sheetProperty();
    }

    BooleanProperty importHelpsProperty() {
        return sitting.importHelpsProperty();
    }

    StringProperty emptyProperty() {
        return sitting.emptyProperty();
    }
}
