package dev.networkingcoach.imports.internal.mail;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells mails that one person wrote to another from all others, by their headers: RFC 2369 and 2919
 * for lists, RFC 3834 for automatic replies, and what large senders add. Stateless and thread-safe.
 */
final class MailSorting {
  /** A mail to more people is an announcement. */
  static final int MOST_PEOPLE = 6;

  private static final Set<String> BULK = Set.of("bulk", "list", "junk");
  private static final Pattern NO_REPLY =
      Pattern.compile(
          "(?:.*[._+-])?(?:no|not|do-?not|dont|donot|never)[._-]?(?:reply|replies|respond)(?:[._+-].*)?"
              + "|mailer-daemon|postmaster|bounces?(?:[._+-].*)?|notifications?|calendar-notification");
  private static final int DELETED = 0x0008;

  private MailSorting() {}

  /** Why this mail is left out by its headers alone; null where it is not. */
  static @Nullable LeftOutMail leftOut(MailHeaders mail, MailPerson from) {
    LeftOutMail kept = byPlace(mail);
    if (kept != null) {
      return kept;
    }
    if (isCalendar(mail)) {
      return LeftOutMail.CALENDAR;
    }
    String precedence = mail.first("precedence").toLowerCase(Locale.ROOT);
    if (mail.has("list-id")
        || mail.has("list-unsubscribe")
        || mail.has("list-post")
        || mail.has("feedback-id")
        || BULK.contains(precedence)) {
      return LeftOutMail.LIST;
    }
    if (isAutomatic(mail, precedence)) {
      return LeftOutMail.AUTOMATIC;
    }
    return isNoReply(from.address()) ? LeftOutMail.NO_REPLY : null;
  }

  /** Whether nobody reads what is sent to this address. */
  static boolean isNoReply(String address) {
    String name = address.substring(0, address.lastIndexOf('@')).toLowerCase(Locale.ROOT);
    return NO_REPLY.matcher(name).matches();
  }

  private static @Nullable LeftOutMail byPlace(MailHeaders mail) {
    String labels = mail.first("x-gmail-labels");
    LeftOutMail byLabel =
        labels.isEmpty() ? null : UnwantedFolders.labels(EncodedWords.decoded(labels));
    if (byLabel != null) {
      return byLabel;
    }
    if (mail.first("x-unsent").equals("1")) {
      return LeftOutMail.DRAFT;
    }
    boolean spam = mail.first("x-spam-flag").toLowerCase(Locale.ROOT).startsWith("yes");
    return spam || (mozillaStatus(mail) & DELETED) != 0 ? LeftOutMail.UNWANTED : null;
  }

  private static int mozillaStatus(MailHeaders mail) {
    try {
      String status = mail.first("x-mozilla-status");
      return status.isEmpty() ? 0 : Integer.parseInt(status, 16);
    } catch (NumberFormatException broken) {
      return 0;
    }
  }

  private static boolean isCalendar(MailHeaders mail) {
    String type = mail.first("content-type").toLowerCase(Locale.ROOT);
    return type.contains("text/calendar")
        || mail.first("content-class").toLowerCase(Locale.ROOT).contains("calendarmessage")
        || mail.first("sender").contains("calendar-notification@google.com");
  }

  private static boolean isAutomatic(MailHeaders mail, String precedence) {
    String submitted = mail.first("auto-submitted").toLowerCase(Locale.ROOT);
    String type = mail.first("content-type").toLowerCase(Locale.ROOT);
    return (!submitted.isEmpty() && !submitted.startsWith("no"))
        || precedence.equals("auto_reply")
        || List.of(
                "x-auto-response-suppress", "x-autoreply", "x-autorespond", "x-failed-recipients")
            .stream()
            .anyMatch(mail::has)
        || mail.first("return-path").replace(" ", "").equals("<>")
        || type.startsWith("multipart/report");
  }
}
