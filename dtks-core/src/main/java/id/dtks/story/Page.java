package id.dtks.story;

import java.util.ArrayList;
import java.util.List;

/** Lines of plain text that are never wider than paper: headings, and labels with their values. */
final class Page {
  static final int WIDTH = 80;

  private static final int INDENT = 3;
  private static final int LABEL = 10;
  private static final String MARGIN = " ".repeat(INDENT + LABEL + 2);

  private final List<String> lines = new ArrayList<>();

  void heading(String text) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    wrap("", " ".repeat(INDENT), text);
  }

  void field(String label, String value) {
    String start = " ".repeat(INDENT) + label + " ".repeat(Math.max(0, LABEL - label.length()));
    wrap(start + ": ", MARGIN, value);
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  private void wrap(String first, String others, String text) {
    StringBuilder line = new StringBuilder(first);
    int start = first.length();
    for (String word : text.split(" +", -1)) {
      String rest = word;
      while (!rest.isEmpty()) {
        int room = WIDTH - line.length() - (line.length() > start ? 1 : 0);
        if (rest.length() <= room) {
          line.append(line.length() > start ? " " : "").append(rest);
          rest = "";
        } else if (line.length() > start) {
          lines.add(line.toString());
          line = new StringBuilder(others);
          start = others.length();
        } else {
          int end = Character.isHighSurrogate(rest.charAt(room - 1)) ? room - 1 : room;
          line.append(rest, 0, end);
          rest = rest.substring(end);
        }
      }
    }
    lines.add(line.toString().stripTrailing());
  }
}
