package dev.networkingcoach.rules.internal.text;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a talk was about, as a message can refer to it. How two people met is not what they talked
 * about: "over coffee" and "a quick call" are no topics.
 */
final class TalkTopic {
  private static final Set<String> FILLERS =
      Set.of(
          "a", "an", "the", "over", "by", "via", "on", "at", "for", "with", "in", "had", "met",
          "quick", "short", "long", "brief", "nice", "first", "second", "our", "some", "and");

  private static final Set<String> WAYS =
      Set.of(
          "beer",
          "beers",
          "breakfast",
          "brunch",
          "call",
          "called",
          "catch-up",
          "catchup",
          "chat",
          "chatted",
          "coffee",
          "conversation",
          "dinner",
          "dm",
          "drink",
          "drinks",
          "e-mail",
          "e-mails",
          "email",
          "emails",
          "facetime",
          "letter",
          "linkedin",
          "lunch",
          "mail",
          "meal",
          "meet",
          "meeting",
          "message",
          "messages",
          "phone",
          "skype",
          "slack",
          "sms",
          "talk",
          "tea",
          "teams",
          "text",
          "texts",
          "video",
          "voicemail",
          "walk",
          "whatsapp",
          "zoom");

  private TalkTopic() {}

  /** The topic without a full stop at its end; null where there is none. */
  static @Nullable String of(@Nullable String what) {
    String topic = QuotedText.clauseOrNull(what);
    return topic == null || isWay(topic) ? null : topic;
  }

  /** Whether each word of it tells how two people met, and none what they talked about. */
  private static boolean isWay(String topic) {
    boolean way = false;
    int from = 0;
    while (from < topic.length()) {
      int end = endOfWord(topic, from);
      String word = topic.substring(from, end).toLowerCase(Locale.ROOT);
      if (WAYS.contains(word)) {
        way = true;
      } else if (!word.isEmpty() && !FILLERS.contains(word)) {
        return false;
      }
      from = end + 1;
    }
    return way;
  }

  private static int endOfWord(String topic, int from) {
    int end = from;
    while (end < topic.length()
        && (Character.isLetterOrDigit(topic.charAt(end)) || topic.charAt(end) == '-')) {
      end++;
    }
    return end;
  }
}
