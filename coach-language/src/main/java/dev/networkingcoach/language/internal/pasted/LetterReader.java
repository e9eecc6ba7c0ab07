package dev.networkingcoach.language.internal.pasted;

import dev.networkingcoach.language.internal.name.PersonMention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A letter without heads: "Hi Nora, … Best, Kate". */
final class LetterReader implements PastedForm {
  private static final Pattern GREETING =
      Pattern.compile(
          "(?i)(?:hi|hello|dear|hey|hallo|liebe|lieber|good morning)\\s+([^,!]{2,40})[,!.]?");
  private static final int FEWEST = 3;

  private final LineReader lines;

  LetterReader(LineReader lines) {
    this.lines = lines;
  }

  @Override
  public List<String> sentences(List<String> written) {
    List<String> all = written.size() == 1 ? Closing.apart(written.get(0)) : written;
    Matcher greeting = GREETING.matcher(all.isEmpty() ? "" : all.get(0));
    if (all.size() < FEWEST || !greeting.matches()) {
      return List.of();
    }
    for (int i = 1; i < all.size(); i++) {
      Closing closing = Closing.at(all, i, lines);
      if (closing == null) {
        continue;
      }
      String body = String.join("\n", all.subList(1, i));
      List<String> sentences = new ArrayList<>();
      PersonMention to = lines.named(greeting.group(1));
      if (!lines.isOwner(closing.name())) {
        PersonMention from = lines.named(closing.name());
        if (from == null) {
          return List.of();
        }
        sentences.add(from.name() + " wrote to me");
        sentences.add(LineReader.note(from.name(), "wrote: " + body));
        List<String> below = new ArrayList<>(all.subList(closing.end(), all.size()));
        sentences.addAll(new SignatureReader(lines).facts(from.name(), closing.rest(), below));
      } else if (to != null) {
        sentences.add("emailed " + to.name());
      }
      return sentences;
    }
    return List.of();
  }
}
