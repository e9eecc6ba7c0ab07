package dev.networkingcoach.cli.route;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What is said of ways to people. */
interface RouteTexts extends MessageSet {
  /** In English. */
  RouteTexts TEXTS = MessageBundles.english(RouteTexts.class);

  String waysTo(int count, String goal);

  String somebodyAt(String company);

  String somebodyIn(String market);

  String noWayTo(String goal);

  String nearestOfTheMarket(int count);

  String nobodyNear(boolean market);

  String you();

  String strength();

  String links();

  String mayI();

  String nothingSpeaksAgainstAsking(String name);

  String next();

  String toForward();

  String passedOver();

  String bandOf(String band, boolean discounted);

  String linkBand(String band, boolean weakest);

  String hub(String name, String ties, String share);

  String lastInTouch(String day);

  String connectedSince(String day);

  String restsOn(String source, String basis);

  String knownSince(String day);

  String hasNotAgreed(String name);

  String passed(String name, String why);

  String writeYourself(String name);

  String askFor(String name, String goal);

  String hasAgreed(String name, String goal);

  String waitWith(String name, String verdict);

  String notYet(String reason);

  String forward(String next, String owner, String goal, boolean last, String positioning);
}
