package dev.networkingcoach.language.internal.pasted;

import dev.networkingcoach.language.internal.name.PersonMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail with its heads: From, To, Date and Subject. */
final class MailReader implements PastedForm {
  private static final Pattern HEAD =
      Pattern.compile("(?i)(from|to|cc|sent|date|subject|von|an|gesendet|betreff)\\s*:\\s*(.*)");
  private static final Pattern ADDRESS = Pattern.compile("[^\\s<>()\\[\\]]+@[^\\s<>()\\[\\]]+");
  private static final Map<String, String> ENGLISH =
      Map.of("von", "from", "an", "to", "gesendet", "date", "sent", "date", "betreff", "subject");

  private final LineReader lines;

  MailReader(LineReader lines) {
    this.lines = lines;
  }

  @Override
  public List<String> sentences(List<String> all) {
    Map<String, String> heads = new HashMap<>();
    int at = 0;
    while (at < all.size()) {
      Matcher match = HEAD.matcher(all.get(at));
      if (!match.matches()) {
        break;
      }
      String name = match.group(1).toLowerCase(Locale.ROOT);
      heads.put(ENGLISH.getOrDefault(name, name), match.group(2).strip());
      at++;
    }
    String from = heads.getOrDefault("from", "");
    if (heads.size() < 2 || from.isEmpty()) {
      return List.of();
    }
    String subject =
        heads.getOrDefault("subject", "").replaceFirst("(?i)^((re|fw|fwd|aw|wg):\\s*)+", "");
    String about = subject.isEmpty() ? "" : " about " + LineReader.flat(subject);
    String day = lines.day(heads.getOrDefault("date", ""));
    String when = day.isEmpty() ? "" : " " + day;
    String sender = name(from);
    if (lines.isOwner(sender)) {
      PersonMention to = lines.named(name(heads.getOrDefault("to", "")));
      return to == null ? List.of() : List.of("emailed " + to.name() + when + about);
    }
    PersonMention person = lines.named(sender);
    if (person == null) {
      return List.of();
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(person.name() + " wrote to me" + when + about);
    Matcher address = ADDRESS.matcher(from);
    boolean has = person.one() != null && person.one().emails().stream().anyMatch(from::contains);
    if (address.find() && !has) {
      sentences.add(person.name() + "'s email is " + address.group());
    }
    String body = String.join("\n", all.subList(at, all.size()));
    if (!body.isBlank()) {
      sentences.add(LineReader.note(person.name(), "wrote: " + body));
    }
    return sentences;
  }

  /** The name of a sender, without the address. */
  private static String name(String from) {
    String bare = from.replaceAll("<[^>]*>", "").replaceAll("[\"']", "").strip();
    if (!bare.isEmpty() && !bare.contains("@")) {
      int comma = bare.indexOf(", ");
      return comma > 0 && bare.indexOf(' ') == comma + 1
          ? bare.substring(comma + 2) + " " + bare.substring(0, comma)
          : bare;
    }
    String local = from.replaceAll("[<>]", "").split("@", -1)[0];
    StringBuilder name = new StringBuilder();
    for (String part : local.split("[._]", -1)) {
      if (!part.isEmpty()) {
        name.append(name.isEmpty() ? "" : " ")
            .append(Character.toUpperCase(part.charAt(0)))
            .append(part.substring(1));
      }
    }
    return name.toString();
  }
}
