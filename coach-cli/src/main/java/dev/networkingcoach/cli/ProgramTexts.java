package dev.networkingcoach.cli;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What commands tell of what they did. */
interface ProgramTexts extends MessageSet {
  /** In English. */
  ProgramTexts TEXTS = MessageBundles.english(ProgramTexts.class);

  String rulesAreSound(int count, String files);

  String theJournalIsSound();

  String theJournalHasFaults();

  String owners();

  String entries();

  String changes();

  String bytes();

  String version();

  String answeredAndBroken(long answered, long broken);

  String writtenTo(String file);

  String copiedTo(String file);

  String drawnTo(String file);

  String nothingHasADate();

  String sayToTheCoach();

  String workWithFiles();

  String orSay(String synonyms);

  String saysAnything();

  String standsAtNothing(int number);

  String cannotBePressed(String reason);

  String failed(String reason);

  String cannotBeAnswered(String reason);

  String stoppedAtLine(int line);

  String whichAddressIsYours(String likely);

  String followedNoMore(String mailbox);

  String calendarFollowed(String calendar);

  String noCalendarFollowed();

  String calendarsLost(String key);

  String noneFollowedNow();

  String calendarLine(int number, String calendar, String day);

  String calendarNotRead(String why);

  String mailBrokenOff(String mailbox, String why);

  String nobodyMore(int people);

  String addOneOf(String name, int people);

  String nothingIsNew();

  String itIsOneEntry();
}
