package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Done with each kind of advice: the facts change, and with them the plan. */
class DoneTest {
  /** The key of these stands for as long as what they are about; they rest instead. */
  private static final Set<Action> RESTING =
      Set.of(
          Action.STOP_PITCHING,
          Action.ASK_FOR_INTRODUCTION,
          Action.TRY_ANOTHER_PATH,
          Action.PREPARE,
          Action.BRIEF_EVENT);

  @TempDir private Path folder;
  private Talk talk;

  @BeforeEach
  void open() {
    talk = new Talk(folder);
  }

  @AfterEach
  void close() {
    talk.close();
  }

  private Advice advice(Action action) {
    return openAdvice().stream()
        .filter(advice -> advice.action() == action)
        .findFirst()
        .orElseThrow(() -> new AssertionError(action + " is not among " + openAdvice()));
  }

  private List<Advice> plan() {
    return Talk.COACH.advise(talk.network(), talk.today()).advice();
  }

  private List<Advice> openAdvice() {
    return plan().stream().filter(advice -> !advice.suppressed()).toList();
  }

  private Reply answer(Reply reply, Scenes.Scene scene) {
    Reply chosen = scene.way().isEmpty() ? reply : talk.press(Talk.button(reply, scene.way()));
    Form form = chosen.form();
    return form == null ? chosen : talk.submit(form, scene.filled().toArray(String[]::new));
  }

  private Button done(Advice advice) {
    return Talk.done(talk.press("1|open|" + advice.key().replace("%", "%25").replace("|", "%7C")));
  }

  @ParameterizedTest
  @EnumSource(value = Action.class, mode = EnumSource.Mode.EXCLUDE, names = "OWN")
  void changesTheFactsSoThatTheAdviceIsGone(Action action) {
    Scenes.Scene scene = Scenes.ALL.get(action);
    assertThat(scene).as("a scene of %s", action).isNotNull();
    talk.given(scene.facts().toArray(Change[]::new));
    Advice advice = advice(action);
    long before = talk.known().number();

    Reply reply = answer(talk.press(done(advice)), scene);

    assertThat(reply.kind()).as(Talk.text(reply)).isEqualTo(Reply.Kind.ANSWER);
    assertThat(talk.known().number()).isEqualTo(before + 1);
    assertThat(RESTING.contains(action) ? openAdvice() : plan())
        .filteredOn(one -> one.action() == action)
        .extracting(Advice::key)
        .doesNotContain(advice.key());
  }

  @ParameterizedTest
  @EnumSource(value = Action.class, mode = EnumSource.Mode.EXCLUDE, names = "OWN")
  void countsOnceHoweverOftenItIsPressed(Action action) {
    Scenes.Scene scene = Scenes.ALL.get(action);
    talk.given(scene.facts().toArray(Change[]::new));
    Button done = done(advice(action));
    Reply pressed = talk.press(done);
    answer(pressed, scene);
    long once = talk.known().number();

    Reply again = answer(pressed, scene);
    Reply pressedAgain = talk.press(done);

    assertThat(talk.known().number()).isEqualTo(once);
    assertThat(again.summary()).isNotBlank();
    assertThat(pressedAgain.summary()).isNotBlank();
  }
}
