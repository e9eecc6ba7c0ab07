package dev.networkingcoach.language.internal.pasted;

import dev.networkingcoach.language.internal.name.PersonMention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An automatic reply: what it says is kept with whoever signed it. */
final class AutoReplyReader implements PastedForm {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)((fwd?|re|aw|wg|subject):\\s*)*(automatic reply|auto-?reply|out of (the"
              + " )?office|abwesenheit\\S*|automatische antwort)\\b.*");

  /** "Out of office: I am away until Monday". */
  private static final Pattern TOLD_AT_ONCE = Pattern.compile("(?i)[^:]*:\\s*((?:i|we)\\b.*)");

  private final LineReader lines;

  AutoReplyReader(LineReader lines) {
    this.lines = lines;
  }

  @Override
  public List<String> sentences(List<String> written) {
    if (written.size() < 2 || !HEAD.matcher(written.get(0)).matches()) {
      return List.of();
    }
    for (int i = written.size() - 1; i > 0; i--) {
      PersonMention signed = lines.named(written.get(i).replaceFirst("[,.]$", ""));
      if (signed != null && !lines.isOwner(signed.name()) && signed.one() != null) {
        List<String> said = new ArrayList<>(written.subList(1, i));
        Matcher told = TOLD_AT_ONCE.matcher(written.get(0));
        if (told.matches()) {
          said.add(0, told.group(1));
        }
        said.removeIf(
            line -> line.matches("(?i)(hi|hello|dear)\\b.{0,30}|.{0,20}regards,?|thanks,?"));
        return said.isEmpty()
            ? List.of()
            : List.of(LineReader.note(signed.name(), "wrote: " + String.join("\n", said)));
      }
    }
    return List.of();
  }
}
