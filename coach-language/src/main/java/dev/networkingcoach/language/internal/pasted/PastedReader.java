package dev.networkingcoach.language.internal.pasted;

import java.util.List;

/**
 * Makes sentences of a pasted text, each of which can be read, and said again, by itself: a head
 * such as "Calls today:" is carried to its lines. Not thread-safe.
 */
public final class PastedReader {
  private final List<PastedForm> forms;

  /** A reader of pasted text. */
  public PastedReader(LineReader lines) {
    forms =
        List.of(
            new AutoReplyReader(lines),
            new InvitationReader(lines),
            new TaskListReader(lines),
            new ChatLogReader(lines),
            new MailReader(lines),
            new LetterReader(lines),
            new SignatureReader(lines),
            new DayHeadReader(lines),
            new HeadedNotesReader(lines));
  }

  /** The sentences of a text, a line each; the text itself where it has no such form. */
  public String spoken(String text) {
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    for (PastedForm form : forms) {
      List<String> sentences = form.sentences(lines);
      if (!sentences.isEmpty()) {
        return String.join("\n", sentences);
      }
    }
    return text;
  }
}
