package id.dtks.console;

import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.check.Finding;
import id.dtks.region.Area;
import id.dtks.region.RegionCatalog;
import id.dtks.region.RegionLevel;
import picocli.CommandLine.ITypeConverter;

/** Reads {@code ROLE:AREA}, such as {@code kelurahan-operator:64.74.03.1002}. */
final class ActorConverter implements ITypeConverter<Actor> {
  @Override
  public Actor convert(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw Refusal.of(ConsoleFinding.ACTOR_UNREADABLE);
    }
    Role role = new ConstantConverter<>(Role.class).convert(text.substring(0, colon));
    Area area = area(text.substring(colon + 1));
    if (!holdsOffice(role, area)) {
      throw Refusal.of(ConsoleFinding.ROLE_NOT_OF_AREA, "role", Finding.label(role), "area", area);
    }
    return Session.actorOf(role, area);
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
