package org.jinguo.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;

/** One job at work in the tasks panel: name, bar, counts, time left, and a button that stops it. */
final class JobCard extends VBox {

    private final Job job;

    JobCard(Job job) {
        this.job = job;
        Label name = new Label(job.name());
        name.getStyleClass().add("task-name");
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Button stop = new Button();
        stop.setAccessibleText(Messages.get("ui.tasks.stop", job.name()));
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(e -> job.stop());
        // Not disabled once it is pressed: the keyboard would move on to another job's button.
        stop.textProperty()
                .bind(Bindings.when(job.stoppingProperty())
                        .then(Messages.get("ui.job.stopping"))
                        .otherwise(Messages.get("ui.job.stop")));
        HBox head = new HBox(name, stop);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("task-head");
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(job.fractionProperty());
        bar.setAccessibleText(Messages.get("ui.tasks.progress"));
        Label how = new Label();
        how.setWrapText(true);
        how.textProperty().bind(job.textProperty());
        Label left = new Label();
        left.getStyleClass().add("hint");
        left.textProperty()
                .bind(Bindings.when(job.stoppingProperty())
                        .then(Messages.get("ui.tasks.stopping"))
                        .otherwise(job.leftProperty()));
        left.managedProperty().bind(left.textProperty().isNotEmpty());
        getChildren().addAll(head, bar, how, left);
        getStyleClass().add("task-card");
    }

    Job job() {
        return job;
    }
}
