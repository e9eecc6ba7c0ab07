package dev.networkingcoach.bot.conversation.internal.form;

import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.reply.Form;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Every kind of form there is. */
public enum FormKinds {
  /** To log an interaction. */
  LOG,
  /** To correct what was logged. */
  CORRECT,
  /** To say anew what was recorded of words. */
  SAY_ANEW,
  /** The first questions. */
  SETUP,
  /** How and when the coach speaks up. */
  SETTINGS,
  /** What was given. */
  GIVE,
  /** What a contact needs and follows. */
  LEARN,
  /** A goal. */
  GOAL,
  /** People to meet. */
  TARGETS,
  /** Why to go to an event. */
  EVENT_PURPOSE,
  /** Whom to meet at an event. */
  EVENT_MEET,
  /** Who a contact is. */
  DETAILS,
  /** With whom of some the owner was in touch. */
  TOUCHED,
  /** Who could be an advocate in a market. */
  FIND_ADVOCATE,
  /** The words of a message. */
  DRAFT;

  /** The verb of the tokens of forms. */
  public static final String VERB = "form";

  /** What this form does. */
  public FormKind kind() {
    return switch (this) {
      case LOG -> new LogForm();
      case CORRECT -> new CorrectForm();
      case SAY_ANEW -> new SayAnewForm();
      case SETUP -> new SetupForm();
      case SETTINGS -> new SettingsForm();
      case GIVE -> new GiveForm();
      case LEARN -> new LearnForm();
      case GOAL -> new GoalForm();
      case TARGETS -> new TargetsForm();
      case EVENT_PURPOSE -> new EventPurposeForm();
      case EVENT_MEET -> new EventMeetForm();
      case DETAILS -> new DetailsForm();
      case TOUCHED -> new TouchedForm();
      case FIND_ADVOCATE -> new FindAdvocateForm();
      case DRAFT -> new DraftForm();
    };
  }

  /** The token that opens this form and comes back with it. */
  public ButtonToken token(Object... arguments) {
    return ButtonToken.of(VERB, Stream.concat(Stream.of(tag()), Stream.of(arguments)).toArray());
  }

  /** The form to fill in. */
  public Form open(ConversationTurn turn, Object... arguments) {
    return kind().open(turn, Stream.of(arguments).map(String::valueOf).toList(), "");
  }

  /** The form of a token, and what it is about. */
  public static Optional<Named> of(ButtonToken token) {
    return Stream.of(values())
        .filter(form -> token.verb().equals(VERB) && form.tag().equals(token.argument(0)))
        .findFirst()
        .map(form -> new Named(form, token.arguments().subList(1, token.arguments().size())));
  }

  private String tag() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * A form that a token names.
   *
   * @param form the form
   * @param arguments what it is about
   */
  public record Named(FormKinds form, List<String> arguments) {}
}
