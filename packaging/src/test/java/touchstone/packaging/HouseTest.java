package touchstone.packaging;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which part of the house may know which. */
@AnalyzeClasses(packages = "touchstone", importOptions = ImportOption.DoNotIncludeTests.class)
final class HouseTest {
  private static final String[] PLACES = {
    "touchstone.app.annotate..", "touchstone.app.compare..", "touchstone.app.insights.."
  };

  @ArchTest
  static final ArchRule theDomainKnowsNobody =
      noClasses()
          .that()
          .resideInAPackage("touchstone.annotation..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "touchstone.storage..",
              "touchstone.viewer..",
              "touchstone.assets..",
              "touchstone.app..",
              "javafx..",
              "java.sql..",
              "com.fasterxml..",
              "org.sqlite..");

  @ArchTest
  static final ArchRule storageKnowsTheDomainAlone =
      noClasses()
          .that()
          .resideInAPackage("touchstone.storage..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "touchstone.viewer..", "touchstone.assets..", "touchstone.app..", "javafx..");

  @ArchTest
  static final ArchRule controlsKnowNoDomain =
      noClasses()
          .that()
          .resideInAPackage("touchstone.viewer..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "touchstone.annotation..",
              "touchstone.storage..",
              "touchstone.assets..",
              "touchstone.app..");

  @ArchTest
  static final ArchRule assetsKnowNobody =
      noClasses()
          .that()
          .resideInAPackage("touchstone.assets..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "touchstone.annotation..",
              "touchstone.storage..",
              "touchstone.viewer..",
              "touchstone.app..",
              "javafx..");

  @ArchTest
  static final ArchRule onlyWiringAndTheCommandLineKnowStorage =
      noClasses()
          .that()
          .resideInAPackage("touchstone.app..")
          .and()
          .resideOutsideOfPackage("touchstone.app")
          .and()
          .resideOutsideOfPackage("touchstone.app.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("touchstone.storage..");

  @ArchTest
  static final ArchRule onlyTheShellKnowsPlaces =
      noClasses()
          .that()
          .resideInAPackage("touchstone.app..")
          .and()
          .resideOutsideOfPackages(PLACES)
          .and()
          .resideOutsideOfPackages("touchstone.app", "touchstone.app.shell..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(PLACES);

  @ArchTest
  static final ArchRule connectionsAreOpenedInOnePlace =
      noClasses()
          .that()
          .resideOutsideOfPackage("touchstone.storage.workspace..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "org.sqlite..");

  @ArchTest
  static final ArchRule modelsRunWithoutAToolkit =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Model")
          .should()
          .dependOnClassesThat(sceneOrImage());

  @ArchTest
  static final ArchRule viewsAreFinal =
      classes()
          .that()
          .areAssignableTo("javafx.scene.Node")
          .and()
          .resideInAnyPackage("touchstone.app..", "touchstone.viewer..")
          .and()
          .areNotAnonymousClasses()
          .and()
          .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT)
          .should()
          .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL);

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("touchstone.(*).(*)..").should().beFreeOfCycles();

  private static DescribedPredicate<JavaClass> sceneOrImage() {
    return JavaClass.Predicates.resideInAnyPackage("javafx.scene..", "javafx.stage..")
        .as("are nodes, scenes, stages or images");
  }
}
