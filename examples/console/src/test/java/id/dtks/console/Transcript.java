package id.dtks.console;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the commands of a script say, each below the command as somebody would type it. A line of a
 * script is {@code WHO: COMMAND}; {@code IT} stands for the last proposal, {@code OBJ} for the
 * objection, {@code THE(NAME)} for the id of a person shown before, {@code short}, {@code long},
 * {@code dinsos} and {@code ministry} for the steps that lead one on.
 */
final class Transcript {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern PROPOSAL = Pattern.compile("(?:Usulan|Proposal) ([0-9A-V]{20}):");
  private static final Pattern OBJECTION =
      Pattern.compile("(?:USUL-SANGGAH|OBJECTION) .*\n.*\n([0-9A-V]{20})");
  private static final Pattern THE = Pattern.compile("THE\\(([^)]*)\\)");
  private static final Map<String, String> WHO =
      Map.of(
          "rt", "rt-rw:64.74.03.1002/005/002",
          "op", "kelurahan-operator:64.74.03.1002",
          "lurah", "lurah:64.74.03.1002",
          "verifier", "dinsos-verifier:64.74",
          "head", "dinsos-head:64.74",
          "camat", "camat-viewer:64.74.03",
          "ministry", "ministry-import:64.74");
  private static final Map<String, List<String>> WAYS =
      Map.of(
          "short",
          List.of("op: advance IT submit --sign --note \"Sudah diperiksa\""),
          "long",
          List.of(
              "op: advance IT deliberate --note \"Sudah diperiksa\"",
              "lurah: advance IT agree --evidence minutes:12/BA/2025@2025-10-05",
              "op: advance IT submit --sign --note \"Sudah diperiksa\""),
          "dinsos",
          List.of(
              "verifier: advance IT verify",
              "head: advance IT endorse --evidence endorsement-letter:188.45/77@2025-10-20"),
          "ministry",
          List.of(
              "verifier: advance IT send --evidence export-batch:2025-10",
              "ministry: advance IT determine --evidence ministry-result:SK-1/2025"));

  private final Path data;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
  private String language = "id";
  private String it = "";
  private String objection = "";

  Transcript(Path data) {
    this.data = data;
  }

  String of(List<String> script) {
    script.forEach(this::line);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private void line(String line) {
    if (line.isBlank()) {
      return;
    }
    if (line.startsWith("#")) {
      out.println(line);
      out.println();
    } else if (line.startsWith("lang ")) {
      language = line.substring("lang ".length());
    } else if (WAYS.containsKey(line)) {
      WAYS.get(line).forEach(this::line);
    } else {
      int colon = line.indexOf(':');
      run(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    out.flush();
  }

  private void run(String who, String written) {
    String command = THE.matcher(filled(written)).replaceAll(this::idOf);
    List<String> words = new ArrayList<>(List.of("--as", WHO.get(who)));
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    out.println("$ dtks --as " + WHO.get(who) + " " + command);
    out.flush();
    int before = bytes.size();
    words.addAll(0, List.of("--lang", language, "--data", data.toString()));
    Terminal terminal =
        new Terminal(new BufferedReader(Reader.nullReader()), out, out, false, Integer.MAX_VALUE);
    new Console(terminal).run(words.toArray(String[]::new));
    out.println();
    out.flush();
    Matcher proposal =
        PROPOSAL.matcher(
            new String(bytes.toByteArray(), before, bytes.size() - before, StandardCharsets.UTF_8));
    if (proposal.find()) {
      it = proposal.group(1);
    }
    Matcher filed = OBJECTION.matcher(bytes.toString(StandardCharsets.UTF_8));
    if (objection.isEmpty() && filed.find()) {
      objection = filed.group(1);
    }
  }

  private String filled(String written) {
    return written
        .replaceAll("\\bIT\\b", it)
        .replaceAll("\\bOBJ\\b", objection)
        .replace("FILES", "src/test/resources/id/dtks/console/scripts");
  }

  private String idOf(MatchResult name) {
    Matcher row =
        Pattern.compile(Pattern.quote(name.group(1)) + " .* ([0-9A-V]{20})")
            .matcher(bytes.toString(StandardCharsets.UTF_8));
    if (!row.find()) {
      throw new IllegalStateException("a person must have been shown");
    }
    return row.group(1);
  }
}
