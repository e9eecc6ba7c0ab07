package dev.networkingcoach.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * What people read stands in message bundles: in the modules that have one, no string literal of
 * the code reads as words. Not seen are words that stand alone, such as {@code "yes"}.
 *
 * <p>What is left in the code is for whoever runs or develops the program, or for machines: faults
 * that are thrown, logs, annotations (picocli keeps what an option is for beside it), and the
 * sources of {@link #NOT_FOR_PEOPLE}.
 */
class TextsInCodeTest {
  private static final Path ROOT = Path.of("..");

  /** Two words in a row, or a piece that words are joined by. */
  private static final Pattern WORDS =
      Pattern.compile("(?s).*\\p{L}{2,}[,.:;]? +\\p{L}{2,}.*| +\\p{L}{2,}.*|.*\\p{L}{2,}[:,]? +");

  /** Logs, what a caller did wrong, and patterns of dates. */
  private static final Pattern FOR_DEVELOPERS =
      Pattern.compile("LOG\\.\\w+|Objects\\.requireNonNull|DateTimeFormatter\\.ofPattern");

  /** These are thrown with what the person is asked or told. */
  private static final Set<String> REPLIES = Set.of("UnclearException");

  /** The beginnings of sources that speak to operators and machines, and why they do. */
  private static final Map<String, List<String>> NOT_FOR_PEOPLE =
      Map.ofEntries(
          Map.entry(
              "settings, and what the server tells whoever starts it",
              List.of(
                  "cli/serve/",
                  "cli/ServeCommand",
                  "cli/journal/DatabaseHeader",
                  "cli/journal/JournalAddress",
                  "slack/SlackSettings",
                  "slack/TokenKeys",
                  "slack/TokenRefused",
                  "teams/TeamsSettings",
                  "teams/internal/token/AppCredential",
                  "teams/internal/pack/AppManifest")),
          Map.entry(
              "faults of the command line, told as exceptions are",
              List.of(
                  "cli/BatchCommand",
                  "cli/CoachProgram",
                  "cli/RulesCommand",
                  "cli/ZoneConverter",
                  "cli/ProgramVersion",
                  "cli/OutputClosed",
                  "cli/files/",
                  "cli/GraphArgument",
                  "cli/NetworkInput",
                  "cli/AllFiles")),
          Map.entry(
              "logs, and why a request or a message was refused",
              List.of(
                  "cli/logging/",
                  "cli/LogChoice",
                  "slack/internal/api/",
                  "slack/internal/oauth/RedirectEndpoint",
                  "slack/internal/request/",
                  "slack/internal/socket/",
                  "slack/internal/talk/SlackChannel",
                  "slack/internal/work/EventWork",
                  "teams/internal/auth/",
                  "teams/internal/bot/ActivityGate",
                  "teams/internal/bot/ActivityRouter",
                  "teams/internal/bot/CardActions",
                  "teams/internal/bot/DialogHandler",
                  "teams/internal/bot/MessagesEndpoint",
                  "teams/internal/bot/TeamsChannel",
                  "teams/internal/connector/")),
          Map.entry(
              "languages of machines: headers, folders of mail, cookies, SVG, HTML, iCalendar, columns of files",
              List.of(
                  "cli/drawing/",
                  "bot/conversation/internal/done/GiveCompletion",
                  "bot/exchange/NamesExchange",
                  "exports/calendar/CalendarText",
                  "exports/internal/card/",
                  "exports/internal/csv/",
                  "imports/calendar/CalendarRequest",
                  "imports/duplicates/CandidateBlocks",
                  "imports/internal/format/ActivityColumns",
                  "imports/internal/format/ColumnNames",
                  "imports/internal/format/ContactsFormat",
                  "imports/internal/format/PersonRow",
                  "imports/internal/mail/ImapFolders",
                  "imports/internal/mail/MailSource",
                  "imports/internal/mail/UnwantedFolders",
                  "imports/internal/text/WrittenLabels",
                  "report/internal/page/ContentPolicy",
                  "slack/internal/oauth/InstallPage",
                  "slack/internal/oauth/OAuthStates",
                  "teams/internal/bot/PolicyPage",
                  "teams/internal/card/LabelWidth",
                  "teams/internal/card/MarkdownEscape")),
          Map.entry(
              "sentences that the grammar reads: what is said to the coach, not by it",
              List.of(
                  "bot/conversation/Typed",
                  "bot/conversation/internal/command/AnswerCommands",
                  "bot/conversation/internal/record/MeetingNotes",
                  "bot/conversation/internal/suggestion/ModelSuggestion",
                  "bot/conversation/internal/view/HelpTask",
                  "cli/GrammarCommands",
                  "cli/RehearseCommand")),
          Map.entry("names of products' files", List.of("imports/report/FileFormat")));

  @Test
  void whatPeopleReadIsNotInTheCode() throws IOException {
    assertThat(found(false)).isEmpty();
  }

  /** An exception that no source needs any more would hide what comes after it. */
  @Test
  void everyExceptionIsNeeded() throws IOException {
    Set<String> excepted = found(true).keySet();
    assertThat(beginnings())
        .isNotEmpty()
        .filteredOn(one -> excepted.stream().noneMatch(file -> file.startsWith(one)))
        .isEmpty();
  }

  private static Stream<String> beginnings() {
    return NOT_FOR_PEOPLE.values().stream().flatMap(List::stream);
  }

  /** The literals that read as words, by their sources. */
  private static Map<String, Set<String>> found(boolean excepted) throws IOException {
    Map<String, Set<String>> found = new TreeMap<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources()));
      for (CompilationUnitTree unit : task.parse()) {
        String path = unit.getSourceFile().getName().replace('\\', '/');
        String name = path.substring(path.indexOf("networkingcoach/") + 16);
        if (beginnings().anyMatch(name::startsWith) == excepted) {
          Set<String> literals = new TreeSet<>();
          new LiteralScanner().scan(unit, literals);
          if (!literals.isEmpty()) {
            found.put(name, literals);
          }
        }
      }
    }
    return found;
  }

  /** The sources of the modules that have a bundle of their own. */
  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> modules = Files.list(ROOT)) {
      for (Path module : modules.toList()) {
        Path pom = module.resolve("pom.xml");
        if (Files.exists(pom)
            && Files.readString(pom).contains("<artifactId>coach-texts</artifactId>")
            && !module.endsWith("coach-texts")
            && Files.isDirectory(module.resolve("src/main/java"))) {
          try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
          }
        }
      }
    }
    Collections.sort(sources);
    return sources;
  }

  /** Collects literals, but for those of annotations, exceptions, logs and {@code toString}. */
  private static final class LiteralScanner extends TreeScanner<Void, Set<String>> {
    @Override
    public Void visitAnnotation(AnnotationTree annotation, Set<String> literals) {
      return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Set<String> literals) {
      return method.getName().contentEquals("toString")
          ? null
          : super.visitMethod(method, literals);
    }

    @Override
    public Void visitNewClass(NewClassTree made, Set<String> literals) {
      String type = made.getIdentifier().toString();
      boolean isFault = type.endsWith("Exception") || type.endsWith("Error");
      return isFault && !REPLIES.contains(type) ? null : super.visitNewClass(made, literals);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Set<String> literals) {
      return FOR_DEVELOPERS.matcher(call.getMethodSelect().toString()).matches()
          ? null
          : super.visitMethodInvocation(call, literals);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Set<String> literals) {
      if (literal.getKind() == Tree.Kind.STRING_LITERAL
          && WORDS.matcher((String) literal.getValue()).matches()) {
        literals.add((String) literal.getValue());
      }
      return null;
    }
  }
}
