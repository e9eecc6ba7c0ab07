package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.language.command.AboutPerson.Learnt;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.InteractionCommand.Acquainted;
import dev.networkingcoach.language.command.InteractionCommand.Interacted;
import dev.networkingcoach.language.command.InteractionCommand.Noted;
import dev.networkingcoach.language.command.NamedContact;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.meaning.MeaningReader;
import dev.networkingcoach.language.internal.name.PeopleReader;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds somebody new wherever a clause tells who they are. Not thread-safe. */
final class NewPeopleReader {
  private static final int FEWEST_WORDS = 2;

  private final WordBook book;
  private final PeopleReader people;
  private final LocalDate today;

  NewPeopleReader(WordBook book, PeopleReader people, LocalDate today) {
    this.book = book;
    this.people = people;
    this.today = today;
  }

  /** What a clause says, with those whom it tells of besides, and what stands beside the names. */
  HeardClause completed(HeardClause heard, TokenRow row) {
    if (!(heard.reading() instanceof Told told) || MeaningReader.isQuestion(heard.meaning())) {
      return heard;
    }
    List<Command> commands = new ArrayList<>(told.commands());
    List<PersonMention> all = new ArrayList<>(heard.people());
    for (PersonMention mention : heard.people()) {
      if (mention.how() == Kind.NAMED) {
        commands.addAll(beside(mention));
      }
    }
    for (PersonMention mention : told(row)) {
      commands.removeIf(one -> one instanceof Noted note && isOf(note.text(), mention));
      boolean heardOf = all.stream().anyMatch(one -> one.name().contains(mention.name()));
      if (heardOf) {
        boolean more = !MeaningReader.details(mention).isEmpty();
        if (more && !isLearnt(commands, mention)) {
          commands.add(MeaningReader.learnt(mention));
        }
      } else if (MeaningReader.isDeed(heard.meaning())) {
        commands.add(MeaningReader.learnt(mention));
        commands.addAll(beside(mention));
        all.add(mention);
      }
    }
    return commands.equals(told.commands())
        ? heard
        : new HeardClause(heard.meaning(), new Told(commands, told.isGuess()), all, heard.again());
  }

  /** Whether words are no more than a name and the job beside it. */
  private boolean isOf(String words, PersonMention mention) {
    if (!words.startsWith(mention.name())) {
      return false;
    }
    String said =
        mention.name() + " " + mention.told().title() + " " + mention.told().organization();
    List<String> known = List.of(said.split("[^\\p{L}\\d]+", -1));
    return Arrays.stream(words.split("[^\\p{L}\\d]+", -1))
        .allMatch(word -> known.contains(word) || book.is("employment", word) || word.isEmpty());
  }

  /** Whether commands say already what is told of somebody. */
  private static boolean isLearnt(List<Command> commands, PersonMention mention) {
    Who who = new Who(mention.name());
    Set<ContactField> told = EnumSet.noneOf(ContactField.class);
    for (Command command : commands) {
      if (command instanceof Learnt learnt && learnt.who().equals(who)) {
        told.addAll(learnt.details().fields().keySet());
      } else if (command instanceof Interacted met && met.people().equals(List.of(who))) {
        told.addAll(met.learnt().fields().keySet());
      }
    }
    return told.containsAll(MeaningReader.details(mention).fields().keySet());
  }

  /** What stands beside a name, and whose colleague, boss or friend they are. */
  private List<Command> beside(PersonMention mention) {
    List<Command> commands = new ArrayList<>(MeaningReader.noted(mention, today));
    NamedContact of = mention.told().of();
    if (of != null && mention.told().title() == null && mention.isNew()) {
      commands.add(new Acquainted(new Who(of.id()), new Who(mention.name()), null));
    }
    return commands;
  }

  /**
   * Those who are new, of a clause that says nothing else that is known.
   *
   * @param row its tokens without the day
   * @param written its words with the day
   */
  Optional<HeardClause> alone(TokenRow row, String written) {
    List<PersonMention> told = told(row);
    List<PersonMention> found = told.isEmpty() ? whole(row) : besides(row, told);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<Command> commands = new ArrayList<>();
    int words = 0;
    for (PersonMention mention : found) {
      commands.add(MeaningReader.learnt(mention));
      commands.addAll(beside(mention));
      words += mention.name().split(" ", -1).length;
    }
    PersonMention first = found.get(0);
    boolean leads = found.size() == 1 && startsWith(row, first);
    String rest = leads ? row.written(first.end(), row.size()) : written;
    boolean says = leads ? !rest.isEmpty() : row.size() > words + FEWEST_WORDS && !isCard(row);
    if (says && saysSomething(rest)) {
      commands.removeIf(one -> one instanceof Noted note && rest.contains(note.text()));
      // A note adds whom it is about; nothing else was learnt.
      Who noted = new Who(first.name());
      commands.removeIf(
          one ->
              one instanceof Learnt only && only.details().isEmpty() && only.who().equals(noted));
      commands.add(new Noted(noted, rest, today));
    }
    return Optional.of(new HeardClause("CARD", new Told(commands, false), found, written));
  }

  /** Whether all of a clause is people and what they do. */
  private boolean isCard(TokenRow row) {
    int at = 0;
    while (at < row.size()) {
      PersonMention mention = people.one(row, at, false);
      int next = mention == null ? at : mention.end();
      if (mention == null && !isLabel(row.low(at))) {
        return false;
      }
      at = Math.max(next, at + 1);
    }
    return true;
  }

  private boolean isLabel(String low) {
    return book.is("polite", low) || book.is("joiner", low) || book.is("cardlabel", low);
  }

  private static boolean startsWith(TokenRow row, PersonMention mention) {
    return row.written().startsWith(mention.name());
  }

  private boolean saysSomething(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1)) {
      if (word.length() > 2 && !book.is("function", word) && !book.is("filler", word)) {
        return true;
      }
    }
    return false;
  }

  /** The one who is new and has a whole name, in a clause about nobody else. */
  private List<PersonMention> whole(TokenRow row) {
    List<PersonMention> all = mentioned(row);
    return all.size() == 1
            && all.get(0).isNew()
            && all.get(0).name().contains(" ")
            && people.isGiven(all.get(0).name())
        ? all
        : List.of();
  }

  /** All who are new and of whom it is told what they do, where, or to whom they belong. */
  private List<PersonMention> told(TokenRow row) {
    return mentioned(row).stream()
        .filter(mention -> mention.isNew() && mention.job() != null)
        .toList();
  }

  /** With those who are new, too, and named in one row with somebody of whom more is told. */
  private List<PersonMention> besides(TokenRow row, List<PersonMention> told) {
    List<String> names = told.stream().map(PersonMention::name).toList();
    List<PersonMention> all =
        mentioned(row).stream()
            .filter(
                one ->
                    names.contains(one.name())
                        || (one.isNew()
                            && one.how() == Kind.NAMED
                            && one.name().contains(" ")
                            && isJoined(row, one)))
            .toList();
    return all.isEmpty() ? told : all;
  }

  private boolean isJoined(TokenRow row, PersonMention mention) {
    int before = mention.end() - mention.name().split(" ", -1).length - 1;
    return book.is("joiner", row.low(mention.end())) || book.is("joiner", row.low(before));
  }

  private List<PersonMention> mentioned(TokenRow row) {
    List<PersonMention> found = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      PersonMention mention = people.one(row, i, false);
      if (mention != null) {
        found.add(mention);
        i = Math.max(i, mention.end() - 1);
      }
    }
    return found;
  }
}
