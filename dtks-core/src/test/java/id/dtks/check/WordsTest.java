package id.dtks.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class WordsTest {
  /** Enums whose constants are never shown: only code reads them. */
  private static final Set<String> NOT_SHOWN = Set.of("Language", "Strictness", "RegionLevel");

  static Stream<Class<?>> enums() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.dtks").stream()
            .filter(JavaClass::isEnum)
            .filter(type -> type.getModifiers().toString().contains("PUBLIC"))
            .<Class<?>>map(JavaClass::reflect)
            .filter(type -> !NOT_SHOWN.contains(type.getSimpleName()));
  }

  @ParameterizedTest
  @MethodSource("enums")
  void everyConstantHasWordsInBothLanguages(Class<?> type) {
    for (Object constant : type.getEnumConstants()) {
      for (Language language : Language.values()) {
        Words words = Words.in(language);
        if (constant instanceof FindingCode code) {
          assertThat(words.text("finding." + code.name())).as("%s %s", language, code).isPresent();
          assertThat(
                  code.severity() == Severity.INFO
                      || words.text("finding." + code.name() + ".todo").isPresent())
              .as("%s: what to do about %s", language, code)
              .isTrue();
        } else {
          assertThat(words.text(Finding.label((Enum<?>) constant)))
              .as("%s %s", language, constant)
              .isPresent();
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void bothLanguagesHaveTheSameKeys(Language language) {
    assertThat(new CoreWords().words(language).keySet())
        .containsExactlyInAnyOrderElementsOf(new CoreWords().words(Language.ENGLISH).keySet());
  }

  @Test
  void fillsFactsAndShowsLabelsInTheLanguage() {
    Finding finding =
        new Finding(
            "ROLE_NOT_ALLOWED",
            Severity.ERROR,
            "",
            Map.of("roles", "Role.LURAH,Role.MAYOR", "action", "ProposalAction.AGREE"));

    assertThat(Words.in(Language.INDONESIAN).message(finding))
        .isEqualTo("Peran Anda tidak berwenang untuk: sepakati.");
    assertThat(Words.in(Language.ENGLISH).remedy(finding))
        .contains("Who may: Kelurahan head (lurah), Mayor.");
  }

  @Test
  void showsTheCodeOfAFindingNobodyNamed() {
    Finding finding = new Finding("NOT_KNOWN", Severity.INFO, "", Map.of());

    assertThat(Words.in(Language.ENGLISH).message(finding)).isEqualTo("NOT_KNOWN");
    assertThat(Words.in(Language.ENGLISH).remedy(finding)).isEmpty();
  }
}
