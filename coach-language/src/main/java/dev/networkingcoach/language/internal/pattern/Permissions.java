package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.api.review.Platform;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.MayI;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.clause.Draft;
import dev.networkingcoach.language.internal.clause.MissingException;
import dev.networkingcoach.language.internal.words.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** May I ask, pitch, talk, connect? */
final class Permissions {
  private static final List<String> TALKS =
      List.of(
          "talk to",
          "talk with",
          "speak to",
          "speak with",
          "write to",
          "reach out to",
          "talk",
          "call",
          "email",
          "mail",
          "message",
          "contact",
          "text",
          "write",
          "meet",
          "phone",
          "ping");

  private Permissions() {}

  static List<CommandPattern> all() {
    return List.of(
        CommandPattern.of(
            "may i|can i|could i|should i|may we|can we|is it ok to|is it okay to|ok to|may",
            "Whether a step is wise, before you take it: ask, pitch, talk, connect.",
            List.of(
                "may I ask Dana for an intro to Lee?",
                "can I pitch Dana?",
                "may I talk to Dana about pricing?",
                "may I connect with Dana on Facebook?"),
            Permissions::may));
  }

  private static @Nullable Command may(Heard heard) {
    WordList words = heard.words();
    if (words.plain(0).equals("i")) {
      words = words.from(1);
    }
    if (words.plain(0).equals("ask")) {
      return ask(heard.with(words.from(1)));
    } else if (words.plain(0).equals("pitch")) {
      return pitch(words.from(words.plain(1).equals("to") ? 2 : 1), heard);
    } else if (Set.of("connect", "add", "link").contains(words.plain(0))) {
      return connect(words.from(Set.of("with", "to").contains(words.plain(1)) ? 2 : 1));
    }
    for (String talk : TALKS) {
      if (words.has(0, talk)) {
        return talk(words.from(talk.split(" ", -1).length), heard);
      }
    }
    if (heard.opening().equals("may")) {
      return null;
    }
    throw new MissingException(
        "What you would like to do is missing: ask, pitch, talk or connect.");
  }

  private static Command ask(Heard heard) {
    Said.Named named = Said.named(heard);
    WordList rest = named.rest();
    Draft draft = new Draft();
    Thing.note(rest.plain(0).equals("for") ? rest.from(1) : rest, draft, heard.names());
    return new MayI.Ask(named.who(), draft.matter());
  }

  private static Command pitch(WordList words, Heard heard) {
    return new MayI.Pitch(Said.named(heard.with(words)).who());
  }

  private static Command talk(WordList words, Heard heard) {
    WordList named = words.isEmpty() ? words : words.slice(0, heard.names().end(words, 0, true));
    WordList rest = words.from(named.size());
    boolean lead = Set.of("about", "re", "on", "regarding", "for").contains(rest.plain(0));
    String what = (lead ? rest.from(1) : rest).text().strip();
    return new MayI.Talk(Said.who(named), what.isBlank() ? null : what);
  }

  private static Command connect(WordList words) {
    int on = words.find(1, List.of("on", "via", "at", "in"));
    Who who = Said.who(words.slice(0, on));
    String written = words.from(on + 1).text().strip();
    if (written.isBlank()) {
      throw new MissingException("Where to connect is missing, such as on LinkedIn.");
    }
    String wanted = written.toUpperCase(Locale.ROOT).replace(" ", "");
    for (Platform platform : Platform.values()) {
      if (platform.name().equals(wanted)) {
        return new MayI.Connect(who, platform);
      }
    }
    return new MayI.Connect(who, Platform.OTHER);
  }
}
