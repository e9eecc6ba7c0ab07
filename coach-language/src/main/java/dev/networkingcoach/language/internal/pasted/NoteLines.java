package dev.networkingcoach.language.internal.pasted;

import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.pasted.LineReader.Leading;
import dev.networkingcoach.language.internal.pasted.NoteHead.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes sentences of the lines below a head. Not thread-safe. */
final class NoteLines {
  private static final Pattern NEXT =
      Pattern.compile(
          "(?i)next(?:\\s+(call|meeting|session|round|review|workshop|sync))?\\s*:?\\s+(.*\\d.*)");

  /** "Bob 10:05 renewal" in a log of calls. */
  private static final Pattern TIMED = Pattern.compile("\\d{1,2}[:.]\\d\\d\\s+(.*)");

  private final LineReader lines;
  private final NoteHead head;
  private final List<String> sentences = new ArrayList<>();
  private final Set<String> met = new LinkedHashSet<>();
  private @Nullable String current;

  NoteLines(LineReader lines, NoteHead head) {
    this.lines = lines;
    this.head = head;
    if (head.people().size() > 1 && head.kind() != Kind.AHEAD && head.kind() != Kind.NAMED) {
      together(head.people().stream().map(NoteLines::shown).collect(Collectors.joining(", ")));
    }
    PersonMention person = head.person();
    if (person != null) {
      current = shown(person);
      if (!head.kind().verb().isEmpty() && head.kind() != Kind.NAMED) {
        sentences.add(told(current, ""));
      }
    }
  }

  /** All sentences, in the order of the lines. */
  List<String> sentences() {
    return sentences;
  }

  /** Adds what a line says. */
  void add(String line, boolean isBullet) {
    int colon = line.indexOf(": ");
    String label = colon > 0 ? line.substring(0, colon) : "";
    if (!label.isEmpty() && lines.hasAny(label, "headnames") && label.split(" ", -1).length <= 4) {
      together(line.substring(colon + 1));
      return;
    }
    if (!label.isEmpty() && lines.isOwner(label)) {
      sentences.add("I should " + LineReader.flat(line.substring(colon + 1)));
      return;
    }
    if (next(line)) {
      return;
    }
    if (head.kind() == Kind.AHEAD) {
      ahead(line);
      return;
    }
    if (lines.isPeople(line)) {
      together(line);
      return;
    }
    Leading leading = lines.leading(line);
    PersonMention subject = leading == null ? lines.subject(line) : null;
    String before = current;
    if (leading != null) {
      person(leading);
    } else if (subject != null) {
      subject(subject, line);
    } else if (before != null && isBullet) {
      sentences.add(fact(before, line));
    } else {
      Arrays.stream(line.split("[.!]\\s+(?=\\p{Lu})", -1)).map(this::dated).forEach(sentences::add);
    }
  }

  private String dated(String line) {
    String first = line.toLowerCase(Locale.ROOT).split("[^\\p{L}']+", -1)[0];
    boolean told = lines.isDeed(line) || lines.book().is("beside", first);
    boolean undated = told && lines.day(line).isEmpty();
    return undated ? (head.day() + " " + line).strip() : line;
  }

  /** "Priya to send the logo files", "a guy from Bosch". */
  private void subject(PersonMention subject, String line) {
    boolean nameless = subject.how() == PersonMention.Kind.NAMELESS;
    if (nameless) {
      sentences.add(head.kind().verb().isEmpty() ? line : told(line, ""));
      return;
    }
    current = shown(subject);
    boolean there =
        line.matches(
            "(?i).*\\b(was|were)( also)? (there|present|around)( too| as well| also)?\\W*");
    if (there && !head.kind().verb().isEmpty()) {
      sentences.add(told(shown(subject), ""));
      return;
    }
    String rest = line.substring(Math.min(line.length(), subject.name().length())).strip();
    Matcher timed = TIMED.matcher(rest);
    if (timed.matches() && !head.kind().verb().isEmpty()) {
      sentences.add(told(shown(subject), timed.group(1)));
      return;
    }
    sentences.add(lines.isVerb(rest) ? line : LineReader.note(shown(subject), line));
  }

  private void ahead(String line) {
    String bare = line.replaceFirst("\\s*\\((?i:not yet|pending|open)[^)]*\\)", "");
    Leading leading = lines.leading(bare);
    PersonMention one = lines.first(bare);
    if (leading != null && leading.mention().isNew()) {
      String name = leading.mention().name();
      sentences.add(leading.written().equals(name) ? "new contact " + name : leading.written());
      if (!leading.rest().isBlank()) {
        sentences.add(LineReader.note(name, "to do: " + leading.rest()));
      }
    } else if (one != null) {
      sentences.add(LineReader.note(shown(one), "to do: " + bare));
    } else if (bare.matches("(?i)meet \\p{Lu}.*")) {
      sentences.add("I want to " + bare);
    } else {
      sentences.add(bare.matches("(?i)i .*") ? bare : "I should " + bare);
    }
  }

  private void person(Leading leading) {
    String name = shown(leading.mention());
    current = name;
    String rest = leading.rest();
    boolean isVoicemail = rest.matches("(?i)(left a )?(voicemail|voice mail|vm|mailbox)");
    if (isVoicemail) {
      sentences.add(("left a voicemail for " + name + " " + head.day()).strip());
      return;
    }
    boolean done = head.isAfter() && rest.matches("(?i)(already )?done\\b.*");
    if (done || met.contains(name)) {
      sentences.add(done ? LineReader.note(name, "follow-up " + rest) : fact(name, rest));
      return;
    }
    boolean verb = lines.isVerb(rest) || isState(rest);
    if (!head.kind().verb().isEmpty()) {
      boolean negated = rest.matches("(?i)(no|not|didn't|doesn't|did not|does not)\\b.*");
      if (!negated) {
        sentences.add(told(leading.written(), verb ? "" : rest));
      }
      if (verb || negated) {
        sentences.add(fact(name, rest));
      }
      return;
    }
    if (leading.mention().isNew()) {
      sentences.add(leading.written().equals(name) ? "new contact " + name : leading.written());
    }
    if (!rest.isBlank()) {
      sentences.add(fact(name, rest));
    }
  }

  /** "Met Ann at Slush on 2026-11-20", with what it was about. */
  private String told(String who, String rest) {
    boolean ahead = isAhead(head.day());
    String verb = ahead ? "meeting with" : head.kind().verb();
    String event = head.event().isEmpty() || head.kind() != Kind.MET ? "" : " at " + head.event();
    String about = rest.isBlank() ? "" : " about " + LineReader.flat(rest);
    String day = head.day().isEmpty() ? "" : " " + head.day();
    return verb + " " + who + event + day + about;
  }

  private boolean isAhead(String day) {
    return !day.isEmpty() && lines.isAhead(LocalDate.parse(day.substring("on ".length())));
  }

  /** "Next: 11 Dec 10h", "next call 8 Dec 10:00": with all who were there. */
  private boolean next(String line) {
    Matcher next = NEXT.matcher(line);
    String day = next.matches() ? lines.dayAhead(next.group(2)) : "";
    String with = met.isEmpty() && current != null ? current : String.join(" and ", met);
    if (day.isEmpty() || with.isEmpty()) {
      return false;
    }
    String about = next.group(1) == null ? "" : " about " + next.group(1);
    sentences.add("meeting with " + with + " " + day + lines.time(next.group(2)) + about);
    return true;
  }

  /** What a line says of a person: a sentence where it has a verb, or else a note. */
  private String fact(String name, String line) {
    if (line.matches("(?i)(she|he)('s|\\s).*")) {
      return name + line.substring(line.toLowerCase(Locale.ROOT).startsWith("she") ? 3 : 2);
    }
    if (line.matches("(?i)(her|his)\\s.*")) {
      return name + "'s" + line.substring(3);
    }
    return lines.isVerb(line)
        ? name + " " + line
        : isState(line) ? name + " is " + line : LineReader.note(name, line);
  }

  /** "Looking for a CFO": what somebody is, without "is". */
  private boolean isState(String rest) {
    String first = rest.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)[0];
    return rest.contains(" ") && lines.book().is("statewords", first);
  }

  /** Several who are named in one line. */
  private void together(String names) {
    String others =
        Arrays.stream(names.split(",\\s*(?![^(]*\\))|\\s+and\\s+", -1))
            .map(String::strip)
            .filter(one -> !one.isEmpty() && !lines.isOwner(one))
            .collect(Collectors.joining(", "));
    if (others.isEmpty()) {
      return;
    }
    for (String one : others.split(",\\s*", -1)) {
      Leading named = lines.leading(one);
      if (named != null) {
        met.add(shown(named.mention()));
        current = current == null ? shown(named.mention()) : current;
      }
    }
    Kind kind = head.kind() == Kind.PLAIN ? Kind.MET : head.kind();
    if (kind == Kind.NAMED) {
      Arrays.stream(others.split(", ", -1)).forEach(one -> sentences.add("new contact " + one));
    } else {
      sentences.add(
          new NoteLines(lines, new NoteHead(kind, head.day(), head.event(), List.of(), false))
              .told(joined(others), ""));
    }
  }

  /** The last after "and", so that nobody is taken for where another works. */
  private static String joined(String names) {
    int last = names.lastIndexOf(", ");
    boolean bracket = last > 0 && names.indexOf(')', last) > 0 && names.indexOf('(', last) < 0;
    return last < 0 || bracket
        ? names
        : names.substring(0, last) + " and " + names.substring(last + 2);
  }

  static String shown(PersonMention mention) {
    return mention.one() == null ? mention.name() : mention.one().name();
  }
}
