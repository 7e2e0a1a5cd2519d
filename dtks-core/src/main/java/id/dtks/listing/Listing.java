package id.dtks.listing;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * A list in a CSV file, read line by line, so that its length does not matter. Encoding (UTF-8 or
 * Windows-1252), delimiter (comma, semicolon or tab) and layout are found out from the file. Can be
 * gone through once, by one thread; close it afterwards.
 */
public final class Listing implements Iterable<ListingLine>, AutoCloseable {
  private final BufferedReader reader;
  private final String headerText;
  private final Header header;
  private final List<Finding> findings;
  private final RowReader rows;

  private Listing(
      BufferedReader reader,
      String headerText,
      Header header,
      List<Finding> findings,
      RowReader rows) {
    this.reader = reader;
    this.headerText = headerText;
    this.header = header;
    this.findings = findings;
    this.rows = rows;
  }

  /**
   * Opens a list of any known layout. Rejected if the file is none: missing, a directory, empty,
   * not text, or with a header that no layout has.
   *
   * @throws ListingUnreadableException if the file cannot be read
   */
  public static Checked<Listing> open(Path file) {
    return open(file, Header::read);
  }

  /**
   * Opens a list that must be of the layout, as the other method does.
   *
   * @throws ListingUnreadableException if the file cannot be read
   */
  public static Checked<Listing> open(Path file, Layout layout) {
    return open(file, names -> Header.read(names, layout));
  }

  private static Checked<Listing> open(
      Path file, Function<List<String>, Checked<Header>> readHeader) {
    return FileProbe.of(file).flatMap(probe -> open(file, probe, readHeader));
  }

  private static Checked<Listing> open(
      Path file, FileProbe probe, Function<List<String>, Checked<Header>> readHeader) {
    try {
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(Files.newInputStream(file), probe.charset()));
      LineSource lines = new LineSource(reader);
      HeaderLine first = HeaderLine.of(lines);
      Checked<Header> header = readHeader.apply(first.names());
      Checked<Listing> listing =
          header.map(
              found ->
                  new Listing(
                      reader,
                      first.text(),
                      found,
                      header.findings(),
                      new RowReader(lines, found, first.parser(), probe.endsLine())));
      if (!listing.isAccepted()) {
        reader.close();
      }
      return listing;
    } catch (IOException e) {
      throw new ListingUnreadableException(e);
    }
  }

  /** Returns the layout. */
  public Layout layout() {
    return header.layout();
  }

  /** Returns the header's line as it stands in the file. */
  public String headerText() {
    return headerText;
  }

  /** Returns what is odd about the header, none of it an error. */
  public List<Finding> findings() {
    return findings;
  }

  /** Tells whether the list has a column. */
  public boolean has(Column column) {
    return header.indexOf(column) >= 0;
  }

  /**
   * Returns the lines after the header, blank ones left out.
   *
   * @throws ListingUnreadableException from the iterator, if the file cannot be read on
   */
  @Override
  public Iterator<ListingLine> iterator() {
    return rows;
  }

  /** Returns a column's name in the header, or the usual one if it is not there. */
  public String nameOf(Column column) {
    return header.nameOf(column);
  }

  /**
   * Makes a row anew, at any time, from what {@link Row#number()} and {@link Row#text()} gave.
   *
   * @throws java.util.NoSuchElementException if the text is no row of this list
   */
  public Row row(int number, String text) {
    return rows.again(number, text);
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new ListingUnreadableException(e);
    }
  }
}
