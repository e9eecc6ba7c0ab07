package dev.networkingcoach.imports.internal.mail;

import static dev.networkingcoach.imports.internal.mail.MailTexts.TEXTS;

import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.imports.internal.format.FileFindings;
import dev.networkingcoach.imports.internal.format.FoundMail;
import dev.networkingcoach.imports.internal.format.PersonRow;
import dev.networkingcoach.imports.internal.text.EmailAddresses;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The mails of one file, folder or mailbox: of each as little as tells who talked with whom on
 * which day. Not thread-safe.
 */
final class MailCollector {
  /** A subject is kept as what a talk was about, no longer than this many characters. */
  private static final int LONGEST_SUBJECT = 200;

  private final FileFindings findings;
  private final MailReading reading;
  private final MailDates dates;
  private final List<ReadMail> mails = new ArrayList<>();
  private final Map<String, MailPerson> people = new HashMap<>();
  private final Map<LeftOutMail, Integer> leftOut = new EnumMap<>(LeftOutMail.class);
  private int twice;
  private int cut;

  private record ReadMail(MailPerson from, List<MailPerson> to, Instant at, String subject) {}

  private record Talk(MailPerson with, boolean sent, LocalDate on) {}

  /**
   * Nothing read yet.
   *
   * @param findings where to tell it, once the owner is known
   * @param reading what all files have in common
   */
  MailCollector(FileFindings findings, MailReading reading) {
    this.findings = findings;
    this.reading = reading;
    this.dates = new MailDates(reading.today());
    findings.whenOwnerIsKnown(this::tell);
  }

  /**
   * One more mail.
   *
   * @param because why all mails of its folder are left out; null where they are not
   */
  void take(MailHeaders mail, @Nullable LeftOutMail because) {
    findings.countRow();
    cut += mail.complete() ? 0 : 1;
    LeftOutMail why = because == null ? taken(mail) : because;
    if (why != null) {
      leftOut.merge(why, 1, Integer::sum);
    }
  }

  /** Takes it, or says why not. */
  private @Nullable LeftOutMail taken(MailHeaders mail) {
    List<MailPerson> from = MailAddresses.in(mail.first("from"));
    if (from.isEmpty()) {
      return LeftOutMail.NOBODY;
    }
    LeftOutMail why = MailSorting.leftOut(mail, from.get(0));
    if (why != null) {
      return why;
    }
    List<MailPerson> to = MailAddresses.in(mail.first("to"));
    if (to.isEmpty()) {
      return LeftOutMail.NOBODY;
    }
    if (to.size() > MailSorting.MOST_PEOPLE) {
      return LeftOutMail.GROUP;
    }
    Optional<Instant> at = dates.of(mail);
    if (at.isEmpty()) {
      return LeftOutMail.NO_DATE;
    }
    if (!reading.seen().add(mail.first("message-id"))) {
      twice++;
      return null;
    }
    List<MailPerson> people = to.stream().map(this::known).toList();
    mails.add(new ReadMail(known(from.get(0)), people, at.get(), subject(mail)));
    return null;
  }

  /** One object an address, with the first name that is said of it. */
  private MailPerson known(MailPerson person) {
    MailPerson known = people.putIfAbsent(person.key(), person);
    if (known == null) {
      return person;
    }
    if (known.name().isEmpty() && !person.name().isEmpty()) {
      people.put(person.key(), person);
      return person;
    }
    return known;
  }

  private String subject(MailHeaders mail) {
    String subject = reading.subjects() ? EncodedWords.decoded(mail.first("subject")) : "";
    if (subject.length() <= LONGEST_SUBJECT) {
      return subject;
    }
    boolean amidPair = Character.isHighSurrogate(subject.charAt(LONGEST_SUBJECT - 1));
    return subject.substring(0, amidPair ? LONGEST_SUBJECT - 1 : LONGEST_SUBJECT);
  }

  /** Whose address most mails name: maybe the owner's. */
  Map<String, Integer> addresses() {
    Map<String, Integer> times = new HashMap<>();
    for (ReadMail mail : mails) {
      times.merge(mail.from.key(), 1, Integer::sum);
      mail.to.forEach(one -> times.merge(one.key(), 1, Integer::sum));
    }
    return times;
  }

  private void tell(Owner owner) {
    Set<String> own =
        owner.emails().stream().map(EmailAddresses::key).collect(Collectors.toUnmodifiableSet());
    Map<Talk, ReadMail> first = new LinkedHashMap<>();
    Map<Talk, Integer> times = new HashMap<>();
    int notYours = 0;
    for (ReadMail mail : mails) {
      List<Talk> talks = talks(mail, own, owner.zone());
      notYours += talks.isEmpty() ? 1 : 0;
      for (Talk talk : talks) {
        first.merge(talk, mail, MailCollector::earlier);
        times.merge(talk, 1, Integer::sum);
      }
    }
    first.forEach(
        (talk, mail) ->
            findings.mail(
                new FoundMail(
                    PersonRow.met(talk.with.name(), talk.with.address()),
                    talk.sent,
                    talk.on,
                    mail.subject,
                    times.getOrDefault(talk, 1))));
    tellLeftOut(notYours);
    mails.clear();
  }

  private List<Talk> talks(ReadMail mail, Set<String> own, ZoneId zone) {
    LocalDate on = mail.at.atZone(zone).toLocalDate();
    boolean sent = own.contains(mail.from.key());
    if (sent) {
      return mail.to.stream()
          .filter(one -> !own.contains(one.key()) && !MailSorting.isNoReply(one.address()))
          .map(one -> new Talk(named(one), true, on))
          .distinct()
          .toList();
    }
    return mail.to.stream().anyMatch(one -> own.contains(one.key()))
        ? List.of(new Talk(named(mail.from), false, on))
        : List.of();
  }

  private MailPerson named(MailPerson person) {
    return people.getOrDefault(person.key(), person);
  }

  private static ReadMail earlier(ReadMail one, ReadMail other) {
    return other.at.isBefore(one.at) ? other : one;
  }

  private void tellLeftOut(int notYours) {
    leftOut.forEach(
        (why, count) ->
            findings.skip(
                0,
                TEXTS.leftOut(
                    count, why.name().toLowerCase(Locale.ROOT), MailSorting.MOST_PEOPLE)));
    if (notYours > 0) {
      findings.skip(0, TEXTS.notYours(notYours));
    }
    if (twice > 0) {
      findings.skip(0, TEXTS.twice(twice));
    }
    if (cut > 0) {
      findings.skip(0, TEXTS.cut(cut));
    }
  }
}
