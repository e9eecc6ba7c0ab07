package dev.networkingcoach.cli.talk;

import dev.networkingcoach.cli.page.PrintableText;
import dev.networkingcoach.cli.page.TextPage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** A teletype over the streams of the process, in UTF-8. Not thread-safe. */
public final class StreamTerminal implements LineTerminal {
  private final BufferedReader in;
  private final PrintStream out;
  private final Supplier<TextPage> pages;
  private final boolean answers;

  /**
   * A teletype.
   *
   * @param in where lines come from
   * @param out where pages and prompts go
   * @param pages makes empty pages
   * @param answers whether somebody is there to answer
   */
  public StreamTerminal(
      InputStream in, PrintStream out, Supplier<TextPage> pages, boolean answers) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.out = out;
    this.pages = pages;
    this.answers = answers;
  }

  @Override
  public TextPage page() {
    return pages.get();
  }

  @Override
  public void print(TextPage page) {
    out.print(page);
    out.flush();
  }

  @Override
  public boolean answers() {
    return answers;
  }

  @Override
  public Optional<String> ask(String prompt) {
    out.print(PrintableText.line(prompt));
    out.flush();
    try {
      return Optional.ofNullable(in.readLine());
    } catch (IOException failed) {
      throw new UncheckedIOException(
          new IOException("cannot read standard input: " + failed.getMessage(), failed));
    }
  }
}
