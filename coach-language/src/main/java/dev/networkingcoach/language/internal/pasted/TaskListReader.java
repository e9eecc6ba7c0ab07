package dev.networkingcoach.language.internal.pasted;

import dev.networkingcoach.language.internal.name.PersonMention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list of boxes to tick: "[ ] call Dana" is still to be done, whatever its verb. */
final class TaskListReader implements PastedForm {
  private static final Pattern BOX =
      Pattern.compile(
          "[-*\u2022]?\\s*(?:\\[(?<tick>["
              + " xX\u2713]?)\\]|(?<box>[\u2610\u2611\u2612]))\\s*(?<text>.+)");

  private final LineReader lines;

  TaskListReader(LineReader lines) {
    this.lines = lines;
  }

  @Override
  public List<String> sentences(List<String> written) {
    List<String> sentences = new ArrayList<>();
    boolean boxes = false;
    for (String line : written) {
      Matcher box = BOX.matcher(line);
      if (box.matches()) {
        boxes = true;
        sentences.add(task(box.group("text").strip(), isTicked(box)));
      } else if (boxes) {
        sentences.add(line);
      }
    }
    return boxes ? sentences : List.of();
  }

  private static boolean isTicked(Matcher box) {
    String tick = box.group("tick");
    return tick == null ? !"\u2610".equals(box.group("box")) : !tick.isBlank();
  }

  private String task(String text, boolean isTicked) {
    PersonMention about = lines.first(text);
    if (about == null || about.one() == null) {
      return isTicked ? text : "I should " + LineReader.flat(text);
    }
    return LineReader.note(about.one().name(), (isTicked ? "done: " : "to do: ") + text);
  }
}
