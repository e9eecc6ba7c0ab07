package dev.networkingcoach.language.internal.echo;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.language.command.InteractionCommand;
import dev.networkingcoach.language.command.InteractionCommand.Acquainted;
import dev.networkingcoach.language.command.InteractionCommand.Interacted;
import dev.networkingcoach.language.command.InteractionCommand.Introduced;
import dev.networkingcoach.language.command.InteractionCommand.Noted;
import dev.networkingcoach.language.command.InteractionCommand.Unacquainted;
import dev.networkingcoach.language.command.Matter;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.clause.Favours;
import dev.networkingcoach.language.internal.words.Tokens;
import dev.networkingcoach.language.internal.words.WordList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happened, in words. */
final class HappeningEcho {

  private HappeningEcho() {}

  static String of(InteractionCommand happening, LocalDate today) {
    if (happening instanceof Interacted interacted) {
      return interacted(interacted, today);
    } else if (happening instanceof Introduced introduced) {
      String topic = introduced.topic();
      return "Introduced "
          + Quote.name(introduced.one())
          + " to "
          + Quote.name(introduced.other())
          + " "
          + Days.past(introduced.when(), today)
          + (topic == null ? "." : " for " + Quote.text(topic) + ".");
    } else if (happening instanceof Acquainted tie) {
      String strength = tie.strength() == null ? "." : ", strength " + tie.strength() + ".";
      return Quote.name(tie.one()) + " knows " + Quote.name(tie.other()) + strength;
    } else if (happening instanceof Unacquainted tie) {
      return Quote.name(tie.one()) + " does not know " + Quote.name(tie.other()) + ".";
    }
    Noted noted = (Noted) happening;
    return "Note about " + Quote.name(noted.who()) + ": " + noted.text();
  }

  private static String interacted(Interacted told, LocalDate today) {
    String people = Quote.names(told.people());
    Matter matter = told.matter();
    String what = matter.what();
    StringBuilder text = new StringBuilder();
    boolean said = true;
    switch (told.kind()) {
      case MET, TALKED, PITCHED -> {
        text.append(
            switch (told.kind()) {
              case MET -> "Met ";
              case TALKED -> "Talked to ";
              default -> "Pitched to ";
            });
        text.append(people);
        said = false;
      }
      case THANKED -> text.append("Thanked ").append(people).append(thing(" for ", what));
      case GAVE -> text.append("Gave ").append(people).append(given(what));
      case ASKED -> text.append("Asked ").append(people).append(asked(what));
      case RECEIVED ->
          text.append("Got ")
              .append(what == null ? "" : Quote.text(what) + " ")
              .append("from ")
              .append(people);
      case DECLINED -> text.append("Declined: ").append(people).append(given(what));
    }
    text.append(' ').append(Days.past(told.when(), today));
    String event = told.where().event();
    String group = told.where().group();
    boolean met = told.kind() == InteractionKind.MET;
    text.append(event == null || !met ? "." : " at " + place(event) + ".");
    text.append(PersonEcho.label("Event", met ? null : event));
    text.append(PersonEcho.label("Group", group));
    text.append(PersonEcho.label("About", said ? null : what));
    text.append(rest(matter, said));
    return text + PersonEcho.details(told.learnt());
  }

  private static String place(String event) {
    return Tokens.of(event).size() == 1 ? Quote.text(event) : '"' + event.replace("\"", "'") + '"';
  }

  /** What the thing itself does not say. */
  private static String rest(Matter matter, boolean said) {
    String what = matter.what();
    WordList thing = Tokens.of(what == null || !said ? "" : Quote.text(what));
    int at = Favours.target(thing);
    Favour favour = Favours.of(thing);
    Who target = matter.target();
    boolean sameTarget =
        target != null && at < thing.size() && thing.from(at).text().equals(target.written());
    boolean sameFavour = Objects.equals(favour, matter.favour());
    return PersonEcho.label("Target", target == null || sameTarget ? null : target.written())
        + PersonEcho.label("Resource", matter.resource())
        + PersonEcho.label(
            "Favour",
            sameFavour || matter.favour() == null
                ? null
                : matter.favour().name().toLowerCase(Locale.ROOT));
  }

  private static String thing(String lead, @Nullable String what) {
    return what == null ? "" : lead + Quote.text(what);
  }

  private static String given(@Nullable String what) {
    if (what == null) {
      return "";
    }
    boolean article = Favours.startThing(Tokens.of(what));
    return (article ? " " : ": ") + Quote.text(what);
  }

  static String asked(@Nullable String what) {
    String first = what == null ? "" : Tokens.of(what).plain(0);
    boolean lead = first.equals("to") || first.equals("about") || first.equals("if");
    return thing(lead ? " " : " for ", what);
  }
}
