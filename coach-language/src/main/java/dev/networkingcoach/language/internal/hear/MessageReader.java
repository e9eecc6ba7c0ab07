package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Context;
import dev.networkingcoach.language.command.NamedContact;
import dev.networkingcoach.language.command.TalkThread;
import dev.networkingcoach.language.command.When;
import dev.networkingcoach.language.date.ImpossibleFigures;
import dev.networkingcoach.language.date.Tense;
import dev.networkingcoach.language.internal.EnglishGrammar;
import dev.networkingcoach.language.internal.frame.FrameBook;
import dev.networkingcoach.language.internal.frame.FrameMatcher;
import dev.networkingcoach.language.internal.frame.SlotReader;
import dev.networkingcoach.language.internal.meaning.MeaningReader;
import dev.networkingcoach.language.internal.name.NameScope;
import dev.networkingcoach.language.internal.name.NameTagger;
import dev.networkingcoach.language.internal.name.OrganizationReader;
import dev.networkingcoach.language.internal.name.PeopleReader;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.internal.order.OrderReader;
import dev.networkingcoach.language.internal.pasted.LineReader;
import dev.networkingcoach.language.internal.pasted.PastedReader;
import dev.networkingcoach.language.internal.text.DateTagger;
import dev.networkingcoach.language.internal.text.DatedRow;
import dev.networkingcoach.language.internal.text.OrdinalDays;
import dev.networkingcoach.language.internal.text.TokenReader;
import dev.networkingcoach.language.internal.text.TokenRow;
import dev.networkingcoach.language.internal.text.WordBook;
import dev.networkingcoach.language.statement.MessageReading;
import dev.networkingcoach.language.statement.Statement;
import dev.networkingcoach.language.statement.StatementReading;
import dev.networkingcoach.language.statement.StatementReading.NotUnderstood;
import dev.networkingcoach.language.statement.StatementReading.NothingToDo;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one message, statement by statement. Not thread-safe: one for each message. */
public final class MessageReader {
  private final Context context;
  private final WordBook book;
  private final NameScope scope;
  private final NameTagger names;
  private final TokenReader tokens;
  private final ClauseSplitter splitter;
  private final SegmentReader clauses;
  private final ThreadReader thread;
  private final FallbackReader fallback;
  private final NewPeopleReader newcomers;
  private final PastedReader pasted;
  private final CommandReader commandReader;
  private final HedgeReader hedges;
  private final DayCarrier days;
  private final OrderReader orders;
  private final DateTagger dates;
  private final BreathRepair repairs;
  private final SaidDay saidDay;
  private final ListOrder listOrder;

  /**
   * A reader.
   *
   * @param language the words and frames of a language
   * @param commands the command language, for what is said in its words
   * @param context the day, the names that are known, and what was said before
   */
  public MessageReader(LanguageBook language, EnglishGrammar commands, Context context) {
    this.context = context;
    book = language.words();
    scope = new NameScope(context, language.people());
    names = new NameTagger(book, scope);
    OrganizationReader organizations = new OrganizationReader(book, names);
    PeopleReader people = new PeopleReader(book, names, organizations);
    FrameBook frames = language.frames();
    FrameMatcher matcher = new FrameMatcher(frames, new SlotReader(names, people, organizations));
    tokens = language.tokens();
    dates = new DateTagger(book);
    splitter = new ClauseSplitter(book, names, people);
    MeaningReader meanings = new MeaningReader(book, names, people, organizations);
    clauses = new SegmentReader(book, names, matcher, meanings, dates);
    thread = new ThreadReader(matcher, clauses, dates, scope);
    fallback = new FallbackReader(book, names, dates, organizations);
    orders = new OrderReader(book, dates, context.today());
    pasted = new PastedReader(new LineReader(book, tokens, names, people, dates));
    newcomers = new NewPeopleReader(book, people, context.today());
    CommandGate gate = new CommandGate(book, names, tokens);
    commandReader = new CommandReader(language, commands, context, gate, fallback);
    hedges = new HedgeReader(book);
    repairs = new BreathRepair(book, names);
    days = new DayCarrier(book, dates, context.today());
    listOrder = new ListOrder(book, dates, context.today());
    saidDay = new SaidDay(tokens, dates, context.today());
  }

  /** What a cleaned message says. */
  public MessageReading read(String text) {
    if (OffTheRecord.isSaidIn(text)) {
      return single(text, OffTheRecord.NOTHING);
    }
    Optional<String> kept = TakenBack.before(text);
    if (kept.isPresent()) {
      return takenBack(text, kept.get());
    }
    PastedGate gate = new PastedGate(text);
    if (gate.isAdvert()) {
      return single(
          text,
          new NothingToDo("That reads like an advert, so I recorded nothing of it.", List.of()));
    }
    String clean = saidDay.told(pasted.spoken(text), context.thread());
    TokenRow all = new OrdinalDays(book).inFigures(tokens.read(clean, scope.index()::isName));
    TokenRow row = repairs.repaired(days.certain(new OwnerNaming(scope).without(all)));
    if (row.size() == 0) {
      return single(clean, new NotUnderstood("There are no words in that.", List.of("help")));
    }
    List<Statement> statements = new ArrayList<>();
    MessageState state = new MessageState();
    TalkThread talk = context.thread();
    state.last = talk.words();
    List<ClausePart> parts = splitter.split(row);
    state.alone = parts.size() == 1;
    if (fallback.isReminder(row) && row.hasColon()) {
      ClausePart whole = new ClausePart(row, false, false, false, false);
      return single(clean, fallback.read(row, whole).reading());
    }
    TokenRow before = row;
    for (ClausePart part : parts) {
      if (part.isHeader() && title(part, state)) {
        continue;
      }
      Statement named =
          statements.isEmpty()
              ? null
              : listOrder.applied(part.row(), statements.get(statements.size() - 1), before);
      before = part.row();
      if (named != null) {
        statements.set(statements.size() - 1, named);
        continue;
      }
      state.when = days.day(part, state);
      HeardClause heard = hear(part, state, parts.size() == 1 ? clean : null);
      heard = gate.plain(hedges.read(heard, part), part);
      heard = days.heading(heard, part, state, part.equals(parts.get(parts.size() - 1)));
      state.when = days.after(part, state.when);
      LocalDate told = state.undated ? days.told(heard, part) : null;
      if (told != null && !statements.isEmpty()) {
        StatementJoiner.date(statements, told);
      }
      state.undated = isUndated(heard, part, state);
      Statement statement = StatementNames.of(part, heard);
      if (heard.people().isEmpty() && !(heard.reading() instanceof Told)) {
        fallback.spokenOf(part.row());
      }
      talk = follow(talk, statement, heard, state);
      StatementJoiner.add(statements, statement, heard, part);
    }
    return statements.isEmpty()
        ? single(clean, new NotUnderstood("I found nothing to log in that.", List.of("help")))
        : new MessageReading(statements, talk);
  }

  /** What stands before the sentence that is taken back, and that nothing came of that one. */
  private MessageReading takenBack(String text, String kept) {
    MessageReading nothing = single(text, TakenBack.NOTHING);
    if (kept.isEmpty()) {
      return nothing;
    }
    MessageReading read = read(kept);
    List<Statement> statements = new ArrayList<>(read.statements());
    statements.addAll(nothing.statements());
    return new MessageReading(statements, read.thread());
  }

  /** "When is the last time I saw Dana": what is asked did not happen today. */
  private boolean isAsked(TokenRow row) {
    return book.is("askword", row.low(0)) && book.is("askafter", row.low(1));
  }

  private boolean isUndated(HeardClause heard, ClausePart part, MessageState state) {
    return MeaningReader.isDeed(heard.meaning())
        && heard.reading() instanceof Told
        && state.when == null
        && dates.take(part.row(), context.today(), Tense.PAST).when() == null;
  }

  private MessageReading single(String words, StatementReading reading) {
    return new MessageReading(
        List.of(new Statement(words, words, reading, List.of(), List.of())), context.thread());
  }

  private HeardClause hear(ClausePart part, MessageState state, @Nullable String alone) {
    String words = alone == null ? part.row().written() : alone;
    Optional<String> impossible = ImpossibleFigures.in(words, context.today());
    if (impossible.isPresent()) {
      return HeardClause.refused(impossible.get(), words);
    }
    TokenRow row = clauses.trimmed(part.row());
    Optional<HeardClause> continued = thread.read(part, state.last, this);
    if (continued.isPresent()) {
      return continued.get();
    }
    Optional<StatementReading> days = part.isQuestion() ? Optional.empty() : orders.days(row);
    if (days.isPresent() && fallback.mentions(row).isEmpty()) {
      return new HeardClause("ORDER", days.get(), List.of(), words);
    }
    Optional<HeardClause> ordered =
        part.isImplied() ? Optional.empty() : commandReader.read(words, true);
    if (ordered.isPresent()) {
      return ordered.get();
    }
    int request = clauses.request(row);
    if (request > 0 && request < row.size() && book.is("askword", row.low(request))) {
      TokenRow asked = row.slice(request, row.size());
      return hear(new ClausePart(asked, true, false, false, part.isContinued()), state, null);
    }
    Optional<HeardClause> framed =
        clauses.read(fallback.isInterrogative(row) || isAsked(row) ? part.asked() : part, state);
    if (framed.isPresent()) {
      DatedRow dated = dates.take(part.row(), context.today(), clauses.tense(part.row()));
      When when = dated.when();
      state.when = when != null && MeaningReader.isDeed(framed.get().meaning()) ? when : state.when;
      return newcomers.completed(quoted(framed.get(), words), dated.row());
    }
    Optional<StatementReading> order = part.isQuestion() ? Optional.empty() : orders.read(row);
    if (order.isPresent() && fallback.mentions(row).isEmpty()) {
      return new HeardClause("ORDER", order.get(), List.of(), words);
    }
    if (request > 0 && request < row.size()) {
      TokenRow rest = row.slice(request, row.size());
      return hear(
          new ClausePart(
              rest,
              book.is("whetherword", rest.low(0)),
              false,
              part.isImplied(),
              part.isContinued()),
          state,
          rest.written());
    }
    if (part.isQuestion() || fallback.isAsking(row)) {
      return fallback.read(row, part);
    }
    boolean asks = part.isQuestion() || fallback.isDenied(row);
    TokenRow undated = dates.take(row, context.today(), Tense.PAST).row();
    Optional<HeardClause> told =
        asks ? Optional.empty() : newcomers.alone(undated, part.row().written());
    return told.or(() -> commandReader.read(words, false))
        .orElseGet(() -> fallback.read(part.isImplied() ? part.row() : row, part));
  }

  /** What stands in quotes is said again as it was written, so that a name stays whole. */
  private static HeardClause quoted(HeardClause heard, String words) {
    return words.indexOf('"') < 0
        ? heard
        : new HeardClause(heard.meaning(), heard.reading(), heard.people(), words);
  }

  /**
   * A title such as "Notes from yesterday's dinner:" tells the day and the event of what follows.
   */
  private boolean title(ClausePart part, MessageState state) {
    DatedRow dated = dates.take(part.row(), context.today(), Tense.PAST);
    String low = part.row().written().toLowerCase(Locale.ROOT);
    boolean talk = low.matches(".*\\b(talked|spoke|called|calls|call)\\b.*");
    if (names.named(part.row(), 0, false) != null && part.row().size() <= 4) {
      return false;
    }
    state.when = dated.when();
    state.titled = talk ? InteractionKind.TALKED : InteractionKind.MET;
    TokenRow row = dated.row();
    for (int i = 0; i < row.size() - 1; i++) {
      if (row.low(i).matches("at|from|@|bei|auf|von") && row.get(i + 1).isNameLike()) {
        state.event = row.written(i + 1, row.size());
        break;
      }
    }
    return true;
  }

  /** What the talk is about after a statement. */
  private TalkThread follow(
      TalkThread talk, Statement statement, HeardClause heard, MessageState state) {
    List<NamedContact> people = new ArrayList<>();
    for (PersonMention mention : heard.people()) {
      if (mention.known().size() == 1 || mention.how() == Kind.PRONOUN) {
        people.addAll(mention.known());
      } else if (!mention.name().isBlank() && mention.how() != Kind.NAMELESS) {
        people.add(person(mention));
      }
    }
    List<NamedContact> distinct = people.stream().distinct().toList();
    scope.spokenOf(distinct);
    heard.people().stream()
        .filter(one -> one.how() == Kind.NAMED && !one.name().isBlank())
        .max(Comparator.comparingInt(PersonMention::end))
        .ifPresent(one -> scope.lastNamed(person(one)));
    TalkThread next = talk.about(distinct.stream().map(NamedContact::name).toList());
    if (statement.reading() instanceof Told told
        && told.commands().stream().anyMatch(MessageReader::isEntry)) {
      state.last = statement.again();
      next = next.recorded(statement.again(), context.today());
    }
    return next;
  }

  private static NamedContact person(PersonMention mention) {
    NamedContact one = mention.one();
    return one == null
        ? new NamedContact(mention.name(), mention.name(), null, null, List.of(), false)
        : one;
  }

  private static boolean isEntry(Command command) {
    return command instanceof dev.networkingcoach.language.command.InteractionCommand
        || command instanceof dev.networkingcoach.language.command.AboutPerson
        || command instanceof dev.networkingcoach.language.command.MeetingCommand.MeetingPlanned
        || command instanceof dev.networkingcoach.language.command.Housekeeping.Corrected;
  }

  /** The commands of words that were recorded before, read on their day. */
  Optional<HeardClause> reread(String words) {
    TokenRow row = tokens.read(words, word -> true);
    List<ClausePart> parts = splitter.split(row);
    return parts.isEmpty()
        ? Optional.empty()
        : clauses.read(new ClausePart(row, false, false, false, false), new MessageState());
  }
}
