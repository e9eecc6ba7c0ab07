package dev.networkingcoach.bot.conversation.internal.command;

import static dev.networkingcoach.bot.conversation.internal.command.CommandTexts.TEXTS;

import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.bot.conversation.internal.record.AimChanges;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.record.NamedOccasions;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.PlanningCommand;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Records goals, groups and resources. */
final class PlanningCommands {
  private PlanningCommands() {}

  static void register(CommandHandlers commands) {
    commands
        .on(PlanningCommand.GoalSet.class, PlanningCommands::goal)
        .on(PlanningCommand.GoalChanged.class, PlanningCommands::goalChanged)
        .on(PlanningCommand.GoalAchieved.class, PlanningCommands::achieved)
        .on(PlanningCommand.GoalDropped.class, PlanningCommands::goalDropped)
        .on(PlanningCommand.GroupJoined.class, PlanningCommands::joined)
        .on(PlanningCommand.GroupLeft.class, PlanningCommands::left)
        .on(PlanningCommand.ResourceSet.class, PlanningCommands::resource)
        .on(PlanningCommand.ResourceDropped.class, PlanningCommands::resourceDropped);
  }

  private static Reply goal(PlanningCommand.GoalSet said, ConversationTurn turn) {
    Goal goal = new AimChanges(turn.network()).goal(said.text(), said.market(), said.deadline());
    return record(turn, new Change.GoalSet(goal));
  }

  private static Reply goalChanged(PlanningCommand.GoalChanged said, ConversationTurn turn) {
    AimChanges aims = new AimChanges(turn.network());
    String text = said.text();
    List<Goal> meant = aims.meant(text == null ? "" : text);
    if (meant.size() == 1) {
      return record(
          turn, new Change.GoalSet(AimChanges.changed(meant.get(0), text, said.deadline())));
    }
    if (meant.isEmpty() && text != null) {
      return goal(new PlanningCommand.GoalSet(text, null, said.deadline()), turn);
    }
    List<String> known = turn.network().goals().stream().map(Goal::text).toList();
    return ReplyShapes.problem(TEXTS.whichGoal(SentencePieces.and(known)));
  }

  private static Reply achieved(PlanningCommand.GoalAchieved said, ConversationTurn turn) {
    return oneGoal(
        turn,
        said.goal(),
        g -> new Change.GoalSet(new Goal(g.id(), g.text(), g.market(), g.deadline(), true)));
  }

  private static Reply goalDropped(PlanningCommand.GoalDropped said, ConversationTurn turn) {
    return oneGoal(turn, said.goal(), goal -> new Change.Removed(FactKind.GOAL, goal.id()));
  }

  private static Reply oneGoal(ConversationTurn turn, String words, Function<Goal, Change> change) {
    AimChanges aims = new AimChanges(turn.network());
    List<Goal> goals = words.isBlank() ? aims.meant("") : aims.like(words);
    if (goals.size() == 1) {
      return record(turn, change.apply(goals.get(0)));
    }
    return goals.isEmpty()
        ? unknown("goal", words, turn.network().goals().stream().map(Goal::text).toList())
        : ReplyShapes.problem(
            TEXTS.severalGoalsHaveTheseWords(
                SentencePieces.and(goals.stream().map(Goal::text).toList())));
  }

  private static Reply joined(PlanningCommand.GroupJoined said, ConversationTurn turn) {
    NamedOccasions occasions = new NamedOccasions(turn.network());
    LocalDate today = turn.today();
    Group known =
        occasions.group(said.name()).orElseGet(() -> occasions.newGroup(said.name(), today));
    return record(
        turn,
        new Change.GroupSet(
            new Group(
                known.id(),
                known.name(),
                said.joined() == null ? known.joined() : said.joined(),
                said.platform() == null ? known.platform() : said.platform())));
  }

  private static Reply left(PlanningCommand.GroupLeft said, ConversationTurn turn) {
    Optional<Group> group = new NamedOccasions(turn.network()).group(said.name());
    return group
        .map(known -> record(turn, new Change.Removed(FactKind.GROUP, known.id())))
        .orElseGet(
            () ->
                unknown(
                    "group",
                    said.name(),
                    turn.network().groups().stream().map(Group::name).toList()));
  }

  private static Reply resource(PlanningCommand.ResourceSet said, ConversationTurn turn) {
    Optional<Resource> known = new NamedOccasions(turn.network()).resource(said.title());
    List<Topic> topics = said.topics().stream().map(Topic::of).toList();
    String id =
        known
            .map(Resource::id)
            .orElseGet(
                () ->
                    NamedOccasions.id(
                        said.title(), turn.network().resources().stream().map(Resource::id)));
    return record(
        turn,
        new Change.ResourceSet(
            new Resource(
                id,
                known.map(Resource::title).orElse(said.title()),
                topics.isEmpty() ? known.map(Resource::topics).orElse(List.of()) : topics,
                known.map(Resource::added).orElse(turn.today()),
                said.link() == null ? known.map(Resource::link).orElse(null) : said.link())));
  }

  private static Reply resourceDropped(
      PlanningCommand.ResourceDropped said, ConversationTurn turn) {
    return new NamedOccasions(turn.network())
        .resource(said.title())
        .map(known -> record(turn, new Change.Removed(FactKind.RESOURCE, known.id())))
        .orElseGet(
            () ->
                unknown(
                    "resource",
                    said.title(),
                    turn.network().resources().stream().map(Resource::title).toList()));
  }

  static Reply record(ConversationTurn turn, Change change) {
    return new EntryRecorder(turn).record(List.of(change), List.of());
  }

  /** Nothing of a kind has this name; what there is is told. */
  static Reply unknown(String kind, String name, List<String> there) {
    String known =
        there.isEmpty()
            ? TEXTS.youHaveNoneYet()
            : TEXTS.thereIs(SentencePieces.and(there.stream().limit(10).toList()));
    return ReplyShapes.problem(TEXTS.thereIsNoCalled(kind, SentencePieces.cut(name, 80), known));
  }
}
