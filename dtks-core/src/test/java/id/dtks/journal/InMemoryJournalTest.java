package id.dtks.journal;

final class InMemoryJournalTest extends JournalContract {
  @Override
  Journal open() {
    return new InMemoryJournal();
  }
}
