package org.jinguo.ui.kit.form;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;

/** What is wrong, on top of a form: how many, and each a way to its field. */
final class ProblemList extends VBox {

    private static final int SHOWN = 3;

    private final Form form;
    private final Consumer<String> go;

    /** Lists the problems of a form; {@code go} puts the keyboard on the field of a key. */
    ProblemList(Form form, Consumer<String> go) {
        this.form = form;
        this.go = go;
        setId("form-problems");
        getStyleClass().add("form-problems");
        managedProperty().bind(visibleProperty());
        form.problems().addListener((ListChangeListener<FormProblem>) c -> draw());
        draw();
    }

    private void draw() {
        List<FormProblem> all = form.problems();
        long errors = all.stream().filter(FormProblem::isError).count();
        setVisible(!all.isEmpty());
        getStyleClass().setAll("form-problems", errors > 0 ? "danger" : "warn");
        getChildren().clear();
        Label count = new Label(
                errors > 0 ? Messages.get("ui.form.problems", errors) : Messages.get("ui.form.remarks", all.size()));
        count.getStyleClass().add("form-count");
        count.setWrapText(true);
        getChildren().add(count);
        all.stream().limit(SHOWN).forEach(p -> getChildren().add(line(p)));
        if (all.size() > SHOWN) {
            getChildren().add(new Label(Messages.get("ui.form.more", all.size() - SHOWN)));
        }
    }

    private Hyperlink line(FormProblem problem) {
        String sentence =
                Messages.problem(problem.problem().code(), problem.problem().args());
        Hyperlink link = new Hyperlink(
                problem.isError() ? Messages.get("ui.form.error", sentence) : Messages.get("ui.form.remark", sentence));
        link.setWrapText(true);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setMinHeight(USE_PREF_SIZE);
        link.setOnAction(e -> {
            link.setVisited(false);
            go.accept(problem.key());
        });
        return link;
    }
}
