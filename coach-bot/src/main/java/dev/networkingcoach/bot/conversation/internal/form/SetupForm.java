package dev.networkingcoach.bot.conversation.internal.form;

import static dev.networkingcoach.bot.conversation.internal.form.FormTexts.TEXTS;

import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.api.journal.OwnerField;
import dev.networkingcoach.bot.conversation.internal.show.FirstSteps;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.OpenQuestion;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.FormField;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.bot.settings.Preferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sets the coach up: three questions, the time zone, and the daily plan where it can be sent. */
final class SetupForm implements FormKind {

  @Override
  public Form open(ConversationTurn turn, List<String> arguments, String text) {
    Owner owner = turn.network().owner();
    String markets = owner.markets().stream().map(Topic::text).collect(Collectors.joining(", "));
    List<FormField> questions =
        List.of(
            FormFields.text(
                "purpose",
                TEXTS.whyDoYouNetwork(),
                owner.purpose(),
                TEXTS.suchAsFindThreeClients()),
            FormFields.text("positioning", TEXTS.whomDoYouServeAnd(), owner.positioning(), ""),
            FormFields.line("markets", TEXTS.yourMarkets(), markets, TEXTS.separatedByCommas()),
            PlanFields.zone(turn));
    return new Form(
        FormKinds.SETUP.token(turn.known().number()).text(),
        TEXTS.setUpYourCoach(),
        TEXTS.threeQuestionsEachCanBe(),
        Stream.concat(questions.stream(), PlanFields.of(turn).stream()).toList(),
        TEXTS.save(),
        Map.of());
  }

  @Override
  public Reply submit(ConversationTurn turn, List<String> arguments, FilledForm filled) {
    List<Change> changes = new ArrayList<>();
    Owner owner = turn.network().owner();
    set(changes, OwnerField.PURPOSE, owner.purpose(), filled.text("purpose"));
    set(changes, OwnerField.POSITIONING, owner.positioning(), filled.text("positioning"));
    markets(changes, owner, filled.items("markets"));
    changes.addAll(PlanFields.zone(turn, filled));
    Preferences before = turn.preferences();
    if (!PlanFields.save(turn, filled)) {
      return filled.back(open(turn, arguments, ""));
    }
    turn.open();
    new OpenQuestion(turn).settle();
    return ReplyShapes.plus(PlanFields.saved(turn, before, changes), FirstSteps.of(turn));
  }

  private static void set(
      List<Change> changes, OwnerField field, @Nullable String before, String after) {
    String value = after.isEmpty() ? null : after;
    if (!Objects.equals(before, value)) {
      changes.add(new Change.OwnerSet(field, value));
    }
  }

  private static void markets(List<Change> changes, Owner owner, List<String> items) {
    List<Topic> wanted = items.stream().map(Topic::of).toList();
    wanted.stream()
        .filter(topic -> !owner.markets().contains(topic))
        .forEach(
            topic -> changes.add(new Change.OwnerListed(ListField.MARKETS, topic.text(), true)));
    owner.markets().stream()
        .filter(topic -> !wanted.contains(topic))
        .forEach(
            topic -> changes.add(new Change.OwnerListed(ListField.MARKETS, topic.text(), false)));
  }
}
