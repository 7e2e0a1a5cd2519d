package id.dtks.objection;

/** What somebody does with an objection; the {@link ObjectionJourney} says where each leads. */
public enum ObjectionAction {
  /** Ajukan: files the objection; no step of a journey. */
  FILE,
  /** Proses: the kelurahan looks into it. */
  TAKE_UP,
  /** Terima. */
  UPHOLD,
  /** Tolak. */
  DISMISS,
  /** Nyatakan lewat waktu: nobody decided in time. */
  LAPSE
}
