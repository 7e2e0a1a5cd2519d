package id.dtks.proposal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.dtks.check.Bilingual;
import id.dtks.check.Language;
import id.dtks.check.Words;
import java.util.Optional;

/**
 * The statement of responsibility (<i>pernyataan tanggung jawab</i>) that whoever submits a
 * proposal signs: that the data is true, and that falsifying it is a crime (UU 13/2011 Ps. 11(3)
 * and 42).
 *
 * <p>Its text stands in {@link Words} under {@code statement.VERSION}; a new wording is a new
 * version, so that it can always be told which text was signed.
 *
 * @param version the text's version, such as {@code uu13-2011-1}
 */
public record Statement(@JsonValue String version) {
  /** The text that cites UU 13/2011, as first worded. */
  public static final Statement OF_THE_LAW = new Statement("uu13-2011-1");

  @JsonCreator
  public Statement {
    if (version.isBlank()) {
      throw new IllegalArgumentException("version must not be blank");
    }
  }

  /** Returns the text to sign; empty if no source of words has this version. */
  public Optional<String> text(Language language) {
    return Words.in(language).text("statement." + version);
  }

  /** Returns the text in both languages; empty if one of them lacks this version. */
  Optional<Bilingual> text() {
    return text(Language.INDONESIAN)
        .flatMap(
            indonesian ->
                text(Language.ENGLISH).map(english -> new Bilingual(indonesian, english)));
  }
}
