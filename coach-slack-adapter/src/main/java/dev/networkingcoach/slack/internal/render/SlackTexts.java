package dev.networkingcoach.slack.internal.render;

import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.TextObject;
import dev.networkingcoach.texts.DirectionMarks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts as Slack takes them: never blank, never too long, and never read as markup. */
public final class SlackTexts {
  private static final String NOTHING = "–";
  private static final String CONTROL = "[\\p{Cntrl}&&[^\\n\\t]]";

  /**
   * Of these, Slack reads the last two as mentions and channels; other readers know no verbatim.
   */
  private static final String MARKUP = "*_~`@#";

  private SlackTexts() {}

  /** A text that is shown as it is. */
  public static PlainTextObject plain(String text, int most) {
    return PlainTextObject.builder().text(cut(clean(text), most)).emoji(false).build();
  }

  /** A text in bold; as it is where it holds what Slack would take for markup. */
  static TextObject bold(String text, int most) {
    String line = clean(text).replace('\n', ' ');
    String escaped = "*" + escape(line) + "*";
    return isMarkup(line) || escaped.length() > most ? plain(line, most) : markdown(escaped);
  }

  /** A text in bold and more on the same line; as they are where they hold what is markup. */
  static TextObject boldAndMore(String text, @Nullable String more, int most) {
    if (more == null) {
      return bold(text, most);
    }
    String line = clean(text).replace('\n', ' ');
    String rest = " – " + clean(more).replace('\n', ' ');
    String escaped = "*" + escape(line) + "*" + escape(rest);
    return isMarkup(line + rest) || escaped.length() > most
        ? plain(line + rest, most)
        : markdown(escaped);
  }

  /**
   * A name in bold over its value; as they are where they hold what Slack would take for markup.
   */
  static TextObject field(String name, String value, int most) {
    String text = clean(value);
    String escaped = "*" + escape(clean(name)) + "*\n" + escape(text);
    return isMarkup(name + text) || escaped.length() > most
        ? plain(clean(name) + ": " + text, most)
        : markdown(escaped);
  }

  private static MarkdownTextObject markdown(String text) {
    return MarkdownTextObject.builder().text(text).build();
  }

  private static boolean isMarkup(String text) {
    return text.chars().anyMatch(letter -> MARKUP.indexOf(letter) >= 0)
        || text.lines().anyMatch(line -> line.startsWith(">"));
  }

  /** What Slack would read as a link, a mention or a broadcast is shown instead. */
  public static String escape(String text) {
    return DirectionMarks.without(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }

  /** The text in pieces of at most that many characters, parted at line breaks or spaces. */
  static List<String> pieces(String text, int most) {
    List<String> pieces = new ArrayList<>();
    String rest = clean(text);
    while (rest.length() > most) {
      int end = end(rest, most);
      pieces.add(clean(rest.substring(0, end)));
      rest = rest.substring(end).stripLeading();
    }
    if (!rest.isBlank()) {
      pieces.add(rest);
    }
    return pieces;
  }

  private static int end(String text, int most) {
    int line = text.lastIndexOf('\n', most);
    if (line > most / 2) {
      return line;
    }
    int space = text.lastIndexOf(' ', most);
    return space > most / 2 ? space : whole(text, most);
  }

  /** The text, its end replaced by an ellipsis where it is too long. */
  public static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, whole(text, most - 1)) + "…";
  }

  /** Not between the two halves of one letter. */
  private static int whole(String text, int end) {
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  private static String clean(String text) {
    String clean =
        DirectionMarks.without(text).replaceAll("\\r\\n?", "\n").replaceAll(CONTROL, "").strip();
    return clean.isEmpty() ? NOTHING : clean;
  }
}
