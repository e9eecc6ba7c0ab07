package dev.networkingcoach.language.internal.pattern;

import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.InteractionCommand.Interacted;
import dev.networkingcoach.language.command.InteractionCommand.Introduced;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.clause.TwoWaysException;
import dev.networkingcoach.language.internal.words.WordList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * "Ask Dana for help": what is done already, or planned? It is asked, for nothing may count as done
 * that was not.
 */
public final class Imperatives {
  private static final Map<String, Verb> VERBS = new HashMap<>();

  /** After these, something is planned. */
  private static final List<String> INTENTS =
      List.of(
          "remind me to",
          "remember to",
          "don't forget to",
          "do not forget to",
          "i need to",
          "i have to",
          "i should",
          "i must",
          "i will",
          "i'll",
          "i want to",
          "i'd like to",
          "i would like to",
          "i plan to",
          "going to",
          "need to",
          "want to",
          "have to",
          "should",
          "let's");

  /** "Thank you" and "call me" are no orders. */
  private static final Set<String> OTHERS = Set.of("you", "me", "us", "it");

  /**
   * One of the verbs.
   *
   * @param past the opening of what was done
   * @param may the question whether it is wise; null where there is none
   */
  private record Verb(String past, @Nullable String may) {}

  static {
    put("asked", "may I ask", "ask");
    put("gave", null, "give");
    put("sent", null, "send");
    put("shared", null, "share");
    put("lent", null, "lend");
    put("thanked", null, "thank");
    put("pitched", "may I pitch", "pitch", "pitch to");
    put("introduced", null, "introduce");
    put("called", "may I call", "call", "phone");
    put("emailed", "may I email", "email", "e-mail", "mail");
    put("wrote to", "may I write to", "write", "write to", "message", "text", "ping");
    put(
        "talked to",
        "may I talk to",
        "talk to",
        "talk with",
        "speak to",
        "speak with",
        "follow up with",
        "follow-up with",
        "reach out to",
        "get back to",
        "check in with",
        "catch up with",
        "chat with");
  }

  private Imperatives() {}

  private static void put(String past, @Nullable String may, String... openings) {
    for (String opening : openings) {
      VERBS.put(opening, new Verb(past, may));
    }
  }

  /** Reads what was done, and asks about what is ordered. */
  static Function<Heard, @Nullable Command> asking(Function<Heard, @Nullable Command> reader) {
    return heard -> {
      Verb verb = VERBS.get(heard.opening());
      return verb == null ? reader.apply(heard) : ask(heard, verb, reader);
    };
  }

  private static @Nullable Command ask(
      Heard heard, Verb verb, Function<Heard, @Nullable Command> reader) {
    boolean talk = OTHERS.contains(heard.words().plain(0));
    Command done = talk ? null : reader.apply(heard.opened(verb.past()));
    if (done == null) {
      return null;
    }
    String rest = written(heard.words());
    String order = heard.opening() + " " + rest;
    LocalDate on = day(done);
    boolean ahead = heard.intended() || (on != null && on.isAfter(heard.context().today()));
    List<String> readings = new ArrayList<>();
    if (!ahead) {
      readings.add(verb.past() + " " + rest);
    }
    if (verb.may() != null) {
      readings.add(verb.may() + " " + rest + "?");
    }
    List<Who> people = people(done);
    if (people.size() == 1 || done instanceof Introduced) {
      readings.add("note \"" + people.get(0).written().replace("\"", "'") + "\": " + order);
    }
    throw new TwoWaysException(question(order, ahead), readings);
  }

  private static String question(String order, boolean ahead) {
    String quoted = "\"" + order + "\"";
    return ahead
        ? quoted + " is a plan, and I log what was done. Say it once it is."
        : quoted + ": is it done already, or do you plan it? Nothing was logged.";
  }

  static String written(WordList words) {
    return words.size() == 1 && words.get(0).quoted()
        ? '"' + words.text().replace("\"", "\\\"") + '"'
        : words.written();
  }

  private static @Nullable LocalDate day(Command done) {
    if (done instanceof Interacted interacted) {
      return interacted.on();
    }
    return done instanceof Introduced introduced ? introduced.on() : null;
  }

  private static List<Who> people(Command done) {
    if (done instanceof Interacted interacted) {
      return interacted.people();
    }
    return done instanceof Introduced introduced ? List.of(introduced.one()) : List.of();
  }

  /**
   * How many words say that something is planned, before an order: "I need to call Dana"; 0 where
   * there is none.
   */
  public static int intent(WordList words, int at) {
    for (String intent : INTENTS) {
      int length = intent.split(" ", -1).length;
      if (words.has(at, intent) && isOrder(words, at + length)) {
        return length;
      }
    }
    return 0;
  }

  private static boolean isOrder(WordList words, int at) {
    return VERBS.keySet().stream().anyMatch(order -> words.has(at, order));
  }
}
