package id.dtks.exchange;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.check.FindingCode;
import id.dtks.check.Language;
import id.dtks.check.Words;
import id.dtks.household.AidProgram;
import id.dtks.household.ExternalId;
import id.dtks.household.FamilyRole;
import id.dtks.household.Life;
import id.dtks.household.MaritalStatus;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.Relationship;
import id.dtks.identity.Nik;
import id.dtks.identity.PersonName;
import id.dtks.identity.Sex;
import id.dtks.identity.Strictness;
import id.dtks.listing.Column;
import id.dtks.listing.DateCell;
import id.dtks.listing.DateStyle;
import id.dtks.listing.Layout;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the person of a row. */
final class PersonReading {
  /** Good only until the import knows who the person is. */
  private static final PersonId NOBODY_YET = new PersonId("listed");

  private static final Pattern CODE = Pattern.compile("[0-9]{1,2}");
  private static final Pattern NOT_A_LETTER = Pattern.compile("[^A-Z]");

  private static final Map<Column, AidProgram> PROGRAMS =
      Map.of(
          Column.PKH, AidProgram.PKH,
          Column.BPNT, AidProgram.SEMBAKO,
          Column.PBI, AidProgram.PBI_JK,
          Column.BST, AidProgram.BST,
          Column.BPNT_PPKM, AidProgram.BPNT_PPKM);

  /** What a sheet of proposals asks for, which an import of households does not act on. */
  static final List<Column> OF_PROPOSALS =
      List.of(Column.PROGRAM, Column.DISABILITY, Column.DISABILITY_KIND, Column.PREGNANCY);

  private static final List<Column> WITHOUT_FIELD =
      List.of(
          Column.MOTHER_NIK,
          Column.RELIGION,
          Column.EDUCATION,
          Column.PROGRAM,
          Column.DISABILITY,
          Column.DISABILITY_KIND,
          Column.PREGNANCY,
          Column.STATUS_NUMBER);

  private final DateStyle dateStyle;

  PersonReading(Layout layout) {
    this.dateStyle = layout.dateStyle();
  }

  /** Returns the person of a row; what is found goes to the cells. */
  Member read(Cells cells) {
    Member.Builder member =
        Member.builder()
            .id(NOBODY_YET)
            .name(PersonName.of(cells.text(Column.NAME).orElse("")))
            .nik(nik(cells))
            .birthDate(cells.read(Column.BIRTH_DATE, "birthDate", this::date))
            .birthPlace(cells.text(Column.BIRTH_PLACE))
            .sex(cells.read(Column.SEX, "sex", Sex::parse))
            .familyRole(
                cells
                    .read(Column.RELATIONSHIP, "familyRole", PersonReading::relationship)
                    .<FamilyRole>map(FamilyRole.Civil::new)
                    .orElseGet(FamilyRole.Unknown::new))
            .maritalStatus(
                cells.read(Column.MARITAL_STATUS, "maritalStatus", PersonReading::marital))
            .occupation(cells.text(Column.OCCUPATION))
            .motherName(cells.text(Column.MOTHER_NAME))
            .life(life(cells));
    cells
        .text(Column.HOUSEHOLD_ID)
        .ifPresent(id -> member.addExternalIds(new ExternalId("ID_DTKS", id)));
    Set<AidProgram> marked = EnumSet.noneOf(AidProgram.class);
    PROGRAMS.forEach(
        (column, program) ->
            cells.text(column).filter(PersonReading::isYes).ifPresent(yes -> marked.add(program)));
    member.programs(marked);
    cells.keepAll(WITHOUT_FIELD);
    return member.recorded(cells.unread()).build();
  }

  /** A stand-in number identifies nobody, so it is kept as recorded only. */
  private static Optional<Nik> nik(Cells cells) {
    String text = cells.text(Column.NIK).orElse("");
    Optional<Nik> nik = cells.accepted(Member.NIK, text, Nik.parse(text, Strictness.LEGACY));
    nik.filter(Nik::isTemporary).ifPresent(stand -> cells.keep(Member.NIK, text));
    return nik.filter(number -> !number.isTemporary());
  }

  private Checked<LocalDate> date(String text) {
    return DateCell.parse(text, dateStyle);
  }

  private static Checked<Relationship> relationship(String text) {
    return coded(
        text, Relationship.values(), Relationship::ofCode, ListFinding.RELATIONSHIP_UNKNOWN);
  }

  private static Checked<MaritalStatus> marital(String text) {
    return coded(
        text, MaritalStatus.values(), MaritalStatus::ofCode, ListFinding.MARITAL_STATUS_UNKNOWN);
  }

  /** Reads an official code, or the official label whatever its case. */
  private static <E extends Enum<E>> Checked<E> coded(
      String text, E[] constants, Function<Integer, Optional<E>> ofCode, FindingCode unknown) {
    Optional<E> found =
        CODE.matcher(text).matches()
            ? ofCode.apply(Integer.valueOf(text))
            : Arrays.stream(constants).filter(one -> label(one).equals(folded(text))).findFirst();
    return found.map(Checked::of).orElseGet(() -> Checked.rejected(Finding.of(unknown)));
  }

  private static String label(Enum<?> constant) {
    return folded(Words.in(Language.INDONESIAN).label(constant));
  }

  private static String folded(String text) {
    return NOT_A_LETTER.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
  }

  private static boolean isYes(String text) {
    return List.of("YA", "Y", "1", "ADA", "TRUE").contains(text.toUpperCase(Locale.ROOT));
  }

  /** Reads what the civil registry says of a person's life; other words are kept as they are. */
  private Life life(Cells cells) {
    Optional<String> status = cells.text(Column.STATUS).map(text -> text.toUpperCase(Locale.ROOT));
    if (status.isEmpty() || status.get().equals("HIDUP")) {
      return Life.alive();
    }
    Optional<LocalDate> day = cells.read(Column.STATUS_DATE, "statusDate", this::date);
    if (List.of("MENINGGAL", "MENINGGAL DUNIA", "MATI").contains(status.get())) {
      return new Life(Life.Status.DECEASED, day);
    }
    if (status.get().startsWith("PINDAH")) {
      cells.found("life", Finding.of(ListFinding.MOVED_IN_LIST));
    }
    cells.keepAll(List.of(Column.STATUS, Column.STATUS_DATE));
    return Life.alive();
  }
}
