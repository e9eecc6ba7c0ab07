package dev.networkingcoach.texts;

/** A room with a message of every kind. */
interface SampleTexts extends MessageSet {
  /** Where something is from. */
  enum Side {
    UP,
    DOWN
  }

  String plain();

  String named(String name, String what);

  String counted(long count);

  String grouped(int count);

  String chosen(Side kind, int count);
}
