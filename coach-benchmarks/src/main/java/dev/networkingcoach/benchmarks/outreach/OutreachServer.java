package dev.networkingcoach.benchmarks.outreach;

import dev.networkingcoach.api.Coach;
import dev.networkingcoach.api.journal.OwnerKey;
import dev.networkingcoach.bot.channel.Channel;
import dev.networkingcoach.bot.conversation.CoachConversation;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.journal.JdbcJournal;
import dev.networkingcoach.rules.RuleBasedCoach;
import dev.networkingcoach.rules.StrongestPaths;
import dev.networkingcoach.schedule.CoachSchedule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * One of the servers, in a process of its own. Its channel takes 5 ms for a message, and notes in a
 * file to whom it went.
 */
final class OutreachServer {
  private static final int MILLIS = 5;

  private OutreachServer() {}

  /** Serves until it is killed: database, user, password, file. */
  public static void main(String[] arguments) throws Exception {
    JdbcJournal journal = JdbcJournal.url(arguments[0], arguments[1], arguments[2]).open();
    FileChannel file =
        FileChannel.open(
            Path.of(arguments[3]), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    Channel channel = channel(file);
    Coach coach = RuleBasedCoach.builder().build();
    CoachConversation conversation =
        CoachConversation.builder(journal, coach)
            .persons(journal.persons())
            .paths(new StrongestPaths())
            .build();
    CoachSchedule outreach =
        CoachSchedule.builder()
            .conversation(conversation)
            .journal(journal)
            .channels(owner -> Optional.of(channel))
            .build();
    outreach.start();
    System.out.println("started");
    Thread.sleep(Long.MAX_VALUE);
  }

  private static Channel channel(FileChannel file) {
    return new Channel() {
      @Override
      public String name() {
        return "file";
      }

      @Override
      public Delivery deliver(OwnerKey to, Reply reply, String key) {
        try {
          Thread.sleep(MILLIS);
          String line = to.owner() + " " + key + "\n";
          file.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
          return new Delivery.Delivered();
        } catch (IOException failed) {
          throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
          Thread.currentThread().interrupt();
          return new Delivery.Failed("stopped");
        }
      }
    };
  }
}
