package org.jinguo.ui.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.returns.ReturnDue;
import org.jinguo.returns.ReturnState;

/** 要报的, in words: by when, which form, how far, what to do next. */
final class DueLines {

    private static final int SOON = 7;
    private static final int LETTERS = 26;

    private final LocalDate today;
    private final HomePicture.Frame frame;

    DueLines(LocalDate today, HomePicture.Frame frame) {
        this.today = today;
        this.frame = frame;
    }

    List<HomeLine> of(List<ReturnDue> due) {
        List<HomeLine> lines = new ArrayList<>();
        for (ReturnDue d : due) {
            lines.add(line(d, letter(lines.size())));
        }
        return lines;
    }

    private static String letter(int index) {
        return index < LETTERS ? String.valueOf((char) ('A' + index)) : "";
    }

    private HomeLine line(ReturnDue d, String letter) {
        Area unit = frame.unit();
        return new HomeLine(
                "due-" + d.form().code() + "-" + d.period(),
                letter,
                lead(d),
                mood(d),
                Messages.get("ui.home.due.text", d.form().code(), d.form().title()),
                shortLabel(d.period()),
                state(d),
                deed(d),
                new HomeTarget(door(d), unit, d.period(), topic(d)));
    }

    private HomeLine.Mood mood(ReturnDue d) {
        if (d.state() == ReturnState.SENT) {
            return HomeLine.Mood.DONE;
        }
        if (frame.past()) {
            return HomeLine.Mood.PLAIN;
        }
        if (d.daysLate(today) > 0) {
            return HomeLine.Mood.LATE;
        }
        return d.daysLeft(today) <= SOON ? HomeLine.Mood.SOON : HomeLine.Mood.PLAIN;
    }

    private String lead(ReturnDue d) {
        if (d.progress().sentOn().isPresent()) {
            return day("ui.home.due.sent", d.progress().sentOn().get());
        }
        if (frame.past()) {
            return day("ui.home.due.until", d.due());
        }
        if (d.daysLate(today) > 0) {
            return Messages.get("ui.home.due.late", d.daysLate(today));
        }
        return d.daysLeft(today) == 0 ? Messages.get("ui.home.due.today") : day("ui.home.due.until", d.due());
    }

    private static String day(String key, LocalDate day) {
        return Messages.get(key, day.getMonthValue(), day.getDayOfMonth());
    }

    /** 2019年四季度: shorter than in a form. */
    static String shortLabel(Period period) {
        return period.kind() == Period.Kind.QUARTER
                ? Messages.get("ui.home.quarter." + period.ordinal(), String.valueOf(period.year()))
                : period.label();
    }

    private static String state(ReturnDue d) {
        return d.state() == ReturnState.PART
                ? Messages.get(
                        "ui.home.due.part", d.progress().done(), d.progress().of())
                : d.state().label();
    }

    private static String deed(ReturnDue d) {
        return switch (d.state()) {
            case EMPTY, PART -> Messages.get("ui.home.do.fill");
            case NIL -> Messages.get("ui.home.do.nil");
            case FILLED -> Messages.get("ui.home.do.check");
            case CHECKED -> Messages.get("ui.home.do.export");
            case SENT -> Messages.get("ui.home.do.look");
        };
    }

    /** The returns show the form that the line is about. */
    private static String topic(ReturnDue d) {
        return door(d) == HomeTarget.Door.RETURNS ? d.form().code() : "";
    }

    private static HomeTarget.Door door(ReturnDue d) {
        boolean open = d.state() == ReturnState.EMPTY || d.state() == ReturnState.PART;
        if (!open) {
            return HomeTarget.Door.RETURNS;
        }
        return switch (d.ledger()) {
            case "leader_term" -> HomeTarget.Door.LEADERS;
            case "rating" -> HomeTarget.Door.RATING;
            case "aid_payment" -> HomeTarget.Door.AID;
            default -> HomeTarget.Door.RETURNS;
        };
    }
}
