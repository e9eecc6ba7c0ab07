package dev.networkingcoach.slack.internal.talk;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.context.Context;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.view.View;
import dev.networkingcoach.bot.channel.Conversation;
import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.slack.internal.form.FormValues;
import dev.networkingcoach.slack.internal.form.FormView;
import dev.networkingcoach.slack.internal.form.ViewMemo;
import dev.networkingcoach.slack.internal.render.SlackLimits;
import dev.networkingcoach.slack.internal.render.SlackTexts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Dialogs that are sent. Slack waits three seconds for what becomes of one: where that is not known
 * in time it is kept, the dialog closes, and the reply follows as a message. Thread-safe.
 */
final class DialogSubmissions {
  private static final Logger LOG = LoggerFactory.getLogger(DialogSubmissions.class);
  private static final Duration IN_TIME = Duration.ofMillis(2_500);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int TRIES = 2;

  private final Conversation conversation;
  private final EventRunner events;
  private final ReplySender sender;
  private final Executor dialogs;

  /** Dialogs for which Slack waited in vain: whether they were done, by the id of the visit. */
  private final Map<String, CompletableFuture<Boolean>> attempts = new ConcurrentHashMap<>();

  DialogSubmissions(
      Conversation conversation, EventRunner events, ReplySender sender, Executor dialogs) {
    this.conversation = conversation;
    this.events = events;
    this.sender = sender;
    this.dialogs = dialogs;
  }

  FormAnswer answer(ViewSubmissionPayload payload, Context context) {
    View view = payload.getView();
    Optional<ViewMemo> memo = ViewMemo.read(view.getPrivateMetadata());
    if (memo.isEmpty() || !FormView.CALLBACK.equals(view.getCallbackId())) {
      LOG.info("a dialog of another version was sent and is left alone");
      return new FormAnswer.Next(
          FormView.notice(AdapterTexts.TEXTS.pastFormTitle(), AdapterTexts.TEXTS.pastForm()));
    }
    String id = sent(payload, view);
    ReplyTarget place = ReplyTarget.of(memo.get().origin());
    SlackAction visit = SlackActions.of(context, payload.getUser().getId(), id, place);
    return visit.arrival().queued()
        ? answerLate(visit, memo.get(), view)
        : answerInTime(visit, memo.get(), view);
  }

  private FormAnswer answerInTime(SlackAction visit, ViewMemo memo, View view) {
    InTime<FormAnswer> answer = new InTime<>();
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    attempts.put(visit.id(), done);
    dialogs.execute(
        () -> {
          try {
            done.complete(attempt(visit, memo, view, answer));
          } finally {
            done.complete(false);
          }
        });
    Optional<FormAnswer> known = answer.await(IN_TIME);
    if (known.isPresent()) {
      attempts.remove(visit.id());
      return known.get();
    }
    boolean unused = events.keep(visit);
    return new FormAnswer.Close();
  }

  /** Whether it was done; once more after a second where it failed while Slack waits. */
  private boolean attempt(SlackAction visit, ViewMemo memo, View view, InTime<FormAnswer> answer) {
    for (int tried = 1; ; tried++) {
      try {
        run(visit, memo, view, answer);
        return true;
      } catch (RuntimeException failed) {
        LOG.warn("a dialog was not answered at try {}: {}", tried, failed.getClass().getName());
        if (tried == TRIES || !answer.isAwaited(PAUSE)) {
          return false;
        }
      }
    }
  }

  private void run(SlackAction visit, ViewMemo memo, View view, InTime<FormAnswer> answer) {
    events.run(
        visit,
        person -> submit(visit, person, memo, view, answer),
        () -> {
          if (!answer.tell(new FormAnswer.Next(notice(AdapterReplies.STRANGER)))) {
            sender.stranger(visit, AdapterReplies.STRANGER);
          }
        });
  }

  /** It closed long ago, and nobody waits: the attempt that was under way may have done it. */
  private FormAnswer answerLate(SlackAction visit, ViewMemo memo, View view) {
    CompletableFuture<Boolean> before = attempts.remove(visit.id());
    if (before == null || !before.join()) {
      InTime<FormAnswer> late = new InTime<>();
      late.await(Duration.ZERO);
      run(visit, memo, view, late);
    }
    return new FormAnswer.Close();
  }

  /** The same values of the same dialog: what was wrong and is sent again in order is another. */
  private static String sent(ViewSubmissionPayload payload, View view) {
    String values = new TreeMap<>(FormValues.read(view.getState())).toString();
    String what = view.getId() + "/" + view.getHash() + "/" + values;
    String hash = UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)).toString();
    return SlackActions.first("view", payload.getTriggerId(), "dialog") + "/" + hash;
  }

  private void submit(
      SlackAction visit, Person person, ViewMemo memo, View view, InTime<FormAnswer> answer) {
    Map<String, String> values = FormValues.read(view.getState());
    Reply reply =
        conversation.answer(
            person, visit.incoming(new Incoming.Submitted(visit.id(), memo.token(), values)));
    FormAnswer becomes = becomes(reply, memo, view);
    boolean told = answer.tell(becomes);
    if (becomes instanceof FormAnswer.Close || !told) {
      sender.send(visit, person, reply);
    }
  }

  private static FormAnswer becomes(Reply reply, ViewMemo memo, View view) {
    Form form = reply.form();
    if (reply.kind() == Reply.Kind.FORM_PROBLEM) {
      return form == null || form.problems().isEmpty()
          ? problem(view, reply.summary())
          : wrong(form, memo, view);
    }
    return form == null
        ? new FormAnswer.Close()
        : new FormAnswer.Next(FormView.render(form, memo.origin()));
  }

  /** Slack shows problems beside fields only in the dialog as it is: more fields need another. */
  private static FormAnswer wrong(Form form, ViewMemo memo, View view) {
    boolean asksMore = form.fields().stream().anyMatch(field -> !hasField(view, field.name()));
    return asksMore
        ? new FormAnswer.Next(FormView.render(form, memo.origin()))
        : problems(form.problems(), view);
  }

  /** Problems of fields that the dialog does not have stand at its first. */
  private static FormAnswer problems(Map<String, String> problems, View view) {
    Map<String, String> told = new LinkedHashMap<>();
    problems.forEach(
        (name, problem) ->
            told.merge(
                hasField(view, name) ? name : firstField(view),
                SlackTexts.cut(problem, SlackLimits.FIELD_TEXT),
                (one, other) -> one + " " + other));
    return new FormAnswer.Problems(told);
  }

  private static FormAnswer problem(View view, String words) {
    return new FormAnswer.Problems(Map.of(firstField(view), words));
  }

  private static boolean hasField(View view, String name) {
    return view.getBlocks() != null
        && view.getBlocks().stream()
            .anyMatch(block -> block instanceof InputBlock && name.equals(block.getBlockId()));
  }

  private static String firstField(View view) {
    return view.getBlocks() == null
        ? "text"
        : view.getBlocks().stream()
            .filter(InputBlock.class::isInstance)
            .map(block -> ((InputBlock) block).getBlockId())
            .findFirst()
            .orElse("text");
  }

  private static View notice(Reply reply) {
    return FormView.notice(AdapterTexts.TEXTS.sorryTitle(), reply.summary());
  }
}
