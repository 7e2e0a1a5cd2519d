package id.dtks.search.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.IOUtils;

/**
 * The directories of an index's generations, numbered as they came. A new one is built beside the
 * old, and counts from the commit on that says it is ready; only then the old one is deleted. So
 * whatever a crash leaves, there is one that counts, and what else is there can go.
 */
final class GenerationFiles {
  private static final String PREFIX = "generation-";
  private static final Pattern NAME = Pattern.compile(PREFIX + "([0-9]{1,18})");

  private final Path directory;

  GenerationFiles(Path directory) {
    this.directory = directory;
  }

  /** Returns the directories there are, the newest first. */
  List<Path> newestFirst() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
          .sorted(Comparator.comparingLong(GenerationFiles::number).reversed())
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  private static long number(Path generation) {
    Matcher name = NAME.matcher(generation.getFileName().toString());
    return name.matches() ? Long.parseLong(name.group(1)) : 0;
  }

  /** Makes the directory of a new generation, which is there even after the power fails. */
  Path next() throws IOException {
    Optional<Path> newest = newestFirst().stream().findFirst();
    long number = newest.map(GenerationFiles::number).orElse(0L) + 1;
    Path next = Files.createDirectories(directory.resolve(PREFIX + number));
    IOUtils.fsync(directory, true);
    return next;
  }

  /** Deletes all other generations. */
  void keepOnly(Path kept) throws IOException {
    for (Path generation : newestFirst()) {
      if (!generation.equals(kept)) {
        deleteFiles(generation);
        Files.deleteIfExists(generation.resolve(IndexWriter.WRITE_LOCK_NAME));
        Files.deleteIfExists(generation);
      }
    }
  }

  /** Deletes the files of an index and no others. */
  private static void deleteFiles(Path generation) throws IOException {
    List<Path> found;
    try (Stream<Path> files = Files.list(generation)) {
      found = files.filter(GenerationFiles::isOfIndex).toList();
    }
    for (Path file : found) {
      Files.deleteIfExists(file);
    }
  }

  private static boolean isOfIndex(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(IndexFileNames.SEGMENTS)
        || name.startsWith(IndexFileNames.PENDING_SEGMENTS)
        || IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches();
  }
}
