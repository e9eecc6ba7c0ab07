package dev.networkingcoach.cli.degrees;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What a study of a graph tells. */
interface DegreesTexts extends MessageSet {
  /** In English. */
  DegreesTexts TEXTS = MessageBundles.english(DegreesTexts.class);

  String degreesIn(String name, boolean partial);

  String clustering();

  String triangles();

  String people();

  String ties();

  String countedTies(String count, boolean directed);

  String components();

  String everybodyIsConnected();

  String countedComponents(String count, String largest, String share);

  String distances();

  String hops();

  String degrees();

  String pairs();

  String share();

  String within();

  String standardError(String error);

  String average();

  String median();

  String effectiveDiameter();

  String ninetyPercentAreThatNear(String distance);

  String diameter();

  String exactOrAtLeast(boolean exact, String distance);

  String withinTwoTies();

  String peopleOnAverage(String people);

  String notKnown();

  String sources(boolean exact, String count, boolean directed);

  String toOnesFollower();

  String nobodyMeetsFollower();

  String peopleInSteps(String people, int steps);

  String stepsOnAverage(String mean, String deviation, String people, String each);

  String published();

  String studyFound(String study, String hops, String degrees);

  String howFarApart(String name);

  String hopsAxis();

  String noTwoAreConnected();

  String onAverage(String distance);

  String hopsAndDegrees(String hops, String degrees);

  String studyProgress(String what, String percent, String left);

  String seconds(long seconds);

  String minutes(long minutes, String seconds);
}
