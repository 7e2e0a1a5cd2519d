package id.dtks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.dtks.change.Change;
import id.dtks.change.Correction;
import id.dtks.change.Evidence;
import id.dtks.change.Grounds;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.StepTaken;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text that somebody recorded or wrote shows in what a value says of itself. */
final class RedactionTest {
  static Stream<Class<?>> values() {
    return Stream.of(
            of("id.dtks.household"),
            of("id.dtks.objection"),
            Arrays.<Class<?>>stream(Change.class.getPermittedSubclasses()),
            Stream.of(
                Correction.class, Evidence.class, Grounds.class, Proposal.class, StepTaken.class))
        .flatMap(types -> types);
  }

  private static Stream<Class<?>> of(String where) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(where).stream()
            .<Class<?>>map(JavaClass::reflect)
            .filter(RedactionTest::isValue);
  }

  private static boolean isValue(Class<?> type) {
    return type.isInterface() ? hasBuilder(type) : type.isRecord() && !type.isMemberClass();
  }

  private static boolean hasBuilder(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .anyMatch(method -> method.getName().equals("builder"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void holdsForEveryValue(Class<?> type) {
    assertThat(MarkedValues.of(type).toString()).doesNotContain(MarkedValues.MARK);
  }
}
