package id.dtks.search;

import id.dtks.search.feed.PersonFeed;
import id.dtks.search.feed.PersonRecord;

final class TableFeedTest extends PersonFeedContract {
  @Override
  Source source() {
    TableFeed table = new TableFeed();
    return new Source() {
      @Override
      public PersonFeed feed() {
        return table;
      }

      @Override
      public void write(int serial, String name) {
        String household = "household-" + serial;
        table.write(
            household,
            PersonRecord.builder()
                .person("person-" + serial)
                .household(household)
                .name(name)
                .region("6474031002")
                .build());
      }
    };
  }
}
