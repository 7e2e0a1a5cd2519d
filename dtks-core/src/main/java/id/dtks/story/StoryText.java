package id.dtks.story;

import id.dtks.actor.Role;
import id.dtks.check.Language;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.identity.Nik;
import id.dtks.journal.Revision;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A {@link Story} in words, for print: lines of plain text at most 80 characters wide, without
 * control codes. NIK and family card numbers are masked, also within notes, for a role that may not
 * see them, which of a changed birth date sees the year alone. Immutable; safe for use by many
 * threads.
 */
public final class StoryText {
  private final Language language;
  private final boolean numbers;

  private StoryText(Language language, boolean numbers) {
    this.language = language;
    this.numbers = numbers;
  }

  /** Makes a teller in a language, for a reader in a role. */
  public StoryText(Language language, Role reader) {
    this(language, reader.seesNumbers());
  }

  /** Returns a teller that masks all numbers, whatever the reader may see. */
  public StoryText masked() {
    return new StoryText(language, false);
  }

  /** Returns the lines, without line ends. */
  public List<String> lines(Story story) {
    Page page = new Page();
    Phrases phrases = new Phrases(language, story, new Shown(numbers));
    page.heading(
        story
            .proposal()
            .map(id -> phrases.of("title.proposal", Map.of("proposal", id.value())))
            .orElseGet(() -> phrases.of("title.person")));
    story.people().forEach(person -> field(page, phrases, "about", about(phrases, person)));
    field(
        page,
        phrases,
        "times",
        phrases.of("zone", Map.of("zone", story.settings().zone().getId())));
    List<PersonId> people = story.people().stream().map(Member::id).toList();
    int number = 0;
    for (Chapter chapter : story.chapters()) {
      number++;
      tell(page, number, chapter, phrases, people);
    }
    if (number == 0) {
      page.heading(phrases.of("nothing"));
    }
    return page.lines();
  }

  private String about(Phrases phrases, Member person) {
    String name = phrases.shown(person.name().recorded());
    return person.nik().map(nik -> name + ", NIK " + number(nik)).orElse(name);
  }

  private String number(Nik nik) {
    return numbers ? nik.digits() : nik.masked();
  }

  private void tell(
      Page page, int number, Chapter chapter, Phrases phrases, List<PersonId> people) {
    EventText event = EventText.of(chapter.event(), phrases, people);
    page.heading(number + ". " + phrases.time(chapter.at()) + " - " + event.headline());
    field(page, phrases, "by", who(chapter, phrases));
    event.details().forEach(detail -> field(page, phrases, detail.label(), detail.text()));
    Revision revision = chapter.revision();
    field(
        page,
        phrases,
        "entry",
        revision.sequence()
            + " ("
            + revision.subject().kind()
            + " "
            + revision.subject().id()
            + " v"
            + revision.version()
            + " "
            + revision.action()
            + ")");
    field(page, phrases, "digest", revision.digest());
    field(page, phrases, "chain", revision.chain());
  }

  private String who(Chapter chapter, Phrases phrases) {
    String office =
        Arrays.stream(Role.values())
            .filter(role -> role.name().equals(chapter.role()))
            .map(phrases::label)
            .findFirst()
            .orElse(chapter.role());
    return phrases.shown(chapter.actor() + ", " + office + ", " + chapter.area());
  }

  private static void field(Page page, Phrases phrases, String label, String text) {
    page.field(phrases.of(label), text);
  }
}
