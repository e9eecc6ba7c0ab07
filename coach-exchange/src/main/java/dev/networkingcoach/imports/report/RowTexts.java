package dev.networkingcoach.imports.report;

import dev.networkingcoach.texts.MessageBundles;
import dev.networkingcoach.texts.MessageSet;

/** What became of a row. */
interface RowTexts extends MessageSet {
  /** In English. */
  RowTexts TEXTS = MessageBundles.english(RowTexts.class);

  String lineMergedInto(String file, int line, String contactId, String because);

  String inLine(int line);

  String fileTakenFor(String file, String format, int rows);

  String mailsRead(String file, int mails);

  String columnsRead(String file, String columns);

  String columnsLeftOut(String file, String columns);

  String valuesOf(String column, int values);
}
