package dev.networkingcoach.language.internal.echo;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.language.command.AboutPerson;
import dev.networkingcoach.language.command.AboutPerson.AdvocacySet;
import dev.networkingcoach.language.command.AboutPerson.Archived;
import dev.networkingcoach.language.command.AboutPerson.Cleared;
import dev.networkingcoach.language.command.AboutPerson.Focused;
import dev.networkingcoach.language.command.AboutPerson.Learnt;
import dev.networkingcoach.language.command.AboutPerson.Unlisted;
import dev.networkingcoach.language.command.Details;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said about a person, in words. */
final class PersonEcho {

  private PersonEcho() {}

  static String of(AboutPerson about) {
    String name = Quote.name(about.who());
    if (about instanceof Learnt learnt) {
      return learnt.details().isEmpty()
          ? "Add " + name + "."
          : "Set " + name + "." + details(learnt.details());
    } else if (about instanceof Unlisted gone) {
      return name + " no longer " + verb(gone.list()) + " " + Quote.items(gone.items()) + ".";
    } else if (about instanceof Cleared cleared) {
      return "Clear " + name + " " + name(cleared.field()).toLowerCase(Locale.ROOT) + ".";
    } else if (about instanceof AdvocacySet set) {
      boolean none = set.advocacy() == Advocacy.NONE;
      boolean candidate = set.advocacy() == Advocacy.CANDIDATE;
      return name
          + (none ? " is no advocate." : candidate ? " is a candidate." : " is an advocate.");
    } else if (about instanceof Focused focus) {
      return (focus.focused() ? "Focus on " : "No focus on ") + name + ".";
    } else if (about instanceof Archived archived) {
      return (archived.archived() ? "Archive " : "Unarchive ") + name + ".";
    }
    return "Forget " + name + " for good.";
  }

  /** " Title: CTO. Needs: React contractor." */
  static String details(Details details) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<ContactField, String> field : details.fields().entrySet()) {
      String value = field.getValue();
      text.append(
          label(
              name(field.getKey()),
              switch (field.getKey()) {
                case RELATION -> value.toLowerCase(Locale.ROOT);
                case CADENCE_DAYS -> value + " days";
                default -> value;
              }));
    }
    for (Map.Entry<ListField, List<String>> list : details.lists().entrySet()) {
      text.append(" ")
          .append(name(list.getKey()))
          .append(": ")
          .append(Quote.items(list.getValue()))
          .append(".");
    }
    return text.toString();
  }

  /** " Title: CTO."; nothing for null. */
  static String label(String name, @Nullable String value) {
    return value == null ? "" : " " + name + ": " + Quote.text(value) + ".";
  }

  private static String name(ContactField field) {
    return switch (field) {
      case ORGANIZATION -> "Organisation";
      case CADENCE_DAYS -> "Cadence";
      default -> capital(field.name());
    };
  }

  static String name(ListField list) {
    return list == ListField.EMAILS ? "Email" : capital(list.name());
  }

  private static String capital(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String verb(ListField list) {
    return switch (list) {
      case NEEDS, EMAILS, LABELS -> "needs";
      case OFFERS -> "offers";
      case INTERESTS -> "likes";
      case MARKETS -> "serves";
    };
  }
}
