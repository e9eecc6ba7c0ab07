package dev.networkingcoach.language.internal.pasted;

import dev.networkingcoach.language.internal.name.PersonMention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A chat: "[10:32] Bob: …", "30.11.26, 10:32 - Bob: …". */
final class ChatLogReader implements PastedForm {
  private static final Pattern LINE =
      Pattern.compile(
          "\\[?(?<day>\\d{1,4}[./-]\\d{1,2}(?:[./-]\\d{2,4})?)?,?\\s*+"
              + "\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?\\s*+(?:[aApP]\\.?[mM]\\.?(?!\\p{L}))?+\\]?+"
              + "\\s*+[-\u2013]?+\\s*+(?<name>[^:\\[\\]]{1,40}):\\s*+(?<text>.*)");

  private static final Pattern NAMED_FIRST =
      Pattern.compile(
          "(?<name>\\p{L}[^:\\[\\]\\d]{1,40}?)\\s*+,?+\\s*+[(\\[]?+\\s*+"
              + "(?<day>\\d{1,4}[./-]\\d{1,2}(?:[./-]\\d{2,4})?,?\\s++)?+"
              + "\\d{1,2}:\\d\\d(?:\\s*+[aApP][mM])?[)\\]]?\\s*+:?\\s*+(?<text>.*)");

  private final LineReader lines;

  ChatLogReader(LineReader lines) {
    this.lines = lines;
  }

  /** What one of them said, line by line. */
  private record Spoken(String name, StringBuilder text) {
    void add(String line) {
      text.append(line.isBlank() ? "" : line.strip() + "\n");
    }
  }

  @Override
  public List<String> sentences(List<String> all) {
    List<Spoken> said = new ArrayList<>();
    String day = "";
    if (all.size() > 1 && lines.hasAny(all.get(0), "headtalk") && !isChatLine(all.get(0))) {
      return List.of();
    }
    for (String line : all) {
      Matcher match = LINE.matcher(line);
      boolean isFirst = match.matches();
      Matcher named = NAMED_FIRST.matcher(line);
      if (isFirst || named.matches()) {
        Matcher found = isFirst ? match : named;
        said.add(new Spoken(found.group("name").strip(), new StringBuilder()));
        String on = found.group("day");
        day = on == null ? day : lines.day("on " + on.replaceFirst(",?\\s*$", ""));
        line = found.group("text");
      }
      if (!said.isEmpty()) {
        said.get(said.size() - 1).add(line);
      }
    }
    if (said.isEmpty() && isPlain(all)) {
      for (String line : all) {
        int colon = line.indexOf(':');
        said.add(new Spoken(line.substring(0, colon).strip(), new StringBuilder()));
        said.get(said.size() - 1).add(line.substring(colon + 1));
      }
      return spoken(said, "");
    }
    return said.size() > 1 || (said.size() == 1 && isSaying(all)) ? spoken(said, day) : List.of();
  }

  private static boolean isChatLine(String line) {
    return LINE.matcher(line).matches() || NAMED_FIRST.matcher(line).matches();
  }

  /** Whether the first line alone tells who said something, and somebody known did. */
  private boolean isSaying(List<String> all) {
    Matcher named = NAMED_FIRST.matcher(all.get(0));
    boolean alone = all.size() > 1 && named.matches() && named.group("text").isEmpty();
    return LINE.matcher(all.get(0)).matches() || (alone && isKnown(named.group("name").strip()));
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

  private List<String> spoken(List<Spoken> said, String day) {
    List<String> names = said.stream().map(Spoken::name).distinct().toList();
    boolean known = names.stream().anyMatch(this::isKnown);
    List<String> others = new ArrayList<>();
    for (String name : names) {
      boolean me = lines.isOwner(name) || (known && names.size() == 2 && !isKnown(name));
      if (!me && lines.named(spaced(name)) != null) {
        others.add(name);
      }
    }
    boolean both = others.size() == 1 && names.size() == 2;
    List<String> sentences = new ArrayList<>();
    for (String other : others) {
      PersonMention mention = lines.named(spaced(other));
      String name = mention == null ? other : mention.name();
      String told = both ? "exchanged messages with " + name : name + " messaged me";
      sentences.add((told + " " + day).strip());
      String text = both ? talk(said, other) : words(said, other);
      if (!text.isBlank()) {
        sentences.add(LineReader.note(name, (both ? "" : "wrote: ") + text));
      }
    }
    return sentences;
  }

  private static String words(List<Spoken> said, String name) {
    return said.stream()
        .filter(one -> one.name().equals(name))
        .map(one -> one.text().toString())
        .collect(Collectors.joining());
  }

  /** What both said, in turn. */
  private static String talk(List<Spoken> said, String other) {
    return said.stream()
        .filter(one -> !one.text().isEmpty())
        .map(one -> (one.name().equals(other) ? "wrote: " : "I: ") + one.text())
        .collect(Collectors.joining());
  }

  /** "dana.ortiz" is how a chat writes Dana Ortiz. */
  private static String spaced(String name) {
    return name.replaceAll("(?<=\\p{L})[._](?=\\p{L})", " ");
  }

  private boolean isKnown(String name) {
    PersonMention mention = lines.named(spaced(name));
    return mention != null && !mention.known().isEmpty();
  }
}
