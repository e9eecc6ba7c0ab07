package dev.networkingcoach.language.internal.pasted;

import dev.networkingcoach.language.internal.name.PersonMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An invitation of a calendar: a title, when, where, and who takes part. */
final class InvitationReader implements PastedForm {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)(?:invitation|updated invitation|accepted|invite|meeting request|meeting"
              + " invitation|einladung)\\b:?\\s*(.*)");
  private static final Pattern LABEL = Pattern.compile("(\\p{L}[\\p{L} -]{1,20})\\s*:\\s*(.+)");

  private static final List<String> TITLES =
      List.of("subject", "title", "topic", "what", "betreff");
  private static final List<String> TIMES = List.of("when", "time", "date", "wann", "zeit");
  private static final List<String> PLACES = List.of("where", "location", "wo", "ort");
  private static final List<String> PEOPLE =
      List.of(
          "organizer",
          "organiser",
          "attendees",
          "required",
          "optional",
          "who",
          "with",
          "guests",
          "participants",
          "from",
          "teilnehmer");

  private final LineReader lines;

  InvitationReader(LineReader lines) {
    this.lines = lines;
  }

  @Override
  public List<String> sentences(List<String> all) {
    Matcher head = HEAD.matcher(all.isEmpty() ? "" : all.get(0));
    if (!head.matches() && !isLabelled(all)) {
      return List.of();
    }
    List<String> about = new ArrayList<>();
    List<String> with = new ArrayList<>();
    List<String> left = new ArrayList<>();
    String[] titled = (head.matches() ? head.group(1) : "").split("\\s@\\s", 2);
    String when = titled.length > 1 ? titled[1] : "";
    add(about, titled[0]);
    for (String line : head.matches() ? all.subList(1, all.size()) : all) {
      Matcher label = LABEL.matcher(line);
      String name = label.matches() ? label.group(1).strip().toLowerCase(Locale.ROOT) : "";
      if (TIMES.contains(name)) {
        when = label.group(2);
      } else if (TITLES.contains(name) || PLACES.contains(name)) {
        add(about, label.group(2));
      } else if (PEOPLE.contains(name)) {
        people(label.group(2)).stream().filter(one -> !with.contains(one)).forEach(with::add);
      } else {
        left.add(line);
      }
    }
    String day = head.matches() ? lines.dayAhead(when) : lines.day(when);
    if (with.isEmpty()) {
      with.addAll(people(titled[0] + ", " + when.replaceAll("[()]", ", ")));
    }
    if (day.isEmpty() || with.isEmpty()) {
      return List.of();
    }
    List<String> sentences = new ArrayList<>();
    boolean passed = lines.isPast(day);
    sentences.add(
        (passed ? "met " : "meeting with ")
            + String.join(" and ", with)
            + " "
            + day
            + (passed ? "" : lines.time(when))
            + (about.isEmpty() ? "" : " about " + LineReader.flat(String.join(", ", about))));
    left.forEach(line -> sentences.add(LineReader.note(with.get(0), line)));
    return sentences;
  }

  /** Whether every line has a label, and they tell who and when. */
  private static boolean isLabelled(List<String> all) {
    List<String> labels = new ArrayList<>();
    for (String line : all) {
      Matcher label = LABEL.matcher(line);
      labels.add(label.matches() ? label.group(1).strip().toLowerCase(Locale.ROOT) : "");
    }
    return labels.stream().anyMatch(one -> PEOPLE.contains(one) && !one.equals("from"))
        && labels.stream().anyMatch(TIMES::contains)
        && !labels.contains("");
  }

  private static void add(List<String> about, String text) {
    if (!text.isBlank()) {
      about.add(text.strip());
    }
  }

  /** All who are named in a list or a title, but the owner. */
  private List<String> people(String text) {
    List<String> found = new ArrayList<>();
    for (String part : text.split("\\s*(?:[,;/&]|<>|\\band\\b)\\s*", -1)) {
      PersonMention mention =
          lines.isOwner(part) ? null : lines.named(part.replaceAll("<[^>]*>|\\(.*", "").strip());
      boolean full = mention != null && (mention.one() != null || mention.name().contains(" "));
      PersonMention one = full ? mention : lines.first(part);
      if (one != null) {
        boolean told = one.isNew() && part.contains("(");
        found.add(told ? part.strip() : NoteLines.shown(one));
      }
    }
    return found;
  }
}
