package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.language.statement.StatementReading.NothingToDo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is answered to small talk, and to what the coach cannot do. Stateless. */
final class TalkMeanings {
  private TalkMeanings() {}

  /** The answer; null where a meaning is no talk. */
  static @Nullable MeaningResult of(String meaning) {
    return switch (meaning) {
      case "PRIVACY" ->
          said(
              "What you tell me stays in the journal of whoever runs this coach, under your name"
                  + " alone: other people who use it do not see it. I write to nobody but you, and"
                  + " fixed rules advise you. \"me\" shows what I know about you, \"export\" gives"
                  + " you a copy, \"forget me\" removes all of it for good.",
              "me",
              "export");
      case "BYE" -> said("Talk to you soon.");
      case "NOSEND" ->
          said(
              "I write to nobody but you. I can tell whether it is a good time, and log it once you"
                  + " have done it.",
              "today");
      case "UNHAPPY" ->
          said(
              "Sorry. Say \"undo\" to take the last entry back, or say it again in other words: one"
                  + " short sentence such as \"met Dana yesterday\" works best.",
              "undo",
              "help");
      case "REACTION" -> said("All right.");
      case "MYEMAIL" ->
          said("I keep no address or number of yours: what I have to say reaches you here.");
      case "SWEARING" ->
          said(
              "That sounds annoying. If I got something wrong, \"undo\" takes the last entry back.",
              "undo");
      case "CHITCHAT" ->
          said(
              "I keep to your network, so I cannot say much to that. I can log what happened, or"
                  + " tell what is due.",
              "today",
              "help");
      case "NERVOUS" ->
          said(
              "Most people feel that way, and most are glad to be asked: they say yes about twice"
                  + " as often as we expect. Start by giving something, ask for one small and clear"
                  + " thing, and say thank you within two days. \"may I ask Dana for an intro?\""
                  + " tells whether it is a good time.",
              "today",
              "matches");
      case "MYWORK" ->
          said(
              "I keep no job of yours. What I keep is whom you serve and what for, such as"
                  + " \"positioning: I help dentists find patients\".",
              "me");
      default -> null;
    };
  }

  private static MeaningResult said(String answer, String... offers) {
    return MeaningResult.of(new NothingToDo(answer, List.of(offers)), List.of());
  }
}
