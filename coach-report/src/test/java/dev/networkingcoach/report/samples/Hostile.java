package dev.networkingcoach.report.samples;

import dev.networkingcoach.api.facts.Acquaintance;
import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Target;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** A network whose every text would do harm, or break the page, if it were taken for code. */
public final class Hostile {
  /** Texts that are of at most 80 characters, so that the page shows them whole. */
  public static final List<String> TEXTS =
      List.of(
          "</script><script>window.harmed=1</script>",
          "<img src=x onerror=window.harmed=1>",
          "\"><svg onload=window.harmed=1>",
          "' onmouseover='window.harmed=1",
          "<!-- <script> ]]> -->",
          "{{frame.policy}} {{{data}}} ${1+1}",
          "&lt;b&gt; &amp; &#x3c;script&#x3e;",
          "عمر بن الخطاب",
          "\u202Eevil\u202C reversed",
          "👩‍👩‍👧‍👦 👍🏽 é (e\u0301)",
          "O'Brien \"Bob\" \\ / ` = \\u003c",
          "javascript:window.harmed=1",
          "line\u2028separator\u2029here");

  /** A name of 10,000 characters. */
  public static final String LONG = "🦜x<b>".repeat(1_667);

  private static final List<Advocacy> ADVOCACIES = List.of(Advocacy.values());

  private Hostile() {}

  /** The network. */
  public static Network network() {
    List<Contact> contacts =
        IntStream.range(0, TEXTS.size()).mapToObj(i -> contact(i, TEXTS.get(i))).toList();
    return Network.builder(
            Owner.builder("owner", TEXTS.get(0), ZoneId.of("Europe/Amsterdam"))
                .needs(TEXTS.get(5))
                .build())
        .contacts(contacts)
        .contacts(Contact.builder("long", LONG).organization(LONG).title(LONG).build())
        .interactions(IntStream.range(0, 3 * TEXTS.size()).mapToObj(Hostile::interaction).toList())
        .interactions(
            Interaction.builder(
                    "long", "long", ReportSamples.TODAY.minusDays(1), InteractionKind.MET)
                .what(LONG)
                .build())
        .acquaintances(
            new Acquaintance("c0", "<b id=harmed>somebody</b>", 0.9),
            new Acquaintance("<b id=harmed>somebody</b>", "target", 0.9))
        .targets(new Target("target", TEXTS.get(1), null, null, false))
        .events(
            new Event(
                "e", TEXTS.get(2), ReportSamples.TODAY.minusDays(2), null, List.of(), List.of()))
        .build();
  }

  private static Contact contact(int i, String text) {
    return Contact.builder("c" + i, text)
        .organization(text)
        .title(text)
        .advocacy(ADVOCACIES.get(i % 3))
        .build();
  }

  private static Interaction interaction(int i) {
    List<InteractionKind> kinds =
        List.of(InteractionKind.MET, InteractionKind.RECEIVED, InteractionKind.ASKED);
    int contact = i % TEXTS.size();
    return Interaction.builder(
            "i" + i, "c" + contact, ReportSamples.TODAY.minusDays(2), kinds.get(i / TEXTS.size()))
        .what(TEXTS.get(contact))
        .event("e")
        .build();
  }
}
