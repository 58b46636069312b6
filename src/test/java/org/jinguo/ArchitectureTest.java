package org.jinguo;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

/** The rules of the conventions, section 12, that can be read off the compiled classes. */
@AnalyzeClasses(packages = "org.jinguo", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String STORE = "org.jinguo.store..";
    private static final String FIGURES = "org.jinguo.figures..";
    private static final String UI = "org.jinguo.ui..";
    private static final String KIT = "org.jinguo.ui.kit..";
    private static final String DB = "org.jinguo.store.db..";

    @ArchTest
    static final ArchRule arrows = classes().should(new FollowTheArrows()).as("arrows");

    @ArchTest
    static final ArchRule modelIsPlainJava = classes()
            .that()
            .resideInAPackage("org.jinguo.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.jinguo.model..",
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "java.math..",
                    "java.text..",
                    "java.io..",
                    "java.nio..");

    @ArchTest
    static final ArchRule fxOnlyInUi = noClasses()
            .that()
            .resideOutsideOfPackage(UI)
            .and()
            .doNotHaveFullyQualifiedName("org.jinguo.App")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..");

    /** A room above that must ask what no store answers gets a method of a store. */
    @ArchTest
    static final ArchRule jooqOnlyInStoreAndFigures = noClasses()
            .that()
            .resideOutsideOfPackages(STORE, FIGURES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", DB);

    @ArchTest
    static final ArchRule sqlOnlyInStore = noClasses()
            .that()
            .resideOutsideOfPackage(STORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.h2..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule poiOnlyInWorkbook = noClasses()
            .that()
            .resideOutsideOfPackage("org.jinguo.workbook..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..");

    @ArchTest
    static final ArchRule screensStandAlone =
            classes().should(new LeaveOtherScreensAlone()).as("screensStandAlone");

    @ArchTest
    static final ArchRule noCycles = slices().matching("org.jinguo.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAPackage(DB), DescribedPredicate.alwaysTrue());

    @ArchTest
    static final ArchRule viewModelsKnowNoControls = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule oneDoorToTheFxThread = noClasses()
            .that(not(resideInAPackage(KIT)))
            .and()
            .doNotHaveFullyQualifiedName("org.jinguo.App")
            .should()
            .callMethod("javafx.application.Platform", "runLater", Runnable.class.getName());

    @ArchTest
    static final ArchRule oneDoorToDialogs = noClasses()
            .that(not(resideInAPackage(KIT)))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javafx.scene.control.Alert");

    @ArchTest
    static final ArchRule oneDoorToFileDialogs = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.jinguo.ui.kit.FileDialogs")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("javafx\\.stage\\.(File|Directory)Chooser.*");

    @ArchTest
    static final ArchRule oneClock = noClasses()
            .that(not(resideInAPackage(DB)))
            .should()
            .callMethodWhere(Calls.to(
                    "reads the time without a clock",
                    c -> nowOfJavaTime(c) || Calls.is(c, System.class, "currentTimeMillis")))
            .orShould()
            .callConstructor(java.util.Date.class);

    private static boolean nowOfJavaTime(JavaAccess<?> call) {
        return call.getTargetOwner().getPackageName().startsWith("java.time")
                && call.getName().equals("now")
                && Calls.parameters(call).stream().noneMatch(p -> p.getName().equals("java.time.Clock"));
    }

    @ArchTest
    static final ArchRule charsetsAreNamed =
            noClasses().should().callCodeUnitWhere(Calls.to("leaves the charset open", Calls::charsetLeftOpen));

    @ArchTest
    static final ArchRule noTextFieldsInPopups = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.controlsfx.control.table..")
                    .or(JavaClass.Predicates.simpleName("PopOver").and(resideInAPackage("org.controlsfx..")))
                    .forSubtype());

    @ArchTest
    static final ArchRule noStreams = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule noVague = GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule noJul = GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule plainNames =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|DTO)(\\$.*)?");

    /** An interrupted thread costs H2 its file (reliability, 2.5). */
    @ArchTest
    static final ArchRule noSleepNoInterrupt = noClasses()
            .should()
            .callMethodWhere(Calls.to(
                    "sleeps or interrupts a thread at work",
                    c -> Calls.is(c, Thread.class, "sleep") || c.getName().equals("shutdownNow")));
}
