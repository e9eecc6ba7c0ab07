package dev.networkingcoach.benchmarks.language;

import dev.networkingcoach.bot.reply.Form;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a reply says, as plain text. What stands on its buttons is no part of it. */
final class ReplyWords {
  private ReplyWords() {}

  static String of(Reply reply) {
    Stream<@Nullable String> parts = reply.parts().stream().flatMap(ReplyWords::words);
    Form form = reply.form();
    Stream<@Nullable String> title = form == null ? Stream.of() : Stream.of(form.title());
    return Stream.concat(parts, title)
        .filter(Objects::nonNull)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static Stream<@Nullable String> words(Part part) {
    if (part instanceof Part.Headline headline) {
      return Stream.of(headline.text());
    } else if (part instanceof Part.Words words) {
      return Stream.of(words.text());
    } else if (part instanceof Part.Facts facts) {
      return Stream.concat(Stream.of(facts.title()), fields(facts.fields()));
    } else if (part instanceof Part.PersonCard card) {
      return Stream.of(
              Stream.of(card.name(), card.about()), fields(card.fields()), card.notes().stream())
          .flatMap(words -> words);
    } else if (part instanceof Part.AdviceCard card) {
      return Stream.of(card.what(), card.detail());
    } else if (part instanceof Part.Draft draft) {
      return Stream.of(draft.text());
    } else if (part instanceof Part.Listing listing) {
      return Stream.concat(
          Stream.of(listing.title()),
          listing.items().stream().flatMap(item -> Stream.of(item.text(), item.detail())));
    } else if (part instanceof Part.Attachment file) {
      return Stream.of(file.name());
    } else if (part instanceof Part.Picture picture) {
      return Stream.of(picture.alternative());
    }
    return Stream.of();
  }

  private static Stream<@Nullable String> fields(List<Part.Field> fields) {
    return fields.stream().map(field -> field.name() + ": " + field.value());
  }
}
