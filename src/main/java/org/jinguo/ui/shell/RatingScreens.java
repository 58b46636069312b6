package org.jinguo.ui.shell;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jinguo.config.UserSettings;
import org.jinguo.returns.RatingPapers;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.charts.ChartsView;
import org.jinguo.ui.charts.ChartsViewModel;
import org.jinguo.ui.check.CheckDesk;
import org.jinguo.ui.check.CheckView;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.Screen;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.ui.kit.chart.Pictures;
import org.jinguo.ui.kit.print.SheetPrinter;
import org.jinguo.ui.notice.NoticeView;
import org.jinguo.ui.notice.NoticeViewModel;
import org.jinguo.ui.rating.RatingView;
import org.jinguo.ui.rating.RatingViewModel;
import org.jinguo.ui.repair.Desk;
import org.jinguo.ui.repair.RepairView;
import org.jinguo.ui.rounds.RoundsView;
import org.jinguo.ui.rounds.RoundsViewModel;

/** The parts of 清洁家庭 with their view models. */
final class RatingScreens {

    /**
     * What leads out of the program.
     *
     * @param chooseFiles asks for workbooks to import
     * @param opener opens a file in the officer's own program
     * @param exports where workbooks are written
     * @param printer prints pages
     */
    record Outside(Runnable chooseFiles, Consumer<Path> opener, Path exports, SheetPrinter printer) {}

    private final Map<Page, Screen> all = new LinkedHashMap<>();
    private final RatingView entry;
    private final CheckView check;

    RatingScreens(Services services, ShellViewModel shell, Doors doors, Outside outside) {
        DataFolder data = services.data();
        Background lanes = services.background();
        Viewpoint at = shell.viewpoint();
        StatusLine status = shell.status();
        Clock clock = services.clock();
        entry = new RatingView(
                new RatingViewModel(data, lanes, new RatingViewModel.Place(at, doors, status, clock)),
                outside.chooseFiles());
        check = new CheckView(
                new CheckDesk(data, lanes, new CheckDesk.Place(at, doors, status, clock), new SecureRandom()));
        all.put(Page.RATING, entry);
        all.put(Page.RATING_CHECK, check);
        all.put(
                Page.RATING_REPAIR,
                new RepairView(new Desk(data, lanes, at, status, clock), outside.exports(), outside.opener()));
        all.put(
                Page.RATING_CHARTS,
                new ChartsView(
                        new ChartsViewModel(
                                data, services.figures(), lanes, new ChartsViewModel.Place(at, doors, status, clock)),
                        new Pictures(lanes, status, services.files())));
        all.put(Page.RATING_NOTICE, notice(services, shell, outside));
        all.put(
                Page.RATING_ROUNDS,
                new RoundsView(new RoundsViewModel(
                        new RoundsViewModel.Sources(data, lanes, doors),
                        new RoundsViewModel.Place(at, status, clock))));
    }

    private static NoticeView notice(Services services, ShellViewModel shell, Outside outside) {
        DataFolder data = services.data();
        NoticeViewModel model = new NoticeViewModel(
                new NoticeViewModel.Sources(data, new RatingPapers(data, services.figures(), services.clock())),
                services.background(),
                new NoticeViewModel.Place(shell.viewpoint(), shell.status(), services.clock(), outside.exports()));
        model.openWith(outside.opener());
        return new NoticeView(model, outside.printer());
    }

    Map<Page, Screen> all() {
        return all;
    }

    /** Keeps what the officer chose of entry and columns. */
    void remember(UserSettings settings) {
        entry.remember(settings);
        check.remember(settings);
    }
}
