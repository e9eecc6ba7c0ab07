package dev.networkingcoach.cli;

import static dev.networkingcoach.cli.ProgramTexts.TEXTS;

import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.cli.files.OutputFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Puts the files of replies into the working directory, under names that nothing has yet. */
final class KeptFiles implements Consumer<Part.Attachment> {
  private final ProgramRun session;

  KeptFiles(ProgramRun session) {
    this.session = session;
  }

  @Override
  public void accept(Part.Attachment file) {
    String name = free(file.name());
    new OutputFile(name).makePrivate(stream -> stream.write(file.content().toArray()), false);
    session.tell(TEXTS.writtenTo(name));
  }

  private static String free(String wanted) {
    int dot = wanted.lastIndexOf('.');
    String stem = dot < 0 ? wanted : wanted.substring(0, dot);
    String extension = dot < 0 ? "" : wanted.substring(dot);
    String name = wanted;
    for (int number = 2; Files.exists(Path.of(name)); number++) {
      name = stem + "-" + number + extension;
    }
    return name;
  }
}
