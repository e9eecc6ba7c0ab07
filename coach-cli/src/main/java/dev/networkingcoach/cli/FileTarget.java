package dev.networkingcoach.cli;

import static dev.networkingcoach.cli.ProgramTexts.TEXTS;

import dev.networkingcoach.api.file.AtomicFile;
import dev.networkingcoach.cli.files.OutputFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command writes what it made: a file for its owner alone, or standard output. */
final class FileTarget {
  @Option(names = "--force", description = "Overwrite FILE where it is there already.")
  private boolean force;

  /** What writes a text. */
  interface Text {
    /** Writes it; closing the writer is up to the caller. */
    void writeTo(Writer writer) throws IOException;
  }

  /** Writes a text, as UTF-8, to the file of this name or to standard output. */
  void writeText(ProgramRun session, @Nullable String file, Text text) {
    write(
        session,
        file,
        stream -> {
          Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
          text.writeTo(writer);
          writer.flush();
        });
  }

  /** Writes to the file of this name; to standard output where there is none, or it is -. */
  void write(ProgramRun session, @Nullable String file, AtomicFile.Content content) {
    if (file == null || file.equals("-")) {
      try {
        content.writeTo(session.console().out());
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      session.console().out().flush();
    } else {
      new OutputFile(file).makePrivate(content, force);
      session.tell(TEXTS.writtenTo(file));
    }
  }
}
