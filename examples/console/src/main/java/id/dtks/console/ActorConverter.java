package id.dtks.console;

import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.check.Finding;
import id.dtks.region.Area;
import id.dtks.region.RegionCatalog;
import id.dtks.region.RegionLevel;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/**
 * Reads {@code ROLE:AREA} or {@code ROLE:AREA:ACCOUNT}, such as {@code rt-rw:64.74.02.1002/034} or
 * {@code dinsos-verifier:64.74:siti}. Whether two are the same is told by the account; without one
 * each office has one of its own, whatever way its area is written.
 */
final class ActorConverter implements ITypeConverter<Actor> {
  private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,39}");

  @Override
  public Actor convert(String text) {
    String[] parts = text.split(":", 3);
    if (parts.length < 2) {
      throw Refusal.of(ConsoleFinding.ACTOR_UNREADABLE);
    }
    Role role = new ConstantConverter<>(Role.class).convert(parts[0]);
    Area area = area(parts[1]);
    if (!holdsOffice(role, area)) {
      throw Refusal.of(ConsoleFinding.ROLE_NOT_OF_AREA, "role", Finding.label(role), "area", area);
    }
    return parts.length == 3
        ? Actor.of(account(parts[2].strip()), role, area)
        : Session.actorOf(role, area);
  }

  private static String account(String text) {
    if (!ACCOUNT.matcher(text).matches()) {
      throw Refusal.of(ConsoleFinding.ACCOUNT_UNREADABLE);
    }
    return text.toLowerCase(Locale.ROOT);
  }

  /** An RT is headed in a kelurahan, a kelurahan is no city, and so on. */
  private static boolean holdsOffice(Role role, Area area) {
    RegionLevel level = area.region().level();
    boolean neighbourhood = area.neighbourhood().isPresent();
    return switch (role) {
      case RT_RW -> neighbourhood;
      case KELURAHAN_OPERATOR, LURAH -> level == RegionLevel.VILLAGE && !neighbourhood;
      case CAMAT_VIEWER -> level == RegionLevel.DISTRICT;
      case MAYOR -> level == RegionLevel.REGENCY;
      case DINSOS_VERIFIER, DINSOS_HEAD, MINISTRY_IMPORT, DUKCAPIL ->
          level.compareTo(RegionLevel.REGENCY) <= 0;
      case AUDITOR -> !neighbourhood;
    };
  }

  /** Reads an area's code. */
  static Area area(String text) {
    Area area = Area.parse(text).orElseThrow();
    if (RegionCatalog.current().find(area.region()).isEmpty()) {
      throw Refusal.of(ConsoleFinding.AREA_UNKNOWN);
    }
    return area;
  }
}
