package org.jinguo.ui.kit;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.jinguo.config.Messages;

/** How far long work is, and a button that stops it; out of the way while nothing runs. */
public final class JobBar extends HBox {

    /** Follows whatever job is at work. */
    public JobBar(ObservableValue<Optional<Job>> job, Runnable stopDeed) {
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("job-progress");
        Label text = new Label();
        Button stop = new Button(Messages.get("ui.job.stop"));
        stop.setOnAction(e -> stopDeed.run());
        getChildren().addAll(bar, text, stop);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("prompt-bar");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        job.addListener(
                (o, before, now) -> {
                    setVisible(now.isPresent());
                    now.ifPresent(
                            j -> {
                                bar.progressProperty().bind(j.fractionProperty());
                                text.textProperty().bind(j.textProperty());
                            });
                });
    }
}
