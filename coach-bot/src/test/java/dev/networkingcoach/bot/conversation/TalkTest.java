package dev.networkingcoach.bot.conversation;

import dev.networkingcoach.bot.reply.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test that talks. */
abstract class TalkTest {
  @TempDir Path folder;
  Talk talk;

  @BeforeEach
  void open() {
    talk = new Talk(folder);
  }

  @AfterEach
  void close() {
    talk.close();
  }

  /** Somebody is added by the button that is offered. */
  Reply added(Reply question) {
    return talk.press(Talk.button(question, "as a new person"));
  }
}
