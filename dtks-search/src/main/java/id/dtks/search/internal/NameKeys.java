package id.dtks.search.internal;

import id.dtks.search.name.NameWords;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * Names as keys of the index: the words of a name with those of its alias and its lineage, in
 * bytes. The order of keys is that of names, the fewest words first and then by the alphabet, so
 * that what is cut off a long list is what matters least.
 */
final class NameKeys {
  /** Names of more words are ordered as if they had so many. */
  static final int MOST_COUNTED = 60;

  private static final char WORD = ' ';
  private static final char ALIAS = '\u0001';
  private static final char LINEAGE = '\u0002';
  private static final byte NO_WORD = 1;

  private NameKeys() {}

  static BytesRef of(NameWords name) {
    StringBuilder key = new StringBuilder();
    key.append((char) (NO_WORD + Math.min(fewest(name), MOST_COUNTED)));
    append(key, name.words());
    if (!name.alias().isEmpty()) {
      append(key.append(ALIAS), name.alias());
    }
    if (!name.lineage().isEmpty()) {
      append(key.append(LINEAGE), name.lineage());
    }
    return new BytesRef(key.toString().getBytes(StandardCharsets.US_ASCII));
  }

  /** Returns how few words a reading of the name has, its alias being one. */
  private static int fewest(NameWords name) {
    int words = name.words().size();
    return name.alias().isEmpty() ? words : Math.min(words, name.alias().size());
  }

  private static void append(StringBuilder key, List<String> words) {
    key.append(String.join(" ", words));
  }

  /** Passes the parts of a key on, in their order. */
  static void read(BytesRef key, Parts parts) {
    int start = key.offset + 1;
    int end = key.offset + key.length;
    for (int i = start; i <= end; i++) {
      char sign = i == end ? WORD : (char) key.bytes[i];
      if (sign == WORD || sign == ALIAS || sign == LINEAGE) {
        if (i > start) {
          parts.word(new String(key.bytes, start, i - start, StandardCharsets.US_ASCII));
        }
        if (sign == ALIAS) {
          parts.alias();
        } else if (sign == LINEAGE) {
          parts.lineage();
        }
        start = i + 1;
      }
    }
  }

  /** Takes the parts of a name. */
  interface Parts {
    /** Takes a word of what comes at present, first of the name itself. */
    void word(String word);

    /** What follows is of the alias. */
    void alias();

    /** What follows is of the lineage. */
    void lineage();
  }
}
