package dev.networkingcoach.json;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.KnownPerson;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Relation;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.ResponseKind;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.facts.Topic;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Networks made up from a seed: every field absent at times, at its default at times, and odd. */
final class OddNetworks {
  private static final String[] PIECES = {
    "a",
    "Z",
    "0",
    " ",
    "é",
    "ß",
    "İ",
    "ﬁ",
    "𝕏",
    "漢",
    "\u00a0",
    "\u2028",
    "\"",
    "\\",
    "/",
    "<b>",
    "${x}",
    "'",
    "{",
    "}",
    "rule \"x\" when then end"
  };

  private final Random random;

  OddNetworks(long seed) {
    this.random = new Random(seed);
  }

  Network next() {
    Owner owner =
        new Owner(
            "owner",
            line(),
            ZoneId.of(pick("Europe/Amsterdam", "UTC", "America/New_York", "Asia/Kolkata")),
            emails(),
            maybe(this::text),
            maybe(this::text),
            topics(),
            topics(),
            topics(),
            flag() ? List.of() : List.of(List.of(Topic.of("a"), Topic.of("b"), topic())));
    return Network.builder(owner)
        .contacts(contact("c0"), contact("c1"))
        .contacts(some(i -> contact("c" + (i + 2))))
        .interactions(some(this::interaction))
        .introductions(some(i -> new Introduction("n" + i, pair(), date(), maybe(this::text))))
        .meetings(some(this::meeting))
        .persons(some(i -> new KnownPerson("k" + i, line(), maybe(this::line), null, topics())))
        .acquaintances(some(this::acquaintance))
        .targets(
            some(i -> new Target("t" + i, line(), maybe(this::topic), maybe(this::date), flag())))
        .goals(some(i -> new Goal("g" + i, text(), maybe(this::topic), maybe(this::date), flag())))
        .events(some(this::event))
        .groups(some(i -> new Group("p" + i, line(), date(), maybe(this::line))))
        .resources(some(i -> new Resource("r" + i, line(), topics(), date(), maybe(this::line))))
        .responses(some(i -> response()))
        .policy(flag() ? Policy.defaults() : policy())
        .build();
  }

  private Contact contact(String id) {
    return new Contact(
        id,
        line(),
        maybe(this::line),
        maybe(this::line),
        emails(),
        pick(Relation.values()),
        maybe(() -> random.nextInt(Integer.MAX_VALUE)),
        topics(),
        topics(),
        topics(),
        topics(),
        pick(Advocacy.values()),
        maybe(this::date),
        flag(),
        maybe(this::date),
        maybe(() -> 1 + random.nextInt(999)),
        maybe(() -> Birthday.parse(pick("--02-29", "--12-31", "2000-02-29", "1970-01-01"))),
        some(i -> filled()),
        flag());
  }

  private Interaction interaction(int i) {
    return new Interaction(
        "i" + i + filled(),
        "c" + random.nextInt(2),
        date(),
        pick(InteractionKind.values()),
        maybe(() -> pick(Favour.values())),
        maybe(this::text),
        maybe(this::filled),
        maybe(this::filled),
        maybe(this::filled),
        maybe(this::filled),
        maybe(() -> pick(Initiator.values())));
  }

  private Meeting meeting(int i) {
    List<String> with = flag() ? pair() : List.of("c0");
    return new Meeting("m" + i, with, date(), maybe(this::time), maybe(this::text));
  }

  private LocalTime time() {
    return LocalTime.of(random.nextInt(24), random.nextInt(60));
  }

  private List<String> emails() {
    return IntStream.range(0, random.nextInt(3)).mapToObj(i -> "m" + i + "@example.org").toList();
  }

  private Acquaintance acquaintance(int i) {
    return new Acquaintance(
        "c" + i,
        flag() ? "c" + i : "other" + filled(),
        maybe(() -> 1 - random.nextDouble()),
        maybe(this::text),
        maybe(this::date));
  }

  private Event event(int i) {
    List<String> meet = IntStream.range(0, random.nextInt(3)).mapToObj(n -> filled()).toList();
    return new Event("e" + i, line(), date(), maybe(this::text), topics(), meet);
  }

  private Response response() {
    LocalDate on = date();
    ResponseKind kind = pick(ResponseKind.values());
    if (kind == ResponseKind.MUTED && flag()) {
      return new Response(null, filled(), kind, on, null);
    }
    LocalDate until = kind == ResponseKind.SNOOZED || flag() ? on : null;
    return new Response(filled(), null, kind, on, until);
  }

  private Policy policy() {
    return Policy.builder()
        .followUpDays(random.nextInt(20))
        .maxHops(1 + random.nextInt(6))
        .weight(filled(), 1 + random.nextInt(200))
        .off(filled())
        .placeholderNames(flag() ? new String[0] : new String[] {filled(), "Private"})
        .build();
  }

  private List<String> pair() {
    return flag() ? List.of("c0", "c1") : List.of("c1", "c0");
  }

  private List<Topic> topics() {
    return IntStream.range(0, random.nextInt(4)).mapToObj(i -> topic()).toList();
  }

  private Topic topic() {
    return Topic.of(filled());
  }

  private LocalDate date() {
    return random.nextInt(20) == 0
        ? LocalDate.of(pick(1, 9999), 12, 31)
        : LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1000));
  }

  /** One line, at times blank. */
  private String line() {
    StringBuilder line = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      line.append(pick(PIECES));
    }
    return line.toString();
  }

  private String filled() {
    return line() + pick("x", "漢", "\u00a0");
  }

  private String text() {
    return line() + pick("", "\n", "\r\n\t") + line();
  }

  private boolean flag() {
    return random.nextBoolean();
  }

  private <T> List<T> some(IntFunction<T> fact) {
    return IntStream.range(0, random.nextInt(4)).mapToObj(fact).toList();
  }

  private <T> T maybe(Supplier<T> value) {
    return flag() ? value.get() : null;
  }

  @SafeVarargs
  private <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }
}
