package dev.networkingcoach.language.internal.echo;

import dev.networkingcoach.language.command.Housekeeping;
import dev.networkingcoach.language.command.Housekeeping.Calendar;
import dev.networkingcoach.language.command.Housekeeping.Different;
import dev.networkingcoach.language.command.Housekeeping.Duplicates;
import dev.networkingcoach.language.command.Housekeeping.Export;
import dev.networkingcoach.language.command.Housekeeping.HowToImport;
import dev.networkingcoach.language.command.Housekeeping.Merge;
import dev.networkingcoach.language.command.Housekeeping.ShowLog;
import dev.networkingcoach.language.command.Housekeeping.Undo;
import java.util.Locale;

/** Care for what is kept, in words. */
final class KeepingEcho {

  private KeepingEcho() {}

  static String of(Housekeeping keeping) {
    if (keeping instanceof Undo undo) {
      return undo.entry() == null ? "Undo." : "Undo " + undo.entry() + ".";
    } else if (keeping instanceof ShowLog log) {
      return "Log " + log.most() + ".";
    } else if (keeping instanceof Export export) {
      return "Export " + export.format().name().toLowerCase(Locale.ROOT) + ".";
    } else if (keeping instanceof Merge merge) {
      return "Merge " + Quote.name(merge.from()) + " into " + Quote.name(merge.into()) + ".";
    } else if (keeping instanceof Different different) {
      return "Different "
          + Quote.name(different.one())
          + " and "
          + Quote.name(different.other())
          + ".";
    } else if (keeping instanceof HowToImport) {
      return "Import.";
    } else if (keeping instanceof Calendar) {
      return "Calendar.";
    } else if (keeping instanceof Duplicates) {
      return "Duplicates.";
    }
    throw new IllegalStateException(keeping + " has no words.");
  }
}
