package org.jinguo.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.jinguo.config.Messages;
import org.jinguo.config.UserSettings;
import org.jinguo.model.field.Ledger;
import org.jinguo.returns.ReturnChecks;
import org.jinguo.returns.SentReturns;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.aid.AidView;
import org.jinguo.ui.aid.AidViewModel;
import org.jinguo.ui.areas.AreasView;
import org.jinguo.ui.areas.AreasViewModel;
import org.jinguo.ui.history.HistoryView;
import org.jinguo.ui.history.HistoryViewModel;
import org.jinguo.ui.home.HomeView;
import org.jinguo.ui.home.HomeViewModel;
import org.jinguo.ui.intake.IntakeView;
import org.jinguo.ui.intake.IntakeViewModel;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.Screen;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;
import org.jinguo.ui.kit.chart.Pictures;
import org.jinguo.ui.kit.page.LedgerScreen;
import org.jinguo.ui.kit.print.SheetPrinter;
import org.jinguo.ui.leaders.LeadersView;
import org.jinguo.ui.leaders.LeadersViewModel;
import org.jinguo.ui.ledger.HouseholdsView;
import org.jinguo.ui.ledger.HouseholdsViewModel;
import org.jinguo.ui.ledger.PeopleView;
import org.jinguo.ui.ledger.PeopleViewModel;
import org.jinguo.ui.ledger.PlainSources;
import org.jinguo.ui.ledger.PlainView;
import org.jinguo.ui.ledger.PlainViewModel;
import org.jinguo.ui.records.RecordsView;
import org.jinguo.ui.records.RecordsViewModel;
import org.jinguo.ui.returns.ReturnsView;
import org.jinguo.ui.returns.ReturnsViewModel;

/** The screens with their view models: the wiring diagram of the window. */
final class Screens {

    private final Map<Page, Screen> all = new LinkedHashMap<>();
    private final IntakeViewModel intake;
    private final HomeView home;
    private final RatingScreens rating;
    private final RecordsViewModel records;

    Screens(Services services, ShellViewModel shell, Doors doors, Runnable chooseFiles, Consumer<Path> opener) {
        DataFolder data = services.data();
        Background lanes = services.background();
        Viewpoint at = shell.viewpoint();
        StatusLine status = shell.status();
        Clock clock = services.clock();
        HomeViewModel home = new HomeViewModel(
                new HomeViewModel.Sources(
                        data, services.figures(), services.returns().catalogue()),
                lanes,
                new HomeViewModel.Place(at, doors, status, clock));
        records = new RecordsViewModel(
                services.figures(), lanes, new RecordsViewModel.Place(at, doors, status, exportFolder(data)));
        LeadersView leaders = new LeadersView(new LeadersViewModel(data, lanes, at, status, clock), chooseFiles);
        ReturnsViewModel returns = returns(services, at, status);
        HistoryViewModel history = new HistoryViewModel(data, lanes, status, clock);
        rating = new RatingScreens(services, shell, doors, outside(services, status, chooseFiles, opener));
        intake = new IntakeViewModel(services.intake(), lanes, status);
        intake.showWith(() -> doors.to(Page.INTAKE));
        returns.openWith(opener);
        this.home = new HomeView(home, doors, new Pictures(lanes, status, services.files()));
        all.put(Page.HOME, this.home);
        all.put(Page.LEADERS, leaders);
        all.putAll(rating.all());
        all.put(Page.AID, new AidView(aid(services, at, status), chooseFiles));
        basics(services, shell, doors, chooseFiles);
        all.put(Page.RETURNS, new ReturnsView(returns, services.files(), opener, printer(services, status)));
        all.put(Page.HISTORY, new HistoryView(history, doors));
        all.put(Page.RECORDS, new RecordsView(records, opener));
        all.put(Page.INTAKE, new IntakeView(intake, chooseFiles));
        Page.ledgers().forEach(page -> all.put(page, plain(page, services, shell, chooseFiles)));
    }

    /** 基础资料. */
    private void basics(Services services, ShellViewModel shell, Doors doors, Runnable chooseFiles) {
        DataFolder data = services.data();
        Background lanes = services.background();
        Viewpoint at = shell.viewpoint();
        StatusLine status = shell.status();
        Clock clock = services.clock();
        all.put(
                Page.HOUSEHOLDS,
                new HouseholdsView(new HouseholdsViewModel(data, lanes, at, status, clock), chooseFiles));
        all.put(
                Page.PEOPLE,
                new PeopleView(
                        new PeopleViewModel(new PeopleViewModel.Sources(data, doors), lanes, at, status, clock),
                        chooseFiles));
        all.put(Page.AREAS, new AreasView(new AreasViewModel(data, lanes, at, status, clock)));
    }

    private static Screen plain(Page page, Services services, ShellViewModel shell, Runnable chooseFiles) {
        return plain(page.ledger().orElseThrow(), services, shell, chooseFiles);
    }

    /** The screen of a plain ledger, made from its definition. */
    private static <R extends Record> Screen plain(
            Ledger<R> ledger, Services services, ShellViewModel shell, Runnable chooseFiles) {
        return new PlainView<>(
                new PlainViewModel<>(
                        new PlainSources<>(services.data(), ledger),
                        services.background(),
                        shell.viewpoint(),
                        shell.status(),
                        services.clock()),
                chooseFiles);
    }

    private static AidViewModel aid(Services services, Viewpoint at, StatusLine status) {
        return new AidViewModel(
                new AidViewModel.Sources(services.data(), services.figures()),
                services.background(),
                at,
                status,
                services.clock());
    }

    private RatingScreens.Outside outside(
            Services services, StatusLine status, Runnable chooseFiles, Consumer<Path> opener) {
        return new RatingScreens.Outside(chooseFiles, opener, exportFolder(services.data()), printer(services, status));
    }

    private SheetPrinter printer(Services services, StatusLine status) {
        return new SheetPrinter(services.background(), status, this::window);
    }

    /** The window of the page that is shown; the others have none. */
    private Window window() {
        return all.values().stream()
                .map(screen -> screen.root().getScene())
                .filter(Objects::nonNull)
                .map(Scene::getWindow)
                .findFirst()
                .orElseThrow();
    }

    private static ReturnsViewModel returns(Services services, Viewpoint at, StatusLine status) {
        DataFolder data = services.data();
        return new ReturnsViewModel(
                services.returns(),
                new ReturnChecks(data, services.figures()),
                services.background(),
                new ReturnsViewModel.Where(at, exportFolder(data), new SentReturns(data), services.clock()),
                status);
    }

    /** 巾帼台账 among the officer's documents, or a folder within the data where there are none. */
    static Path exportFolder(DataFolder data) {
        Path documents = Path.of(System.getProperty("user.home"), "Documents");
        return Files.isDirectory(documents)
                ? documents.resolve(Messages.get("ui.app.name"))
                : data.path().resolve(Messages.get("ui.returns.folderName"));
    }

    Map<Page, Screen> all() {
        return all;
    }

    /** Keeps what the officer chose of columns. */
    void remember(UserSettings settings) {
        home.remember(settings);
        rating.remember(settings);
        all.values().stream()
                .filter(LedgerScreen.class::isInstance)
                .map(LedgerScreen.class::cast)
                .forEach(screen -> screen.remember(settings));
    }

    /** Opens the records behind a number that stands on a page. */
    void behind(Doors.Behind number, Page from) {
        records.open(number, from);
    }

    /** Shows what would become of some files. */
    void intake(List<Path> files) {
        intake.plan(files);
    }
}
