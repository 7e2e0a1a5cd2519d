package id.dtks.search.name;

import org.jspecify.annotations.Nullable;

/** A word of other names, and how it stands to each word and each two words of one name. */
final class ComparedWord {
  final NameWord word;
  final double weight;
  final @Nullable WordMatch[] withWord;
  final @Nullable WordMatch[] withJoin;

  ComparedWord(
      NameWord word,
      double weight,
      @Nullable WordMatch[] withWord,
      @Nullable WordMatch[] withJoin) {
    this.word = word;
    this.weight = weight;
    this.withWord = withWord;
    this.withJoin = withJoin;
  }
}
