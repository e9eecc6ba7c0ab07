package dev.networkingcoach.bot.conversation.internal.command;

import dev.networkingcoach.api.facts.Goal;
import dev.networkingcoach.api.facts.Group;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.bot.conversation.internal.record.Aims;
import dev.networkingcoach.bot.conversation.internal.record.Occasions;
import dev.networkingcoach.bot.conversation.internal.record.Recorder;
import dev.networkingcoach.bot.conversation.internal.show.Replies;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.words.Phrases;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Planning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Records goals, groups and resources. */
final class PlanningCommands {
  private PlanningCommands() {}

  static void register(Commands commands) {
    commands
        .on(Planning.GoalSet.class, PlanningCommands::goal)
        .on(Planning.GoalAchieved.class, PlanningCommands::achieved)
        .on(Planning.GoalDropped.class, PlanningCommands::goalDropped)
        .on(Planning.GroupJoined.class, PlanningCommands::joined)
        .on(Planning.GroupLeft.class, PlanningCommands::left)
        .on(Planning.ResourceSet.class, PlanningCommands::resource)
        .on(Planning.ResourceDropped.class, PlanningCommands::resourceDropped);
  }

  private static Reply goal(Planning.GoalSet said, Turn turn) {
    Goal goal = new Aims(turn.network()).goal(said.text(), said.market(), said.deadline());
    return record(turn, new Change.GoalSet(goal));
  }

  private static Reply achieved(Planning.GoalAchieved said, Turn turn) {
    return oneGoal(
        turn,
        said.goal(),
        g -> new Change.GoalSet(new Goal(g.id(), g.text(), g.market(), g.deadline(), true)));
  }

  private static Reply goalDropped(Planning.GoalDropped said, Turn turn) {
    return oneGoal(turn, said.goal(), goal -> new Change.Removed(FactKind.GOAL, goal.id()));
  }

  private static Reply oneGoal(Turn turn, String words, Function<Goal, Change> change) {
    List<Goal> goals = new Aims(turn.network()).goals(words);
    if (goals.size() == 1) {
      return record(turn, change.apply(goals.get(0)));
    }
    return goals.isEmpty()
        ? unknown("goal", words, turn.network().goals().stream().map(Goal::text).toList())
        : Replies.problem(
            "Several goals have these words: "
                + Phrases.and(goals.stream().map(Goal::text).toList())
                + ".\nMaybe say more of the one you mean.");
  }

  private static Reply joined(Planning.GroupJoined said, Turn turn) {
    Occasions occasions = new Occasions(turn.network());
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

  private static Reply left(Planning.GroupLeft said, Turn turn) {
    Optional<Group> group = new Occasions(turn.network()).group(said.name());
    return group
        .map(known -> record(turn, new Change.Removed(FactKind.GROUP, known.id())))
        .orElseGet(
            () ->
                unknown(
                    "group",
                    said.name(),
                    turn.network().groups().stream().map(Group::name).toList()));
  }

  private static Reply resource(Planning.ResourceSet said, Turn turn) {
    Optional<Resource> known = new Occasions(turn.network()).resource(said.title());
    List<Topic> topics = said.topics().stream().map(Topic::of).toList();
    String id =
        known
            .map(Resource::id)
            .orElseGet(
                () ->
                    Occasions.id(
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

  private static Reply resourceDropped(Planning.ResourceDropped said, Turn turn) {
    return new Occasions(turn.network())
        .resource(said.title())
        .map(known -> record(turn, new Change.Removed(FactKind.RESOURCE, known.id())))
        .orElseGet(
            () ->
                unknown(
                    "resource",
                    said.title(),
                    turn.network().resources().stream().map(Resource::title).toList()));
  }

  static Reply record(Turn turn, Change change) {
    return new Recorder(turn).record(List.of(change), List.of());
  }

  /** Nothing of a kind has this name; what there is is told. */
  static Reply unknown(String kind, String name, List<String> there) {
    String known =
        there.isEmpty()
            ? "You have none yet."
            : "There is: " + Phrases.and(there.stream().limit(10).toList()) + ".";
    return Replies.problem(
        "There is no " + kind + " called " + Phrases.cut(name, 80) + ".\n" + known);
  }
}
