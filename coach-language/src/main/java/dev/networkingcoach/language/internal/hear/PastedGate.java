package dev.networkingcoach.language.internal.hear;

import dev.networkingcoach.language.command.AboutPerson;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.InteractionCommand;
import dev.networkingcoach.language.command.MeetingCommand;
import dev.networkingcoach.language.command.Mine;
import dev.networkingcoach.language.command.PlanningCommand;
import dev.networkingcoach.language.command.QuestionCommand;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.NotUnderstood;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Keeps a text that was copied into a message from giving orders: somebody else's "I am away until
 * March" pauses nothing, and none of its lines is a search. Immutable and thread-safe.
 */
final class PastedGate {
  private static final int FEWEST_LINES = 3;
  private static final int SHOWN = 60;
  private static final Pattern BULLET = Pattern.compile("\\s*[-\u2013\u2014\u2022*] .*");
  private static final Pattern FORWARDED =
      Pattern.compile(
          "(?is)\\s*(fwd?:|aw:|wg:|begin forwarded|-+ ?forwarded|invitation:|automatic reply|auto-?reply|out of office|subject:).*");
  private static final Pattern ADVERT =
      Pattern.compile(
          "(?is).{40,}\\b(unsubscribe|view (this )?(e-?mail )?in (your )?browser|opt out of|manage (your )?preferences)\\b.*");

  /** What is asked or ordered in plain words, and is no label such as "When: Tuesday". */
  private static final Pattern TYPED =
      Pattern.compile(
          "(?i)(what|who|whom|when|where|which|how|why|did|do|does|is|are|have|has|show|list"
              + "|settings?|set|holiday|plan|today|help|undo)\\b(?!\\s*[:–-]).*");

  private final boolean pasted;
  private final boolean advert;

  /** The gate of a message. */
  PastedGate(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    boolean bullets =
        lines.size() > 1 && lines.stream().allMatch(line -> BULLET.matcher(line).matches());
    pasted = lines.size() >= FEWEST_LINES || bullets || FORWARDED.matcher(text).matches();
    advert = ADVERT.matcher(text).matches();
  }

  /** Whether the text advertises something to many people. */
  boolean isAdvert() {
    return advert;
  }

  /** Whether what was heard may stand: no order, and no search that nobody asked for. */
  HeardClause plain(HeardClause heard, ClausePart part) {
    boolean ordered =
        heard.reading() instanceof Told told
            && !told.commands().stream().allMatch(one -> isTelling(one, part));
    boolean asked = heard.reading() instanceof Doubtful && heard.meaning().equals("ORDER");
    return pasted && (ordered || asked) ? unread(heard) : heard;
  }

  private static boolean isTelling(Command command, ClausePart part) {
    return command instanceof InteractionCommand
        || command instanceof AboutPerson
        || command instanceof MeetingCommand
        || command instanceof PlanningCommand
        || command instanceof Mine
        || command instanceof QuestionCommand.WhoIs
        || TYPED.matcher(part.row().written()).matches();
  }

  private static HeardClause unread(HeardClause heard) {
    String words = heard.again();
    String shown = words.length() > SHOWN ? words.substring(0, SHOWN) + " ..." : words;
    return new HeardClause(
        "",
        new NotUnderstood(
            "I did not understand \""
                + shown
                + "\", and logged nothing.\n"
                + "Orders count when they stand alone in a message.",
            List.of("help")),
        heard.people(),
        words);
  }
}
