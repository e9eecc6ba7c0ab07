package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.ViewTexts.TEXTS;

import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.NextPlan;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.ProfileZone;
import dev.networkingcoach.bot.conversation.internal.words.DatePhrases;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.bot.settings.DaysOff;
import dev.networkingcoach.bot.settings.ModelConsent;
import dev.networkingcoach.bot.settings.Preferences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How and when the coach speaks up. */
public final class SettingsView {
  private static final int YEARS_THAT_ARE_FOREVER = 50;

  /** What stands where nothing can be sent. */
  public static final String ONLY_ANSWERS = TEXTS.hereIOnlyAnswerNothing();

  private final ConversationTurn turn;

  /** The settings of this turn. */
  public SettingsView(ConversationTurn turn) {
    this.turn = turn;
  }

  /** The settings, and what can be changed. */
  public Reply reply() {
    return reply("");
  }

  /** The settings after something was changed: what that means comes first. */
  public Reply changed(Preferences before) {
    return reply(turn.person().reachable() ? NextPlan.sentence(turn, before) : "");
  }

  private Reply reply(String first) {
    List<Part> parts = new ArrayList<>();
    if (!first.isEmpty()) {
      parts.add(new Part.Words(first, Part.Tone.PLAIN));
    }
    parts.add(facts());
    parts.add(buttons());
    MutedKinds.of(turn).ifPresent(parts::add);
    return ReplyShapes.answer(summary(), parts);
  }

  /** All in one sentence. */
  private String summary() {
    if (!turn.person().reachable()) {
      return ONLY_ANSWERS;
    }
    Preferences preferences = turn.preferences();
    if (preferences.isPaused(turn.today())) {
      return TEXTS.theCoachIsSilent(until(preferences));
    }
    return preferences.dailyPlan()
        ? TEXTS.yourPlanComesAt(
            preferences.hour(), days(preferences), NextPlan.sentence(turn, preferences))
        : TEXTS.noDailyPlanIsSent();
  }

  /** What stands above the settings. */
  public static String title() {
    return TEXTS.settings();
  }

  /** The settings. */
  public Part facts() {
    return new Part.Facts(TEXTS.settings(), turn.person().reachable() ? messages() : few());
  }

  private List<Part.Field> few() {
    boolean isMissing = new ProfileZone(turn).isMissing();
    List<Part.Field> fields = new ArrayList<>();
    fields.add(new Part.Field(TEXTS.mostThingsADay(), turn.network().policy().dailyBudget() + ""));
    fields.add(
        isMissing
            ? zoneMissing()
            : new Part.Field(TEXTS.timeZone(), turn.network().owner().zone().getId()));
    model().ifPresent(fields::add);
    return fields;
  }

  /** Only where there is one: nobody is asked about what cannot be. */
  private Optional<Part.Field> model() {
    boolean isAllowed = new ModelConsent(turn.services().persons(), turn.owner()).isGiven();
    return turn.services()
        .model()
        .map(
            model ->
                isAllowed
                    ? TEXTS.modelInUse(model.interpreter().destination())
                    : TEXTS.modelNotUsed())
        .map(text -> new Part.Field(TEXTS.languageModel(), text));
  }

  private static Part.Field zoneMissing() {
    return new Part.Field(TEXTS.timeZone(), TEXTS.notKnownSayZoneEurope());
  }

  private List<Part.Field> messages() {
    Preferences preferences = turn.preferences();
    List<Part.Field> fields = new ArrayList<>();
    fields.add(new Part.Field(TEXTS.dailyPlan(), preferences.dailyPlan() ? "on" : "off"));
    fields.add(new Part.Field(TEXTS.timeOfThePlan(), preferences.hour().toString()));
    fields.add(new Part.Field(TEXTS.daysOfThePlan(), days(preferences)));
    fields.add(
        new ProfileZone(turn).isMissing()
            ? zoneMissing()
            : new Part.Field(TEXTS.timeZone(), turn.network().owner().zone().getId()));
    fields.add(
        new Part.Field(
            TEXTS.yourHours(), TEXTS.to(preferences.hours().from(), preferences.hours().until())));
    fields.add(new Part.Field(TEXTS.mostPromptsADay(), turn.network().policy().dailyBudget() + ""));
    preferences.daysOff().stream()
        .filter(off -> !off.last().isBefore(turn.today()))
        .forEach(off -> fields.add(new Part.Field(TEXTS.off(), off(off))));
    if (preferences.isPaused(turn.today())) {
      fields.add(new Part.Field(TEXTS.paused(), until(preferences)));
    }
    model().ifPresent(fields::add);
    return fields;
  }

  private Part buttons() {
    Button change = ReplyShapes.button(TEXTS.change(), ButtonToken.of("form", "settings"));
    if (!turn.person().reachable()) {
      return new Part.Buttons(List.of(change));
    }
    boolean isOn = turn.preferences().dailyPlan();
    return new Part.Buttons(
        List.of(
            change,
            ReplyShapes.button(
                isOn ? TEXTS.noDailyPlan() : TEXTS.sendMeTheDailyPlan(),
                ButtonToken.of(ButtonTokens.DAILY, isOn ? "no" : "yes"))));
  }

  private static String days(Preferences preferences) {
    return SentencePieces.and(
        preferences.workingDays().stream()
            .sorted()
            .map(day -> SentencePieces.capital(SentencePieces.plain(day)).substring(0, 3))
            .toList());
  }

  private String off(DaysOff off) {
    String first = DatePhrases.written(off.first(), turn.today());
    String days =
        off.first().equals(off.last())
            ? first
            : TEXTS.to2(first, DatePhrases.written(off.last(), turn.today()));
    return off.name().isBlank() ? days : days + ", " + off.name();
  }

  private String until(Preferences preferences) {
    LocalDate day = preferences.pausedUntil();
    return day == null || day.isAfter(turn.today().plusYears(YEARS_THAT_ARE_FOREVER))
        ? TEXTS.untilYouSayResume()
        : TEXTS.until(DatePhrases.written(day, turn.today()));
  }
}
