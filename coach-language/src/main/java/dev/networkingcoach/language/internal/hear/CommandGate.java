package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.command.AboutPerson;
import dev.networkingcoach.language.command.AdviceAnswer;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Housekeeping;
import dev.networkingcoach.language.command.InteractionCommand;
import dev.networkingcoach.language.command.KnownNames;
import dev.networkingcoach.language.command.MayI;
import dev.networkingcoach.language.command.Mine;
import dev.networkingcoach.language.command.NamedAdvice;
import dev.networkingcoach.language.command.PlanningCommand;
import dev.networkingcoach.language.command.QuestionCommand;
import dev.networkingcoach.language.command.Setting;
import dev.networkingcoach.language.command.SmallTalk;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.meaning.ItemPhrase;
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
  private final ItemPhrase phrases;

  CommandGate(WordBook book, NameTagger names, TokenReader tokens) {
    this.book = book;
    this.names = names;
    this.tokens = tokens;
    phrases = new ItemPhrase(book);
  }

  /** Whether a command of the command language may be carried out. */
  boolean lets(Command command, String words) {
    if (command instanceof Mine.Listed listed
        && listed.items().stream()
            .anyMatch(
                item ->
                    book.is("common", item.toLowerCase(Locale.ROOT)) || !phrases.isThing(item))) {
      return false;
    }
    if (command instanceof Setting || command instanceof Mine || command instanceof SmallTalk) {
      return true;
    }
    if (command instanceof Housekeeping.Merge merge) {
      return isKnown(merge.from()) && isKnown(merge.into());
    }
    if (command instanceof Housekeeping.Different different) {
      return isKnown(different.one()) && isKnown(different.other());
    }
    if (command instanceof Housekeeping.Undo undo) {
      String entry = undo.entry();
      return entry == null || !entry.contains(" ");
    }
    if (command instanceof PlanningCommand.GoalSet goal && !goal.text().contains(" ")) {
      return false;
    }
    if (command instanceof PlanningCommand.GroupLeft left
        && !words.toLowerCase(Locale.ROOT).contains("group")) {
      return names.scope().context().names().knows(KnownNames.Kind.GROUP, left.name());
    }
    if (command instanceof PlanningCommand.GroupJoined group && group.name().contains(":")) {
      return false;
    }
    if (command instanceof Housekeeping) {
      return true;
    }
    return people(command).stream().allMatch(who -> mayName(command, who))
        && isPlain(command, words);
  }

  private boolean mayName(Command command, Who who) {
    if (command instanceof QuestionCommand.PathTo) {
      return isKnown(who) || who.written().matches("(\\p{Lu}\\S*)( \\p{Lu}\\S*){0,3}");
    }
    boolean adds = command instanceof PlanningCommand || command instanceof InteractionCommand;
    return isKnown(who) || (adds && isShaped(who));
  }

  /**
   * What happened is for the frames, unless it is written with labels, or about two people. What is
   * still to come did not happen.
   */
  private boolean isPlain(Command command, String words) {
    if (command instanceof InteractionCommand.Interacted deed
        && deed.on().isAfter(names.scope().context().today())) {
      return false;
    }
    String low = words.toLowerCase(Locale.ROOT);
    if (command instanceof InteractionCommand.Noted) {
      return low.contains("note");
    }
    if (command instanceof AboutPerson) {
      return LABELS.stream().anyMatch(low::startsWith);
    }
    if (command instanceof InteractionCommand.Acquainted
        || command instanceof InteractionCommand.Unacquainted) {
      return true;
    }
    return !(command instanceof InteractionCommand) || low.contains("--") || low.contains(": ");
  }

  /** The names in a command. */
  private static List<Who> people(Command command) {
    List<Who> people = new ArrayList<>();
    if (command instanceof AboutPerson about) {
      people.add(about.who());
    } else if (command instanceof MayI may) {
      people.add(may.who());
    } else if (command instanceof InteractionCommand.Interacted interacted) {
      people.addAll(interacted.people());
    } else if (command instanceof InteractionCommand.Noted noted) {
      people.add(noted.who());
    } else if (command instanceof InteractionCommand.Introduced introduced) {
      people.addAll(List.of(introduced.one(), introduced.other()));
    } else if (command instanceof InteractionCommand.Acquainted tie) {
      people.addAll(List.of(tie.one(), tie.other()));
    } else if (command instanceof PlanningCommand.TargetSet target) {
      people.add(target.who());
    } else if (command instanceof QuestionCommand.WhoIs who) {
      people.add(who.who());
    } else if (command instanceof QuestionCommand.PathTo path) {
      people.add(path.who());
    } else if (command instanceof QuestionCommand.Why why) {
      advice(why.advice(), people);
    } else if (command instanceof AdviceAnswer.Done done) {
      advice(done.advice(), people);
    } else if (command instanceof AdviceAnswer.Snoozed snoozed) {
      advice(snoozed.advice(), people);
    } else if (command instanceof AdviceAnswer.Drafted drafted) {
      advice(drafted.advice(), people);
    } else if (command instanceof AdviceAnswer.Muted muted) {
      advice(muted.advice(), people);
    } else if (command instanceof QuestionCommand.WhyNot not && not.who() != null) {
      people.add(not.who());
    } else if (command instanceof AdviceAnswer.Dismissed dismissed) {
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
