package dev.networkingcoach.language.internal.pasted;

import dev.networkingcoach.language.internal.name.PersonMention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A signature or business card: a name, and below it job, firm, phone and e-mail. */
final class SignatureReader implements PastedForm {
  private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S+");
  private static final Pattern PHONE = Pattern.compile("\\+?[\\d][\\d\\s()/.-]{6,}\\d");
  private static final Pattern LABEL =
      Pattern.compile("(?i)^(?:e-?mail|mail|e|m|t|tel|phone|mobile|cell|web|www)\\s*[:.]\\s*");
  private static final int MOST = 9;

  private final LineReader lines;

  SignatureReader(LineReader lines) {
    this.lines = lines;
  }

  @Override
  public List<String> sentences(List<String> all) {
    Closing closing = all.isEmpty() ? null : Closing.at(all, 0, lines);
    int start = closing == null ? 1 : closing.end();
    String name = closing == null ? (all.isEmpty() ? "" : all.get(0)) : closing.name();
    PersonMention person = lines.named(name);
    if (person == null || all.size() - start < 1 || all.size() > MOST || lines.isOwner(name)) {
      return List.of();
    }
    List<String> rest = all.subList(start, all.size());
    boolean isCard =
        rest.stream().noneMatch(line -> line.matches("[-\u2022*].*"))
            && (rest.stream()
                    .anyMatch(line -> EMAIL.matcher(line).find() || PHONE.matcher(line).find())
                || (rest.size() <= 3 && isJob(rest.get(0))));
    return isCard ? facts(person.name(), rest) : List.of();
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
    for (String line : rest) {
      for (String part : line.split("\\s*(?:\\||\u00b7|\u2022|;)\\s*|\\t+|\\s{3,}", -1)) {
        String bare = LABEL.matcher(part.strip()).replaceFirst("");
        if (EMAIL.matcher(bare).matches()) {
          more.add(name + "'s email is " + bare);
        } else if (PHONE.matcher(bare).matches()) {
          more.add(name + "'s phone number is " + bare);
        } else if (!bare.isEmpty() && fields.size() < 2 && isField(bare, fields)) {
          fields.add(bare);
        }
      }
    }
    List<String> sentences = new ArrayList<>();
    if (!fields.isEmpty()) {
      sentences.add(name + " (" + String.join(", ", fields) + ")");
    } else if (!more.isEmpty()) {
      sentences.add("new contact " + name);
    }
    sentences.addAll(more);
    return sentences;
  }

  /** A job, or the firm after it; no place, no link and no slogan. */
  private boolean isField(String bare, List<String> fields) {
    boolean place = lines.hasAny(bare, "city") || bare.matches(".*\\d.*") || bare.contains("www.");
    return !place && (isJob(bare) || (!fields.isEmpty() && bare.split("\\s+", -1).length <= 4));
  }
}
