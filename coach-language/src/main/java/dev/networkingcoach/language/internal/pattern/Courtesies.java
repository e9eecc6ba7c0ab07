package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.SmallTalk;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words that keep a talk going. */
final class Courtesies {

  private Courtesies() {}

  static List<CommandPattern> all() {
    return List.of(
        CommandPattern.of(
            "help|what can you do|what can i say|commands|how does this work",
            "What can be said, or how one thing is said.",
            List.of("help", "help met"),
            Courtesies::help),
        CommandPattern.alone(
            "hello|hi|hey|how are you|good morning|good evening|good afternoon|start|hello coach|hi coach|hey coach|moin|hallo",
            "A greeting.",
            List.of("hello"),
            new SmallTalk.Hello()),
        CommandPattern.alone(
            "thanks|thank you|thx|cheers|great thanks|thank you very much|thanks a lot|many thanks",
            "You are welcome.",
            List.of("thanks"),
            new SmallTalk.ThankYou()),
        CommandPattern.alone(
            "yes|y|yep|yeah|sure|ok|okay|correct|right|yes please",
            "Yes, to what the coach asked.",
            List.of("yes"),
            new SmallTalk.Yes()),
        CommandPattern.alone(
            "no|n|nope|nah|wrong|no thanks|no thank you",
            "No, to what the coach asked.",
            List.of("no"),
            new SmallTalk.No()),
        CommandPattern.alone(
            "cancel|never mind|nevermind|forget it|quit|abort|stop",
            "Never mind.",
            List.of("cancel"),
            new SmallTalk.Cancel()));
  }

  private static @Nullable Command help(Heard heard) {
    String topic = heard.words().text().strip().toLowerCase(Locale.ROOT);
    for (String lead : List.of("with ", "on ", "about ")) {
      topic = topic.startsWith(lead) ? topic.substring(lead.length()) : topic;
    }
    return new SmallTalk.Help(topic.isBlank() ? null : topic);
  }
}
