package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.command.AboutPerson;
import dev.networkingcoach.language.command.Answer;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Happening;
import dev.networkingcoach.language.command.Housekeeping;
import dev.networkingcoach.language.command.MayI;
import dev.networkingcoach.language.command.Mine;
import dev.networkingcoach.language.command.NamedAdvice;
import dev.networkingcoach.language.command.Planning;
import dev.networkingcoach.language.command.Question;
import dev.networkingcoach.language.command.Setting;
import dev.networkingcoach.language.command.SmallTalk;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.name.NameTagger;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.text.TokenReader;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lets a command through only where the names in it can be names. Not thread-safe. */
final class CommandGate {
  private static final int MOST_WORDS = 6;

  /** Words with which a command about a person begins. */
  private static final List<String> LABELS =
      List.of(
          "set ",
          "add ",
          "rename ",
          "clear ",
          "focus",
          "unfocus",
          "no focus",
          "archive",
          "unarchive",
          "bring back",
          "restore",
          "forget",
          "remove",
          "delete",
          "advocate",
          "candidate",
          "no advocate",
          "needs ",
          "offers ",
          "interests ",
          "markets ",
          "learn ",
          "update ",
          "nominate ",
          "recognise ",
          "recognize ");

  private final WordBook book;
  private final NameTagger names;
  private final TokenReader tokens;

  CommandGate(WordBook book, NameTagger names, TokenReader tokens) {
    this.book = book;
    this.names = names;
    this.tokens = tokens;
  }

  /** Whether a command of the command language may be carried out. */
  boolean lets(Command command, String words) {
    if (command instanceof Setting || command instanceof Mine || command instanceof SmallTalk) {
      return true;
    }
    if (command instanceof Housekeeping.Merge merge) {
      return isKnown(merge.from()) && isKnown(merge.into());
    }
    if (command instanceof Housekeeping) {
      return true;
    }
    return people(command).stream().allMatch(who -> mayName(command, who))
        && isPlain(command, words);
  }

  private boolean mayName(Command command, Who who) {
    if (command instanceof Question.PathTo) {
      return isKnown(who) || who.written().matches("(\\p{Lu}\\S*)( \\p{Lu}\\S*){0,3}");
    }
    boolean adds = command instanceof Planning || command instanceof Happening;
    return isKnown(who) || (adds && isShaped(who));
  }

  /** What happened is for the frames, unless it is written with labels, or about two people. */
  private static boolean isPlain(Command command, String words) {
    String low = words.toLowerCase(Locale.ROOT);
    if (command instanceof Happening.Noted) {
      return low.contains("note");
    }
    if (command instanceof AboutPerson) {
      return LABELS.stream().anyMatch(low::startsWith);
    }
    if (command instanceof Happening.Acquainted || command instanceof Happening.Unacquainted) {
      return true;
    }
    return !(command instanceof Happening) || low.contains("--") || low.contains(": ");
  }

  /** The names in a command. */
  private static List<Who> people(Command command) {
    List<Who> people = new ArrayList<>();
    if (command instanceof AboutPerson about) {
      people.add(about.who());
    } else if (command instanceof MayI may) {
      people.add(may.who());
    } else if (command instanceof Happening.Interacted interacted) {
      people.addAll(interacted.people());
    } else if (command instanceof Happening.Noted noted) {
      people.add(noted.who());
    } else if (command instanceof Happening.Introduced introduced) {
      people.addAll(List.of(introduced.one(), introduced.other()));
    } else if (command instanceof Happening.Acquainted tie) {
      people.addAll(List.of(tie.one(), tie.other()));
    } else if (command instanceof Planning.TargetSet target) {
      people.add(target.who());
    } else if (command instanceof Question.WhoIs who) {
      people.add(who.who());
    } else if (command instanceof Question.PathTo path) {
      people.add(path.who());
    } else if (command instanceof Question.Why why) {
      advice(why.advice(), people);
    } else if (command instanceof Answer.Done done) {
      advice(done.advice(), people);
    } else if (command instanceof Answer.Snoozed snoozed) {
      advice(snoozed.advice(), people);
    } else if (command instanceof Answer.Muted muted) {
      advice(muted.advice(), people);
    } else if (command instanceof Question.WhyNot not && not.who() != null) {
      people.add(not.who());
    } else if (command instanceof Answer.Dismissed dismissed) {
      advice(dismissed.advice(), people);
    }
    return people;
  }

  private static void advice(NamedAdvice advice, List<Who> people) {
    if (advice instanceof NamedAdvice.ByPerson person) {
      people.add(person.who());
    }
  }

  private boolean isKnown(Who who) {
    return !names.scope().index().named(who.written()).isEmpty()
        || !names.scope().index().byAddress(who.written()).isEmpty()
        || names.scope().context().names().people().stream()
            .anyMatch(one -> one.id().equals(who.written()));
  }

  private boolean isShaped(Who who) {
    TokenRow row = tokens.read(who.written(), name -> true);
    if (row.size() == 0
        || row.size() > MOST_WORDS
        || (book.is("common", row.low(0)) && row.size() == 1)) {
      return false;
    }
    PersonMention mention = names.named(row, 0, true);
    return (mention != null && mention.end() == row.size()) || row.get(0).quoted();
  }
}
