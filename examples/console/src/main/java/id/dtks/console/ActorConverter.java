package id.dtks.console;

import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.region.Area;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code ROLE:AREA}, such as {@code kelurahan-operator:64.74.03.1002}. */
final class ActorConverter implements ITypeConverter<Actor> {
  @Override
  public Actor convert(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new TypeConversionException("no colon");
    }
    Role role = new ConstantConverter<>(Role.class).convert(text.substring(0, colon));
    return Session.actorOf(role, area(text.substring(colon + 1)));
  }

  /** Reads an area's code. */
  static Area area(String text) {
    return Area.parse(text)
        .toOptional()
        .orElseThrow(() -> new TypeConversionException("not an area"));
  }
}
