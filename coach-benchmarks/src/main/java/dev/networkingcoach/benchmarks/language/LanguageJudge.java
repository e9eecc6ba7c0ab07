package dev.networkingcoach.benchmarks.language;

import dev.networkingcoach.api.fault.InvalidFactsException;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.api.settings.SettingsException;
import dev.networkingcoach.api.settings.SettingsReader;
import dev.networkingcoach.bot.services.ModelUse;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.json.NetworkReader;
import dev.networkingcoach.model.ChatModelInterpreter;
import dev.networkingcoach.model.ModelSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says sentences to the coach and judges what becomes of them. Not thread-safe. */
@Command(
    name = "coach-bench language",
    mixinStandardHelpOptions = true,
    description = "Says sentences to the coach and judges by what is recorded and replied.",
    footer = "docs/language-judge.md describes the file and its conditions.")
public final class LanguageJudge implements Callable<Integer> {
  private static final String SAMPLE = "sample.jsonl";
  private static final String SAMPLE_NETWORK = "sample-network.json";

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "sentences, a JSON object a line; a sample of our own by default")
  private @Nullable Path file;

  @Option(
      names = "--network",
      paramLabel = "FILE",
      description = "what is known before, as JSON; that of the sample by default")
  private @Nullable Path network;

  @Option(
      names = "--today",
      paramLabel = "DAY",
      description = "the day, where a line tells none: 2026-11-30")
  private @Nullable LocalDate today;

  @Option(names = "--all", description = "show each sentence, not only the table")
  private boolean all;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "only sentences of this kind, each of them shown")
  private @Nullable String kind;

  @Option(
      names = "--time",
      description = "only measure how long reading takes, with 1,000 contacts")
  private boolean time;

  @Option(
      names = "--model",
      description = "judge once without and once with the model that COACH_MODEL_... names")
  private boolean model;

  /**
   * Runs it and ends the program: with 0 when all was judged, whatever the verdicts; with 2 for bad
   * input.
   */
  public static void main(String[] args) {
    System.exit(run(System.out, new PrintWriter(System.err, true, StandardCharsets.UTF_8), args));
  }

  /**
   * Prints how long reading takes, over the sample.
   *
   * @throws IOException if the sample is missing
   */
  public static void measure(PrintStream out) throws IOException {
    ReadingTime.print(new LanguageJudge(out).sentences(), out);
  }

  /** Runs it. */
  static int run(PrintStream out, PrintWriter err, String... args) {
    return new CommandLine(new LanguageJudge(out))
        .setErr(err)
        .setExecutionExceptionHandler((e, line, parsed) -> failed(e, err))
        .execute(args);
  }

  private final PrintStream out;

  private LanguageJudge(PrintStream out) {
    this.out = out;
  }

  private static int failed(Exception problem, PrintWriter err) throws Exception {
    if (problem instanceof IllegalArgumentException
        || problem instanceof SettingsException
        || problem instanceof InvalidFactsException
        || problem instanceof IOException) {
      err.println(problem.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    throw problem;
  }

  @Override
  public Integer call() throws IOException {
    List<SpokenSentence> sentences = sentences();
    if (time) {
      ReadingTime.print(sentences, out);
      return CommandLine.ExitCode.OK;
    }
    Known known = known();
    judge(sentences, known, Optional.empty());
    if (model) {
      ModelSettings settings = settings();
      out.printf("%nWith %s:%n%n", settings.destination());
      try (ChatModelInterpreter asked = new ChatModelInterpreter(settings)) {
        judge(sentences, known, Optional.of(new ModelUse(asked, settings.callsPerDay())));
      }
    }
    return CommandLine.ExitCode.OK;
  }

  private static ModelSettings settings() {
    SettingsReader reader = new SettingsReader(System.getenv());
    Optional<ModelSettings> settings = ModelSettings.read(reader);
    reader.check();
    return settings.orElseThrow(
        () ->
            new IllegalArgumentException(
                "--model wants a model: COACH_MODEL_ENDPOINT was expected in the environment."));
  }

  private void judge(List<SpokenSentence> sentences, Known known, Optional<ModelUse> asked)
      throws IOException {
    Path folder = Files.createTempDirectory("coach-language-");
    try (JdbcJournal journal = JdbcJournal.file(folder.resolve("journal.db")).open()) {
      judge(new SentenceTalk(journal, known, asked), sentences);
    } finally {
      delete(folder);
    }
  }

  private void judge(SentenceTalk talk, List<SpokenSentence> sentences) {
    JudgeTable table = new JudgeTable(out);
    List<JudgedSentence> judged = new ArrayList<>();
    for (SpokenSentence sentence : sentences) {
      if (kind != null && !kind.equals(sentence.kind())) {
        continue;
      }
      SaidSentence said = talk.say(sentence);
      if (sentence.conditions().isEmpty()) {
        table.show(said, "not judged", List.of());
        continue;
      }
      JudgedSentence one = SentenceJudge.judge(said, sentence.conditions().get());
      judged.add(one);
      if (all || kind != null) {
        table.show(said, one.verdict().words(), one.reasons());
      }
    }
    table.print(judged);
  }

  private List<SpokenSentence> sentences() throws IOException {
    SentenceFile reader = new SentenceFile(today);
    if (file == null) {
      return reader.read(new String(sample(SAMPLE), StandardCharsets.UTF_8).lines().toList());
    }
    try {
      return reader.read(Files.readAllLines(file));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ", " + e.getMessage(), e);
    }
  }

  private Known known() throws IOException {
    byte[] json = network == null ? sample(SAMPLE_NETWORK) : Files.readAllBytes(network);
    return new NetworkReader().readKnown(new ByteArrayInputStream(json));
  }

  private static byte[] sample(String name) throws IOException {
    try (InputStream in = LanguageJudge.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(
          one -> {
            try {
              Files.deleteIfExists(one);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    Files.delete(folder);
  }
}
