package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.OpenedTexts.TEXTS;

import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.show.AdviceCards;
import dev.networkingcoach.bot.conversation.internal.show.AdviceDeeds;
import dev.networkingcoach.bot.conversation.internal.show.AdviceKinds;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.AdviceMark;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.List;

/** What a line of the plan does not show: all choices, the draft, the days to put it off to. */
public final class OpenedAdvice {
  private final ConversationTurn turn;
  private final AdviceDeeds deeds;

  /** Opens advice of this turn. */
  public OpenedAdvice(ConversationTurn turn) {
    this.turn = turn;
    this.deeds = new AdviceDeeds(turn);
  }

  /** The advice with all that can be done about it. */
  public Reply choices(Advice advice) {
    List<Part> parts = new ArrayList<>(List.of(new Part.Headline(advice.headline())));
    String detail = new AdviceCards(turn).card(advice).detail();
    if (detail != null) {
      parts.add(new Part.Words(detail, Part.Tone.FAINT));
    }
    parts.add(new Part.Buttons(deeds.all(advice)));
    return ReplyShapes.question(ReplyShapes.answer(advice.headline() + ".", parts));
  }

  /** The words to send; that there are none where the advice is no message. */
  public Reply draft(Advice advice) {
    String draft = advice.draft();
    if (draft == null) {
      return ReplyShapes.words(TEXTS.noDraft(advice.headline()), deeds.main(advice));
    }
    List<Button> buttons = new ArrayList<>(deeds.done(advice));
    buttons.add(
        ReplyShapes.button(
            TEXTS.editTheDraft(), ButtonToken.of("form", "draft", AdviceMark.of(advice))));
    return ReplyShapes.answer(
        TEXTS.draftFor(advice.headline()),
        List.of(
            new Part.Words(TEXTS.draftFor(advice.headline()), Part.Tone.FAINT),
            new Part.Draft(draft),
            new Part.Buttons(buttons)));
  }

  /** Until when it is to be put off. */
  public Reply later(Advice advice) {
    return ReplyShapes.question(
        ReplyShapes.words(
            TEXTS.whenShallIRemindYou(advice.headline()),
            deeds.snoozes(advice).toArray(Button[]::new)));
  }

  /** Whether nothing of its kind is to be suggested any more, and what that stops. */
  public Reply neverThisKind(Advice advice) {
    String kind = new AdviceKinds(turn).of(advice.rule());
    long open =
        turn.plan().advice().stream()
            .filter(one -> one.rule().equals(advice.rule()) && !one.suppressed())
            .count();
    Object[] about = {AdviceMark.of(advice), advice.action(), turn.known().number()};
    return ReplyShapes.question(
        ReplyShapes.words(
            TEXTS.neverSuggest(kind, open),
            ReplyShapes.danger(TEXTS.yesNever(), ButtonToken.of(ButtonTokens.MUTE_KIND, about)),
            ReplyShapes.button(TEXTS.keepThem(), ButtonToken.of(ButtonTokens.KEEP, about))));
  }
}
