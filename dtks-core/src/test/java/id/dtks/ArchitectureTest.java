package id.dtks;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** The arrows between the packages point one way, and only the packages of a technology know it. */
@AnalyzeClasses(packages = "id.dtks", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule ARROWS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("check")
          .definedBy("id.dtks.check")
          .layer("json")
          .definedBy("id.dtks.json")
          .layer("region")
          .definedBy("id.dtks.region..")
          .layer("identity")
          .definedBy("id.dtks.identity")
          .layer("actor")
          .definedBy("id.dtks.actor")
          .layer("household")
          .definedBy("id.dtks.household")
          .layer("change")
          .definedBy("id.dtks.change")
          .layer("proposal")
          .definedBy("id.dtks.proposal")
          .layer("objection")
          .definedBy("id.dtks.objection")
          .layer("rule")
          .definedBy("id.dtks.rule")
          .layer("journal")
          .definedBy("id.dtks.journal..")
          .layer("registry")
          .definedBy("id.dtks.registry")
          .layer("story")
          .definedBy("id.dtks.story")
          .layer("listing")
          .definedBy("id.dtks.listing")
          .layer("exchange")
          .definedBy("id.dtks.exchange")
          .whereLayer("check")
          .mayNotAccessAnyLayer()
          .whereLayer("json")
          .mayOnlyAccessLayers("check")
          .whereLayer("region")
          .mayOnlyAccessLayers("check")
          .whereLayer("identity")
          .mayOnlyAccessLayers("check", "region")
          .whereLayer("actor")
          .mayOnlyAccessLayers("region")
          .whereLayer("household")
          .mayOnlyAccessLayers("check", "json", "region", "identity")
          .whereLayer("change")
          .mayOnlyAccessLayers("check", "json", "region", "identity", "household")
          .whereLayer("proposal")
          .mayOnlyAccessLayers(
              "check", "json", "region", "identity", "actor", "household", "change")
          .whereLayer("objection")
          .mayOnlyAccessLayers(
              "check", "json", "region", "identity", "actor", "household", "change")
          .whereLayer("rule")
          .mayOnlyAccessLayers("check", "json", "region", "identity", "household", "change")
          .whereLayer("journal")
          .mayOnlyAccessLayers("check")
          .whereLayer("listing")
          .mayOnlyAccessLayers("check")
          .whereLayer("registry")
          .mayOnlyBeAccessedByLayers("exchange", "story")
          .whereLayer("story")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("exchange")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("id.dtks.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_THE_JOURNAL_KNOWS_JDBC =
      ArchRuleDefinition.noClasses()
          .that()
          .resideOutsideOfPackage("id.dtks.journal..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..");

  @ArchTest
  static final ArchRule ONLY_JSON_AND_LISTING_DRIVE_JACKSON =
      ArchRuleDefinition.noClasses()
          .that()
          .resideOutsideOfPackages("id.dtks.json", "id.dtks.listing")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "com.fasterxml.jackson.core..",
              "com.fasterxml.jackson.dataformat..",
              "com.fasterxml.jackson.datatype..");

  @ArchTest
  static final ArchRule THE_MODEL_READS_NO_CLOCK =
      ArchRuleDefinition.noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(Locale.class, "getDefault");
}
