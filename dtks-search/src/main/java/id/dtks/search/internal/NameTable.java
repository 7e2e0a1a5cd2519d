package id.dtks.search.internal;

import id.dtks.search.name.NameWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * The different names of a segment, in the order of their {@linkplain NameKeys keys}, and which
 * have a word. People are many, their names are fewer, and the words of names are few: whom a query
 * may mean is worked out on the words and the names alone.
 */
final class NameTable {
  /** Stands between a name and its alias. */
  static final int ALIAS = -1;

  /** Stands between a name and its lineage. */
  static final int LINEAGE = -2;

  private static final int END = -3;

  private final String[] words;
  private final Map<String, Integer> numbers;

  /** Of each name how many words it has, and its words. */
  private final int[] sequence;

  private final int[] starts;

  /** Of each {@linkplain #fewestWords number of words}, the last name that has no more, and one. */
  private final int[] endOfLength;

  private final int[] listStarts;
  private final int[] lists;

  private final BlockingQueue<short[]> spareGains =
      new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

  private NameTable(Builder read) {
    this.numbers = read.numbers;
    this.words = new String[numbers.size()];
    numbers.forEach((word, number) -> words[number] = word);
    this.starts = read.starts;
    this.sequence = Arrays.copyOf(read.sequence, read.size);
    this.endOfLength = read.endOfLength;
    this.listStarts = new int[words.length + 1];
    this.lists = new int[lengthOfLists()];
    fillLists();
  }

  static NameTable read(SortedDocValues names) throws IOException {
    Builder builder = new Builder(names.getValueCount());
    for (int name = 0; name < names.getValueCount(); name++) {
      BytesRef key = names.lookupOrd(name);
      builder.begin(name, key.bytes[key.offset] - 1);
      NameKeys.read(key, builder);
      builder.end();
    }
    return new NameTable(builder);
  }

  private int lengthOfLists() {
    for (int start : starts) {
      for (int at = start; at < end(start); at++) {
        if (isFirstOfItsName(start, at)) {
          listStarts[sequence[at] + 1]++;
        }
      }
    }
    for (int word = 0; word < words.length; word++) {
      listStarts[word + 1] += listStarts[word];
    }
    return listStarts[words.length];
  }

  private void fillLists() {
    int[] next = listStarts.clone();
    for (int name = 0; name < starts.length; name++) {
      int start = starts[name];
      for (int at = start; at < end(start); at++) {
        if (isFirstOfItsName(start, at)) {
          lists[next[sequence[at]]++] = name;
        }
      }
    }
  }

  /** A name that has a word twice stands in its list once. */
  private boolean isFirstOfItsName(int start, int at) {
    for (int before = start; before < at; before++) {
      if (sequence[before] == sequence[at]) {
        return false;
      }
    }
    return sequence[at] >= 0;
  }

  /** Returns how many names there are. */
  int size() {
    return starts.length;
  }

  /** Returns the words that occur; the place of a word is its number. */
  List<String> words() {
    return Arrays.asList(words);
  }

  String word(int number) {
    return words[number];
  }

  /** Returns the number of a word, -1 if no name has it. */
  int number(String word) {
    return numbers.getOrDefault(word, -1);
  }

  /** Returns the words of a name. */
  NameWords words(int name) {
    int start = starts[name];
    int end = end(start);
    int alias = find(ALIAS, start, end);
    int lineage = find(LINEAGE, start, end);
    return new NameWords(
        words(start, Math.min(alias, lineage)), words(alias + 1, lineage), words(lineage + 1, end));
  }

  private int find(int sign, int from, int end) {
    int at = from;
    while (at < end && sequence[at] != sign) {
      at++;
    }
    return at;
  }

  private List<String> words(int from, int end) {
    List<String> some = new ArrayList<>(Math.max(0, end - from));
    for (int at = from; at < end; at++) {
      some.add(words[sequence[at]]);
    }
    return some;
  }

  /** Returns where the words of a name begin in the sequence of all. */
  int start(int name) {
    return starts[name];
  }

  /** Returns where the words of the name end that begin somewhere. */
  int end(int start) {
    return start + sequence[start - 1];
  }

  /** Returns how few words a reading of a name has; a later name has no fewer. */
  int fewestWords(int name) {
    int words = 0;
    while (endOfLength[words] <= name) {
      words++;
    }
    return words;
  }

  /** Returns the first name that has more words. */
  int firstLongerThan(int words) {
    return endOfLength[words];
  }

  /** Returns the number of the word at a place of the sequence, {@link #ALIAS} or such. */
  int at(int place) {
    return sequence[place];
  }

  /** Compares two names, perhaps of two segments, in the order of their keys. */
  static int compare(NameTable a, int nameOfA, NameTable b, int nameOfB) {
    int byLength = Integer.compare(a.fewestWords(nameOfA), b.fewestWords(nameOfB));
    if (byLength != 0) {
      return byLength;
    }
    int startInA = a.starts[nameOfA];
    int startInB = b.starts[nameOfB];
    for (int i = 0; ; i++) {
      int inA = a.wordOf(startInA, i);
      int inB = b.wordOf(startInB, i);
      if (inA == END && inB == END) {
        return 0;
      }
      int order =
          inA >= 0 && inB >= 0
              ? a.words[inA].compareTo(b.words[inB])
              : Integer.compare(rank(inA), rank(inB));
      if (order != 0) {
        return order;
      }
    }
  }

  private int wordOf(int start, int at) {
    return start + at < end(start) ? sequence[start + at] : END;
  }

  private static int rank(int sign) {
    return sign == END ? 0 : sign == ALIAS ? 1 : sign == LINEAGE ? 2 : 3;
  }

  /** Returns where the list of the names of a word begins; that of an unknown word is empty. */
  int listStart(int word) {
    return word < 0 ? 0 : listStarts[word];
  }

  /** Returns where the list of the names of a word ends. */
  int listEnd(int word) {
    return word < 0 ? 0 : listStarts[word + 1];
  }

  /** Returns how many names have a word. */
  int listLength(int word) {
    return listEnd(word) - listStart(word);
  }

  /** Returns the name at a place in the lists; the names of one list ascend. */
  int listed(int place) {
    return lists[place];
  }

  /** Lends a number for each name, all 0, to be {@linkplain #giveBack given back} so. */
  short[] lendGains() {
    short[] spare = spareGains.poll();
    return spare == null ? new short[starts.length] : spare;
  }

  void giveBack(short[] zeros) {
    spareGains.offer(zeros);
  }

  private static final class Builder implements NameKeys.Parts {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] starts;
    private final int[] endOfLength = new int[NameKeys.MOST_COUNTED + 1];
    private int[] sequence;
    private int size;
    private int start;

    Builder(int names) {
      starts = new int[names];
      sequence = new int[names * 4 + 16];
    }

    void begin(int name, int fewestWords) {
      Arrays.fill(endOfLength, fewestWords, endOfLength.length, name + 1);
      add(0);
      start = size;
      starts[name] = start;
    }

    @Override
    public void word(String word) {
      Integer number = numbers.get(word);
      if (number == null) {
        number = numbers.size();
        numbers.put(word, number);
      }
      add(number);
    }

    @Override
    public void alias() {
      add(ALIAS);
    }

    @Override
    public void lineage() {
      add(LINEAGE);
    }

    void end() {
      sequence[start - 1] = size - start;
    }

    private void add(int value) {
      if (size == sequence.length) {
        sequence = Arrays.copyOf(sequence, size + size / 2 + 16);
      }
      sequence[size++] = value;
    }
  }
}
