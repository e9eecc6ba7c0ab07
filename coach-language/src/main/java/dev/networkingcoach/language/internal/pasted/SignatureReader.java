package dev.networkingcoach.language.internal.pasted;

import dev.networkingcoach.language.internal.name.PersonMention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A signature or business card: a name, and below it job, firm, phone and e-mail. */
final class SignatureReader implements PastedForm {
  private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
  private static final Pattern PHONE = Pattern.compile("\\+?[\\d][\\d\\s()/.-]{6,}\\d");
  private static final Pattern LABEL =
      Pattern.compile("(?i)^(?:e-?mail|mail|e|m|t|tel|phone|mobile|cell|web|www)\\s*[:.]\\s*");
  private static final Pattern MARK =
      Pattern.compile(
          "(?i)(?:business card|visiting card|card|visitenkarte|linkedin|linkedin profile|profile|contact)s?:?");
  private static final Pattern MARKED =
      Pattern.compile("(?i)^(?:linkedin|business card|card|profile):\\s+");
  private static final Pattern DEGREE =
      Pattern.compile("(?i)\\s*[\u00b7\u2022(-]\\s*(?:1st|2nd|3rd)\\+?\\)?.*$");
  private static final Pattern NOISE =
      Pattern.compile(
          "(?i)[\u00b7\u2022]?\\s*(?:1st|2nd|3rd)\\+?(?:\\s+degree)?(?:\\s+connection)?|[\\d,.]+\\+?\\s+(?:connections?|followers?|mutual connections?)\\b.*|contact info|message|connect|follow|more");
  private static final Pattern MUTUAL =
      Pattern.compile("(?i)mutual(?: connections?| contacts?)?:\\s*(.+)");
  private static final Pattern ASIDE = Pattern.compile("\\((.+?)\\)?");
  private static final Pattern AT_FIRM = Pattern.compile("(.+?)\\s+(?:at|@|bei|chez)\\s+(.+)");
  private static final Pattern FULL_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]+(?:\\s+\\p{Lu}[\\p{L}'\u2019.-]+){1,2}");
  private static final int MOST = 9;

  private final LineReader lines;

  SignatureReader(LineReader lines) {
    this.lines = lines;
  }

  @Override
  public List<String> sentences(List<String> written) {
    List<String> all = new ArrayList<>(written);
    boolean marked = !all.isEmpty() && MARK.matcher(all.get(0)).matches();
    if (marked) {
      all.remove(0);
    } else if (!all.isEmpty()) {
      String bare = MARKED.matcher(all.get(0)).replaceFirst("");
      marked = !bare.equals(all.set(0, bare));
    }
    marked |= all.removeIf(line -> NOISE.matcher(line).matches());
    Closing closing = all.isEmpty() ? null : Closing.at(all, 0, lines);
    if (closing == null && all.size() > 2 && name(all.get(0)) == null && isJob(all.get(2))) {
      all.add(2, all.remove(0));
      marked = true;
    }
    int start = closing == null ? 1 : closing.end();
    String name = name(closing == null ? (all.isEmpty() ? "" : all.get(0)) : closing.name());
    if (name == null || all.size() - start < 1 || all.size() > MOST || lines.isOwner(name)) {
      return List.of();
    }
    List<String> rest = all.subList(start, all.size());
    boolean isCard =
        rest.stream().noneMatch(line -> line.matches("[-\u2022*].*"))
            && (marked
                || rest.stream()
                    .anyMatch(line -> EMAIL.matcher(line).find() || PHONE.matcher(line).find())
                || (rest.size() <= 3 && isJob(rest.get(0))));
    return isCard ? facts(name, rest) : List.of();
  }

  /** Whether a line looks like a name of two or three words, be it one that is not known. */
  static boolean isFullName(String line) {
    return FULL_NAME.matcher(line).matches();
  }

  /** The name that a line is, as it is written in a sentence; null where it is none. */
  private @Nullable String name(String line) {
    String bare = DEGREE.matcher(line).replaceFirst("").strip();
    PersonMention mention = lines.named(bare);
    String name = mention != null ? mention.name() : isFullName(bare) ? bare : null;
    boolean shouted = name != null && name.equals(name.toUpperCase(Locale.ROOT));
    boolean firm = name != null && lines.hasAny(name, "firmword");
    return firm || name == null ? null : shouted && name.contains(" ") ? small(name) : name;
  }

  private static String small(String shouted) {
    StringBuilder name = new StringBuilder();
    boolean start = true;
    for (int letter : shouted.codePoints().toArray()) {
      name.appendCodePoint(start ? letter : Character.toLowerCase(letter));
      start = !Character.isLetter(letter);
    }
    return name.toString();
  }

  private boolean isJob(String line) {
    return lines.hasAny(line, "title") && line.split("\\s+", -1).length <= MOST;
  }

  /** What stands after a name, be it the firm alone, and on the lines below. */
  List<String> facts(String name, String beside, List<String> below) {
    List<String> rest = new ArrayList<>(below);
    if (!beside.isBlank() && isJob(beside)) {
      rest.add(0, beside);
    } else if (!beside.isBlank()) {
      return List.of(name + " (" + beside + ")");
    }
    return facts(name, rest);
  }

  /** What the lines below a name say of the person. */
  private List<String> facts(String name, List<String> rest) {
    List<String> fields = new ArrayList<>();
    List<String> more = new ArrayList<>();
    boolean several = rest.stream().filter(this::isPlain).count() > 1;
    for (String line : rest) {
      Matcher mutual = MUTUAL.matcher(line);
      if (mutual.matches()) {
        lines
            .known(mutual.group(1))
            .forEach(one -> more.add(NoteLines.shown(one) + " knows " + name));
        continue;
      }
      for (String part : line.split("\\s*(?:\\||\u00b7|\u2022|;)\\s*|\\t+|\\s{3,}", -1)) {
        String bare = LABEL.matcher(part.strip()).replaceFirst("");
        Matcher aside = ASIDE.matcher(bare);
        Matcher at = AT_FIRM.matcher(bare);
        if (EMAIL.matcher(bare).matches()) {
          more.add(name + "'s email is " + bare);
        } else if (PHONE.matcher(bare).matches()) {
          more.add(name + "'s phone number is " + bare);
        } else if (aside.matches()) {
          more.add(LineReader.note(name, aside.group(1)));
        } else if (at.matches() && fields.isEmpty() && isJob(at.group(1))) {
          fields.addAll(List.of(at.group(1), at.group(2)));
        } else if (!bare.isEmpty() && fields.size() < 2 && isField(bare, fields, several)) {
          fields.add(firm(bare, fields));
        }
      }
    }
    List<String> sentences = new ArrayList<>();
    if (!fields.isEmpty() && isJob(fields.get(0))) {
      sentences.add(name + " (" + String.join(", ", fields) + ")");
    } else if (!fields.isEmpty() || !more.isEmpty()) {
      sentences.add("new contact " + name);
      if (!fields.isEmpty()) {
        sentences.add(LineReader.note(name, String.join(", ", fields)));
      }
    }
    sentences.addAll(more);
    return sentences;
  }

  /** Neither a number, nor an address, nor a place. */
  private boolean isPlain(String line) {
    return !line.matches(".*[\\d@(].*") && !isPlace(line) && !MUTUAL.matcher(line).matches();
  }

  private boolean isPlace(String line) {
    return !line.isBlank()
        && Arrays.stream(line.split("\\s*,\\s*", -1))
            .allMatch(part -> lines.hasAny(part, "city") || lines.hasAny(part, "placeword"));
  }

  /** "Qonto, Paris": the firm stands before where it is. */
  private String firm(String bare, List<String> fields) {
    int comma = bare.indexOf(", ");
    return !fields.isEmpty() && comma > 0 && isPlace(bare.substring(comma + 2))
        ? bare.substring(0, comma)
        : bare;
  }

  /** A job, or the firm after it; no place, no link and no slogan. */
  private boolean isField(String bare, List<String> fields, boolean several) {
    boolean other = isPlace(bare) || bare.matches(".*\\d.*") || bare.contains("www.");
    boolean brief = bare.split("\\s+", -1).length <= 4;
    return !other && (isJob(bare) || ((several || !fields.isEmpty()) && brief));
  }
}
