package id.dtks.search;

import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Member;
import id.dtks.identity.PersonName;
import id.dtks.search.feed.PersonFeed;
import id.dtks.search.internal.RegistryFeed;
import java.util.List;
import java.util.Optional;

final class RegistryFeedTest extends PersonFeedContract {
  @Override
  Source source() {
    RegisterInMemory register = new RegisterInMemory();
    RegistryFeed feed = new RegistryFeed(register.registry);
    return new Source() {
      @Override
      public PersonFeed feed() {
        return feed;
      }

      @Override
      public void write(int serial, String name) {
        Optional<Household> known =
            register.dinsos().household(new HouseholdId("household-" + serial));
        if (known.isPresent()) {
          store(register, renamed(known.get(), name));
        } else {
          register.enter(serial, name, RegisterInMemory.TELIHAN);
        }
      }
    };
  }

  private static Household renamed(Household household, String name) {
    Member alone = household.members().get(0);
    return household.toBuilder()
        .members(List.of(alone.toBuilder().name(PersonName.of(name)).build()))
        .build();
  }

  private static void store(RegisterInMemory register, Household household) {
    register
        .dinsos()
        .intake(
            false,
            intake -> {
              intake.store(List.of(household));
              return true;
            })
        .orElseThrow();
  }
}
