package dev.networkingcoach.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.networkingcoach.bot.channel.Incoming;
import dev.networkingcoach.bot.content.ContentBytes;
import dev.networkingcoach.bot.exchange.NamesExchange;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A conversation that was given no exchange. */
class NamesExchangeTest {
  @TempDir private Path folder;

  @Test
  void namesGoOutAndNoFileComesIn() {
    try (Talk talk = new Talk(folder, new NamesExchange())) {
      talk.given(ConversationFacts.contact("dana", "Dana Ortiz"));
      assertThat(talk.say("export").parts())
          .filteredOn(Part.Attachment.class::isInstance)
          .singleElement()
          .satisfies(
              part ->
                  assertThat(((Part.Attachment) part).content().text()).isEqualTo("Dana Ortiz"));
      long before = talk.known().number();
      Incoming file = new Incoming.Sent("f1", "more.vcf", ContentBytes.of("BEGIN:VCARD"));
      Reply reply = talk.conversation().answer(talk.person(), file);
      assertThat(reply.kind()).isEqualTo(Reply.Kind.PROBLEM);
      assertThat(reply.summary()).contains("more.vcf was not read: no files are taken in here.");
      assertThat(talk.known().number()).isEqualTo(before);
    }
  }
}
