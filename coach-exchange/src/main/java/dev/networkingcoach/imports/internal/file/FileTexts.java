package dev.networkingcoach.imports.internal.file;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** Why a file, or a line of one, was not read. */
interface FileTexts extends MessageSet {
  /** In English. */
  FileTexts TEXTS = MessageBundles.english(FileTexts.class);

  String quotesDoNotPairUp();

  String notAmongFilesThatAreRead();

  String noTableOfPeople();

  String brokenSpreadsheet();

  String otherOfficeDocument();

  String formulasWithoutValue(int formulas);
}
