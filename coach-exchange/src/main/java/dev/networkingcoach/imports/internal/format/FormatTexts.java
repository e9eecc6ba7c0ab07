package dev.networkingcoach.imports.internal.format;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** Why rows of a file were left out. */
interface FormatTexts extends MessageSet {
  /** In English. */
  FormatTexts TEXTS = MessageBundles.english(FormatTexts.class);

  String aHiddenMemberNoName();

  String connectionDate(String date);

  String noNameEMailAddress();

  String neitherDirectionNorFromAnd(String name);

  String anInvitationWithoutAMessage();

  String sentAt(String cell);

  String neitherSentNorReceivedBy(String name);

  String aMessageWithAPage();

  String messageDate(String sentAt);

  String aDraftThatWasNever();

  String nobodyButTheOwnerIs();

  String aConversationWithOthersIs(int others);

  String recommendationStatus(String cell);

  String creationDate(String cell);

  String theCardIsCutOff();

  String aGroupOrAnOrganization();

  String aSponsoredMessage();

  String nobodyIsNamedIn(String name);

  String whoseMessages(String name, String waysToSay);

  String orderOfDatesAssumed(String column, String cell, String date);

  String datesContradict(String column, String cell);

  String columnWithoutName(int number);

  String noColumnOfNames(String columns, String unknown);

  String namesAlone(String columns, String name);

  String whoseActivities(String owner, String names, String first);

  String activityOfAnother(String name);

  String aTask();

  String activityWithNobody();

  String activityWithMany(int people);

  String activityDate(String written);

  String cameToNothing();

  String stillToBeDone();

  String sayYourName(String name);

  String eitherWay(String one, String other);

  String columnReadAs(String column, String meaning);
}
