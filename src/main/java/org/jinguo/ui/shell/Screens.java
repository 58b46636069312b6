package org.jinguo.ui.shell;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jinguo.ui.history.HistoryView;
import org.jinguo.ui.history.HistoryViewModel;
import org.jinguo.ui.intake.IntakeView;
import org.jinguo.ui.intake.IntakeViewModel;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Screen;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.ui.leaders.LeadersView;
import org.jinguo.ui.leaders.LeadersViewModel;
import org.jinguo.ui.rating.RatingView;
import org.jinguo.ui.rating.RatingViewModel;

/** The screens with their view models: the wiring diagram of the window. */
final class Screens {

    private final Map<Page, Screen> all = new EnumMap<>(Page.class);
    private final IntakeViewModel intake;

    Screens(Services services, ShellViewModel shell, Runnable chooseFiles) {
        Background background = services.background();
        Viewpoint viewpoint = shell.viewpoint();
        StatusLine status = shell.status();
        all.put(
                Page.LEADERS,
                new LeadersView(
                        new LeadersViewModel(
                                services.data(), background, viewpoint, status, services.clock())));
        all.put(
                Page.RATING,
                new RatingView(
                        new RatingViewModel(
                                services.data(), background, viewpoint, status, services.clock())));
        all.put(
                Page.HISTORY,
                new HistoryView(
                        new HistoryViewModel(
                                services.data(), background, status, services.clock())));
        intake = new IntakeViewModel(services.intake(), background, status);
        all.put(Page.INTAKE, new IntakeView(intake, chooseFiles));
    }

    Map<Page, Screen> all() {
        return all;
    }

    /** Shows what would become of some files. */
    void intake(List<Path> files) {
        intake.plan(files);
    }
}
