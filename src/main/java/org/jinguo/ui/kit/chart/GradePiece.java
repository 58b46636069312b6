package org.jinguo.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.jinguo.config.Messages;
import org.jinguo.model.rating.Grade;
import org.jinguo.ui.kit.GradeMark;

/** A piece of a bar of grades: what it shows, and the figures that stand behind it. */
public enum GradePiece {
    CLEAN("B-01", "R06.aP", Grade.CLEAN),
    FAIR("B-02", "R06.bP", Grade.FAIR),
    UNCLEAN("B-03", "R06.cP", Grade.UNCLEAN),
    /** 未评 with a reason. */
    EXCUSED("H-08", "", Grade.UNRATED) {
        @Override
        public String word() {
            return Messages.get("ui.chart.excused");
        }
    },
    /** Nobody came yet. */
    OPEN("H-02", "", Grade.UNRATED) {
        @Override
        public String word() {
            return Messages.get("ui.chart.open");
        }
    };

    private final String code;
    private final String shareCode;
    private final Grade grade;

    GradePiece(String code, String shareCode, Grade grade) {
        this.code = code;
        this.shareCode = shareCode;
        this.grade = grade;
    }

    /** The pieces of the classes, without those that were not rated. */
    public static List<GradePiece> rated() {
        return Stream.of(values()).filter(p -> p.grade.rated()).toList();
    }

    /** Code of the figure that counts its households. */
    public String code() {
        return code;
    }

    /** Code of the figure of its share among the rated; only where that is a class. */
    public String shareCode() {
        return shareCode;
    }

    /** Its grade. */
    public Grade grade() {
        return grade;
    }

    /** Its name. */
    public String word() {
        return grade.label();
    }

    /** Style class that carries its colour. */
    public String style() {
        return "piece-" + GradeMark.style(grade);
    }

    /**
     * What the colours mean: shape and word in the colour itself.
     *
     * @param unrated whether the bars show those that were not rated, too
     */
    public static List<Label> keys(boolean unrated) {
        List<Label> words = new ArrayList<>();
        rated().forEach(p -> words.add(key(GradeMark.text(Optional.of(p.grade)), p.grade)));
        if (unrated) {
            words.add(key(Messages.get("ui.chart.unrated"), Grade.UNRATED));
        }
        return words;
    }

    private static Label key(String text, Grade grade) {
        Label word = new Label(text);
        word.getStyleClass().addAll("chart-key", GradeMark.style(grade));
        return word;
    }
}
