package id.dtks;

import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.change.Change;
import id.dtks.check.Finding;
import id.dtks.household.CivilMatch;
import id.dtks.household.CivilMatchStatus;
import id.dtks.household.Eligibility;
import id.dtks.household.FamilyRole;
import id.dtks.household.HouseholdId;
import id.dtks.household.InactivationReason;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.PersonId;
import id.dtks.household.RecordStanding;
import id.dtks.identity.IdentityFinding;
import id.dtks.identity.PersonName;
import id.dtks.objection.Coordinates;
import id.dtks.objection.ObjectionId;
import id.dtks.proposal.ProposalId;
import id.dtks.proposal.ProposalStatus;
import id.dtks.region.Area;
import id.dtks.region.Neighbourhood;
import id.dtks.region.RegionCode;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes values of any type with a mark in every text that they hold, however deep. */
final class MarkedValues {
  static final String MARK = "RAHASIA";

  /** Texts that no citizen stands in: accounts, codes, and the names of systems and procedures. */
  private static final Set<String> NOT_PERSONAL =
      Set.of("createdBy", "filedBy", "actor", "workflow", "rules", "system", "source", "period");

  private static final Map<Class<?>, Object> SAMPLES = samples();

  private MarkedValues() {}

  private static Map<Class<?>, Object> samples() {
    LocalDate day = LocalDate.of(2026, 11, 24);
    Map<Class<?>, Object> samples = new HashMap<>();
    samples.put(int.class, 1);
    samples.put(long.class, 1L);
    samples.put(LocalDate.class, day);
    samples.put(Instant.class, Instant.EPOCH);
    samples.put(PersonId.class, Invented.SLAMET);
    samples.put(HouseholdId.class, Invented.HOME);
    samples.put(ProposalId.class, new ProposalId("p"));
    samples.put(ObjectionId.class, new ObjectionId("o"));
    samples.put(ProposalStatus.class, ProposalStatus.DRAFT);
    samples.put(PersonName.class, PersonName.of(MARK));
    samples.put(Invented.NIK_OF_SLAMET.getClass(), Invented.NIK_OF_SLAMET);
    samples.put(Invented.CARD.getClass(), Invented.CARD);
    samples.put(Area.class, Invented.BONTANG);
    samples.put(RegionCode.class, Invented.TELIHAN);
    samples.put(Neighbourhood.class, Neighbourhood.of(5, 2));
    samples.put(Coordinates.class, new Coordinates(0.134, 117.471));
    samples.put(Actor.class, Invented.atBontang(Role.LURAH));
    samples.put(FamilyRole.class, new FamilyRole.Unknown());
    samples.put(Finding.class, Finding.of(IdentityFinding.NIK_LENGTH));
    samples.put(Change.class, Change.declareEligible(Invented.SLAMET));
    samples.put(Eligibility.class, Eligibility.ineligible(IneligibilityReason.WELL_OFF, day));
    samples.put(CivilMatch.class, new CivilMatch(CivilMatchStatus.MATCHED, day));
    samples.put(RecordStanding.class, RecordStanding.inactive(InactivationReason.MOVED_OUT, day));
    return samples;
  }

  /** Returns a value of a record, or of a type with a builder. */
  static Object of(Class<?> type) {
    Object sample = SAMPLES.get(type);
    if (sample != null) {
      return sample;
    }
    try {
      if (type.isEnum()) {
        return type.getEnumConstants()[0];
      }
      return type.isRecord() ? record(type) : built(type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot make a " + type.getSimpleName(), e);
    }
  }

  private static Object record(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(components)
            .map(component -> named(component.getName(), component.getGenericType()))
            .toArray();
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }

  private static Object built(Class<?> type) throws ReflectiveOperationException {
    Object builder = type.getMethod("builder").invoke(null);
    for (Method attribute : type.getDeclaredMethods()) {
      if (attribute.getParameterCount() == 0) {
        set(builder, attribute);
      }
    }
    Method build = builder.getClass().getMethod("build");
    build.setAccessible(true);
    return build.invoke(builder);
  }

  private static void set(Object builder, Method attribute) throws ReflectiveOperationException {
    for (Method setter : builder.getClass().getSuperclass().getDeclaredMethods()) {
      if (setter.getName().equals(attribute.getName())
          && setter.getParameterCount() == 1
          && setter.getParameterTypes()[0].isAssignableFrom(attribute.getReturnType())) {
        setter.setAccessible(true);
        setter.invoke(builder, named(attribute.getName(), attribute.getGenericReturnType()));
      }
    }
  }

  private static Object named(String name, Type type) {
    return value(type, NOT_PERSONAL.contains(name) ? "some" : MARK);
  }

  private static Object value(Type type, String text) {
    if (type instanceof ParameterizedType generic) {
      Type[] of = generic.getActualTypeArguments();
      if (generic.getRawType().equals(Optional.class)) {
        return Optional.of(value(of[0], text));
      }
      return generic.getRawType().equals(Map.class)
          ? Map.of(value(of[0], text), value(of[1], text))
          : List.of(value(of[0], text));
    }
    return type.equals(String.class) ? text : of((Class<?>) type);
  }
}
