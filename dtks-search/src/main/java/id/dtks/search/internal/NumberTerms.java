package id.dtks.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers that are nearly a given one in a list that is kept twice, forward and backward.
 * With two wrong digits, either one half is right, or each half has one wrong digit: so the right
 * half, or the latter half with each of its digits changed, is looked up as a beginning, and only
 * what begins so is compared.
 */
final class NumberTerms {
  private static final int HALF = 8;
  private static final int MOST_COMPARED = 20_000;

  private final TermsEnum terms;
  private final boolean backward;
  private final List<BytesRef> found = new ArrayList<>();
  private int compared;

  NumberTerms(TermsEnum terms, boolean backward) {
    this.terms = terms;
    this.backward = backward;
  }

  /** Returns the terms found so far. */
  List<BytesRef> found() {
    return found;
  }

  /** Looks for numbers whose half on this side is that of the given one. */
  void sameHalf(String number) throws IOException {
    String typed = backward ? PersonFields.backward(number) : number;
    beginning(typed.substring(0, HALF), typed);
  }

  /** Looks for numbers whose half on this side has one other digit, or one more or less. */
  void nearHalf(String number) throws IOException {
    String typed = backward ? PersonFields.backward(number) : number;
    StringBuilder half = new StringBuilder(typed.substring(0, HALF));
    for (int i = 0; i < HALF; i++) {
      char right = half.charAt(i);
      for (char digit = '0'; digit <= '9'; digit++) {
        if (digit != right) {
          half.setCharAt(i, digit);
          beginning(half.toString(), typed);
        }
      }
      half.setCharAt(i, right);
    }
  }

  /** Looks for numbers that begin, on this side, with some digits, at most so many. */
  void startingWith(String part, int limit) throws IOException {
    String typed = backward ? PersonFields.backward(part) : part;
    BytesRef beginning = new BytesRef(typed);
    for (BytesRef term = seek(beginning);
        term != null && startsWith(term, beginning) && found.size() < limit;
        term = terms.next()) {
      found.add(BytesRef.deepCopyOf(term));
    }
  }

  private void beginning(String digits, String typed) throws IOException {
    BytesRef beginning = new BytesRef(digits);
    for (BytesRef term = seek(beginning);
        term != null && startsWith(term, beginning) && compared < MOST_COMPARED;
        term = terms.next()) {
      compared++;
      if (isNear(term, typed)) {
        found.add(BytesRef.deepCopyOf(term));
      }
    }
  }

  private @Nullable BytesRef seek(BytesRef beginning) throws IOException {
    return terms.seekCeil(beginning) == TermsEnum.SeekStatus.END ? null : terms.term();
  }

  private static boolean startsWith(BytesRef term, BytesRef beginning) {
    return org.apache.lucene.util.StringHelper.startsWith(term, beginning);
  }

  private static boolean isNear(BytesRef term, String typed) {
    return NumberDistance.of(typed, term.utf8ToString()) != null;
  }
}
