package org.jinguo.ui.kit;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jinguo.config.Messages;

/**
 * How far the long work of a screen is, and a button that stops it; the same job as in the tasks
 * panel, out of the way while nothing runs that takes long.
 */
public final class JobBar extends HBox {

    private final ProgressBar bar = new ProgressBar();
    private final Label text = new Label();
    private final Label left = new Label();
    private final Button stop = new Button();

    /** Follows whatever job is at work. */
    public JobBar(ObservableValue<Optional<Job>> job, Runnable stopDeed) {
        bar.getStyleClass().add("job-progress");
        bar.setAccessibleText(Messages.get("ui.tasks.progress"));
        text.setMinWidth(0);
        left.getStyleClass().add("soft");
        left.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.SOMETIMES);
        stop.setOnAction(e -> stopDeed.run());
        stop.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(bar, text, left, stop);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("prompt-bar");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        job.addListener((o, before, now) -> now.ifPresentOrElse(this::follow, this::rest));
    }

    private void follow(Job job) {
        bar.progressProperty().bind(job.fractionProperty());
        text.textProperty().bind(job.textProperty());
        left.textProperty().bind(job.leftProperty());
        stop.textProperty()
                .bind(Bindings.when(job.stoppingProperty())
                        .then(Messages.get("ui.job.stopping"))
                        .otherwise(Messages.get("ui.job.stop")));
        visibleProperty().bind(job.shownProperty());
    }

    private void rest() {
        visibleProperty().unbind();
        setVisible(false);
    }
}
