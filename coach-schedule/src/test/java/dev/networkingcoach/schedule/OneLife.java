package dev.networkingcoach.schedule;

import dev.networkingcoach.bot.channel.Person;
import dev.networkingcoach.journal.JdbcJournal;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The life of one person who wants the daily plan, from Monday 23 November 2026, one server. */
abstract class OneLife {
  @TempDir private Path folder;
  Life life;
  Person mira;

  @BeforeEach
  void begin() {
    life = new Life(JdbcJournal.file(folder.resolve("j.db")).open(), 1, "2026-11-23T07:00");
    mira = life.begun("mira", Life.AMSTERDAM);
  }

  @AfterEach
  void end() {
    life.close();
  }
}
