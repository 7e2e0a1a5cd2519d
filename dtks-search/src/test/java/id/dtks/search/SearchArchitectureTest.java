package id.dtks.search;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** Lucene stays inside, and what is known of names stands alone. */
@AnalyzeClasses(packages = "id.dtks.search", importOptions = ImportOption.DoNotIncludeTests.class)
final class SearchArchitectureTest {

  @ArchTest
  static final ArchRule ONLY_THE_INSIDE_AND_ANALYSIS_KNOW_LUCENE =
      ArchRuleDefinition.noClasses()
          .that()
          .resideOutsideOfPackages("id.dtks.search.internal..", "id.dtks.search.analysis..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule ARROWS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("facade")
          .definedBy("id.dtks.search")
          .layer("internal")
          .definedBy("id.dtks.search.internal..")
          .layer("feed")
          .definedBy("id.dtks.search.feed..")
          .layer("query")
          .definedBy("id.dtks.search.query..")
          .layer("analysis")
          .definedBy("id.dtks.search.analysis..")
          .layer("name")
          .definedBy("id.dtks.search.name..")
          .whereLayer("facade")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("internal")
          .mayOnlyBeAccessedByLayers("facade")
          .whereLayer("feed")
          .mayOnlyAccessLayers("query")
          .whereLayer("query")
          .mayOnlyAccessLayers("name")
          .whereLayer("analysis")
          .mayOnlyAccessLayers("name")
          .whereLayer("name")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule NAMES_NEED_NOTHING_ELSE =
      ArchRuleDefinition.noClasses()
          .that()
          .resideInAPackage("id.dtks.search.name..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("id.dtks.check..", "id.dtks.identity..", "id.dtks.registry..");
}
