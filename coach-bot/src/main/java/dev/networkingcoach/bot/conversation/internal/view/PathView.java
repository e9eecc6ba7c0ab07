package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.ViewTexts.TEXTS;

import dev.networkingcoach.api.explain.TieBand;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.path.IntroductionPath;
import dev.networkingcoach.api.search.ContactMatch;
import dev.networkingcoach.bot.conversation.internal.show.AdviceCards;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.who.MeantPerson;
import dev.networkingcoach.bot.conversation.internal.who.PersonResolver;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How to reach somebody. */
public final class PathView {
  private final ConversationTurn turn;

  /** The ways of this turn. */
  public PathView(ConversationTurn turn) {
    this.turn = turn;
  }

  /**
   * The best way to somebody.
   *
   * @param without who is not to be asked
   */
  public Reply to(Who who, List<Who> without) {
    PersonResolver resolver = new PersonResolver(turn);
    Set<String> avoided =
        without.stream().map(one -> resolver.anybody(one).id()).collect(Collectors.toSet());
    if (!(turn.people().anybody(who) instanceof ContactMatch.Unknown)
        || turn.said().choices().containsKey(who.written())) {
      return to(resolver.anybody(who), avoided);
    }
    String name = SentencePieces.cut(who.written(), 80);
    return ReplyShapes.problem(TEXTS.nobodyCalledIsKnownSo(name));
  }

  private Reply to(MeantPerson someone, Set<String> avoided) {
    Optional<IntroductionPath> path =
        turn.services().paths().best(without(avoided), someone.id(), turn.today());
    return path.map(found -> shown(someone, found))
        .orElseGet(() -> ReplyShapes.words(TEXTS.thereIsNoWayTo(someone.name())));
  }

  /** The network in which those who are to be avoided know nobody. */
  private Network without(Set<String> avoided) {
    Network all = turn.network();
    return avoided.isEmpty()
        ? all
        : Network.builder(all.owner())
            .policy(all.policy())
            .contacts(all.contacts())
            .interactions(all.interactions())
            .introductions(all.introductions())
            .targets(all.targets())
            .acquaintances(
                all.acquaintances().stream()
                    .filter(tie -> !avoided.contains(tie.from()) && !avoided.contains(tie.to()))
                    .toList())
            .build();
  }

  private Reply shown(MeantPerson someone, IntroductionPath path) {
    List<String> names = path.people().stream().map(turn.people()::name).toList();
    String way = SentencePieces.capital(String.join(" → ", names));
    List<Part> parts = new ArrayList<>(List.of(new Part.Headline(way)));
    if (path.people().size() == 2) {
      parts.add(words(TEXTS.youKnowYourself(someone.name())));
    } else {
      parts.add(words(firstStep(path, someone)));
    }
    parts.add(
        new Part.Words(
            TEXTS.theTieAlongThisWay(TieBand.of(path.strength()).name()), Part.Tone.FAINT));
    AdviceCards cards = new AdviceCards(turn);
    turn.plan().advice().stream()
        .filter(advice -> someone.id().equals(advice.target()))
        .map(cards::card)
        .forEach(parts::add);
    return ReplyShapes.answer(TEXTS.theBestWayTo(someone.name(), way), parts);
  }

  private String firstStep(IntroductionPath path, MeantPerson someone) {
    String name = turn.people().name(path.first());
    Optional<Contact> first =
        turn.people().contact(path.first()).filter(contact -> !contact.archived());
    if (first.isPresent() && turn.explain(path.first()).standing().mayAsk()) {
      return TEXTS.youMayAskForAn(name, someone.name());
    }
    return TEXTS.warmUpFirstItIs(name);
  }

  private static Part words(String text) {
    return new Part.Words(text, Part.Tone.PLAIN);
  }

  /** Somebody who is not among the contacts. */
  public Reply stranger(MeantPerson someone) {
    String wanted =
        turn.people().target(someone.id()).isPresent()
            ? TEXTS.isSomebodyYouWantTo()
            : TEXTS.isKnownByOneOf();
    return ReplyShapes.plus(
        ReplyShapes.words(someone.name() + wanted), to(someone, Set.of()).parts());
  }
}
