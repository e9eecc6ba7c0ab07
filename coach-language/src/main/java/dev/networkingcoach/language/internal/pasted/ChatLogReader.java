package dev.networkingcoach.language.internal.pasted;

import dev.networkingcoach.language.internal.name.PersonMention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A chat: "[10:32] Bob: …", "30.11.26, 10:32 - Bob: …". */
final class ChatLogReader implements PastedForm {
  private static final Pattern LINE =
      Pattern.compile(
          "\\[?(?<day>\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4})?,?\\s*\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?\\s*(?:[aApP]\\.?[mM]\\.?)?\\]?"
              + "\\s*[-\u2013]?\\s*(?<name>[^:\\[\\]]{1,40}):\\s*(?<text>.*)");

  private static final Pattern NAMED_FIRST =
      Pattern.compile(
          "(?<name>\\p{L}[^:\\[\\]\\d]{1,40}?)\\s*[,(\\[]?\\s*\\d{1,2}:\\d\\d(?:\\s*[aApP][mM])?[)\\]]?\\s*:?\\s*(?<text>.*)");

  private final LineReader lines;

  ChatLogReader(LineReader lines) {
    this.lines = lines;
  }

  @Override
  public List<String> sentences(List<String> all) {
    Map<String, StringBuilder> said = new LinkedHashMap<>();
    String day = "";
    int told = 0;
    StringBuilder words = new StringBuilder();
    for (String line : all) {
      Matcher match = LINE.matcher(line);
      boolean isFirst = match.matches();
      Matcher named = NAMED_FIRST.matcher(line);
      if (isFirst || named.matches()) {
        Matcher found = isFirst ? match : named;
        words = said.computeIfAbsent(found.group("name").strip(), name -> new StringBuilder());
        words.append(found.group("text")).append('\n');
        told++;
        if (isFirst && match.group("day") != null) {
          day = lines.day(match.group("day"));
        }
      } else {
        words.append(line).append('\n');
      }
    }
    if (told == 0 && isPlain(all)) {
      for (String line : all) {
        int colon = line.indexOf(':');
        String name = line.substring(0, colon).strip();
        said.computeIfAbsent(name, one -> new StringBuilder())
            .append(line.substring(colon + 1).strip())
            .append('\n');
      }
      return spoken(said, "");
    }
    boolean isChat = told > 1 || (told == 1 && LINE.matcher(all.get(0)).matches());
    return isChat ? spoken(said, day) : List.of();
  }

  /** Whether every line is said by the owner or somebody known, and both say something. */
  private boolean isPlain(List<String> all) {
    boolean mine = false;
    boolean theirs = false;
    for (String line : all) {
      int colon = line.indexOf(": ");
      String name = colon < 0 ? "" : line.substring(0, colon).strip();
      boolean owner = !name.isEmpty() && lines.isOwner(name);
      if (name.isEmpty() || (!owner && !isKnown(name))) {
        return false;
      }
      mine |= owner;
      theirs |= !owner;
    }
    return mine && theirs;
  }

  private List<String> spoken(Map<String, StringBuilder> said, String day) {
    List<String> sentences = new ArrayList<>();
    boolean known = said.keySet().stream().anyMatch(this::isKnown);
    said.forEach(
        (name, text) -> {
          PersonMention mention = lines.named(name);
          boolean me = lines.isOwner(name) || (known && said.size() == 2 && !isKnown(name));
          if (mention == null || me) {
            return;
          }
          sentences.add((mention.name() + " messaged me " + day).strip());
          if (!text.toString().isBlank()) {
            sentences.add(LineReader.note(mention.name(), "wrote: " + text));
          }
        });
    return sentences;
  }

  private boolean isKnown(String name) {
    PersonMention mention = lines.named(name);
    return mention != null && !mention.known().isEmpty();
  }
}
