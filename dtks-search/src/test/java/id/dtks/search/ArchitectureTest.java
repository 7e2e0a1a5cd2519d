package id.dtks.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages point one way, and only the innermost knows Lucene. */
@AnalyzeClasses(packages = "id.dtks.search", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule ARROWS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("search")
          .definedBy("id.dtks.search")
          .layer("internal")
          .definedBy("id.dtks.search.internal")
          .layer("query")
          .definedBy("id.dtks.search.query")
          .layer("name")
          .definedBy("id.dtks.search.name")
          .whereLayer("search")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("internal")
          .mayOnlyBeAccessedByLayers("search")
          .whereLayer("query")
          .mayOnlyAccessLayers("name")
          .whereLayer("name")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule ONLY_THE_INSIDE_KNOWS_LUCENE =
      noClasses()
          .that()
          .resideOutsideOfPackage("id.dtks.search.internal")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule NAMES_NEED_NOTHING =
      noClasses()
          .that()
          .resideInAPackage("id.dtks.search.name")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("id.dtks.search.name", "java..", "org.jspecify..");
}
