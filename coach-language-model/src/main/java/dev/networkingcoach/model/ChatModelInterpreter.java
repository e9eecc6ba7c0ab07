package dev.networkingcoach.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.networkingcoach.language.interpret.Interpretation;
import dev.networkingcoach.language.interpret.Interpretation.Reason;
import dev.networkingcoach.language.interpret.SentenceInterpreter;
import dev.networkingcoach.language.interpret.UnreadWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a model over an OpenAI-compatible endpoint: OpenAI, Azure, Ollama, vLLM and others. Sends
 * the words, the day and the names it is given, and nothing else; logs none of them, nor the key.
 * Asks once, without a second try. Thread-safe.
 */
public final class ChatModelInterpreter implements SentenceInterpreter, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ChatModelInterpreter.class);
  private static final int MOST_TOKENS = 300;
  private static final int MOST_LINES = 12;
  private static final String NONE = "NONE";

  private final ModelSettings settings;
  private final String instructions;
  private final ChatModel model;

  /** A body that never ends is not covered by the client's time-out: the wait for it is. */
  private final ExecutorService calls =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "language-model");
            thread.setDaemon(true);
            return thread;
          });

  /** An interpreter; connects to nothing before it is asked. */
  public ChatModelInterpreter(ModelSettings settings) {
    this.settings = settings;
    this.instructions = instructions();
    this.model =
        OpenAiChatModel.builder()
            .baseUrl(settings.endpoint().toString())
            // The client insists on a key; endpoints that want none do not look at it.
            .apiKey(settings.key() == null ? "none" : settings.key())
            .modelName(settings.model())
            .temperature(0.0)
            .maxTokens(MOST_TOKENS)
            .timeout(settings.timeout())
            .maxRetries(0)
            .logRequests(false)
            .logResponses(false)
            .build();
  }

  private static String instructions() {
    try (InputStream in = ChatModelInterpreter.class.getResourceAsStream("instructions.txt")) {
      return new String(
          Objects.requireNonNull(in, "instructions.txt").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String destination() {
    return settings.destination();
  }

  @Override
  public Interpretation interpret(UnreadWords words) {
    Future<@Nullable String> answer = calls.submit(() -> ask(words));
    try {
      return read(answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS));
    } catch (java.util.concurrent.TimeoutException e) {
      return unanswered(Reason.LATE);
    } catch (ExecutionException e) {
      return unanswered(reason(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return unanswered(Reason.LATE);
    } finally {
      answer.cancel(true);
    }
  }

  private @Nullable String ask(UnreadWords words) {
    return model
        .chat(SystemMessage.from(instructions), UserMessage.from(message(words)))
        .aiMessage()
        .text();
  }

  private static String message(UnreadWords words) {
    return "Today is "
        + words.today()
        + ".\nKnown names: "
        + (words.names().isEmpty() ? NONE : String.join("; ", words.names()))
        + "\n<message>\n"
        + words.text().replace("<", "(").replace(">", ")")
        + "\n</message>";
  }

  private static Interpretation read(@Nullable String answer) {
    if (answer == null || answer.isBlank()) {
      return unanswered(Reason.NONSENSE);
    }
    List<String> lines = answer.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.size() > MOST_LINES) {
      return unanswered(Reason.NONSENSE);
    }
    return new Interpretation.Suggested(
        lines.stream().filter(line -> !line.equalsIgnoreCase(NONE)).toList());
  }

  private static Interpretation unanswered(Reason reason) {
    LOG.warn("A language model did not answer: {}", reason);
    return new Interpretation.Unanswered(reason);
  }

  /** Messages of what failed may hold words that were sent: only the kind is told. */
  private static Reason reason(@Nullable Throwable failure) {
    if (failure instanceof TimeoutException) {
      return Reason.LATE;
    }
    if (failure instanceof AuthenticationException
        || failure instanceof InvalidRequestException
        || failure instanceof ModelNotFoundException
        || failure instanceof RateLimitException) {
      return Reason.REFUSED;
    }
    return isBroken(failure) ? Reason.UNREACHABLE : Reason.NONSENSE;
  }

  /** Whether the server or the way to it failed; what it sent may be no answer all the same. */
  private static boolean isBroken(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      boolean isNetwork =
          cause instanceof IOException && cause.getClass().getName().startsWith("java.");
      if (isNetwork || cause instanceof HttpException) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    calls.shutdownNow();
  }
}
