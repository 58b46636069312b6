package org.jinguo.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.jinguo.model.person.PersonName;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRules;
import org.jinguo.store.RatingSheet;

/**
 * Who stands on the notice: the red list, and those to improve where the setting says so. Every
 * text passes {@link PublicText}; what does not is left out and told to the officer alone.
 */
final class NoticeList {

    private final RatingSheet sheet;
    private final RatingRules.Notice rules;
    private final Map<String, Long> namesakes;
    private final List<NoticeEntry> red = new ArrayList<>();
    private final List<NoticeEntry> improving = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** Lists the households of a sheet. */
    NoticeList(RatingSheet sheet, RatingRules.Notice rules) {
        this.sheet = sheet;
        this.rules = rules;
        this.namesakes =
                sheet.lines().stream().collect(Collectors.groupingBy(NoticeList::called, Collectors.counting()));
        sheet.lines().forEach(line -> line.rating().ifPresent(r -> list(line, r)));
    }

    private static String called(RatingSheet.Line line) {
        return line.group().id() + line.household().headName();
    }

    private void list(RatingSheet.Line line, Rating rating) {
        if (rating.grade() == Grade.CLEAN) {
            red.add(new NoticeEntry(group(line), name(line), rating.score(), null, null));
        } else if (rules.improving() && rating.grade() == Grade.UNCLEAN && rating.fixedOn() == null) {
            String problem = shown(line, LeftOut.Part.PROBLEM, rating.problem());
            improving.add(new NoticeEntry(group(line), name(line), null, problem, rating.fixDue()));
        }
    }

    private static String group(RatingSheet.Line line) {
        String name = line.group().name();
        return PublicText.danger(name).isPresent() ? "" : name;
    }

    /** A text that may be shown; null when there is none, or it may not. */
    private String shown(RatingSheet.Line line, LeftOut.Part part, String text) {
        Optional<PublicText.Danger> danger = text == null ? Optional.empty() : PublicText.danger(text);
        danger.ifPresent(d -> leave(line, part, d));
        return danger.isPresent() ? null : text;
    }

    private void leave(RatingSheet.Line line, LeftOut.Part part, PublicText.Danger danger) {
        Household household = line.household();
        leftOut.add(new LeftOut(household.id(), group(line) + bare(household.headName()), part, danger));
    }

    private static String bare(String headName) {
        String name = PublicText.danger(headName).isPresent() ? PublicText.nameOf(headName) : headName;
        return name.isBlank() ? Messages.get("return.notice.nameless") : name;
    }

    private String name(RatingSheet.Line line) {
        String head = line.household().headName();
        shown(line, LeftOut.Part.NAME, head);
        String bare = bare(head);
        boolean hidden = rules.maskNames() && !bare.equals(Messages.get("return.notice.nameless"));
        String name = hidden ? Messages.get("return.notice.masked", new PersonName(bare).surname()) : bare;
        boolean door = rules.maskNames() || namesakes.get(called(line)) > 1;
        String number = door ? shown(line, LeftOut.Part.DOOR, line.household().doorNo()) : null;
        return number == null || number.isBlank() ? name : Messages.get("return.notice.withDoor", name, number);
    }

    List<NoticeEntry> red() {
        return red;
    }

    List<NoticeEntry> improving() {
        return improving;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    RatingSheet sheet() {
        return sheet;
    }

    /** Whether doors stand behind names. */
    boolean doors() {
        return Stream.concat(red.stream(), improving.stream())
                .anyMatch(e -> e.name().indexOf('(') >= 0);
    }

    /** Whether any household of the red list has points. */
    boolean scored() {
        return red.stream().anyMatch(e -> e.score() != null);
    }
}
