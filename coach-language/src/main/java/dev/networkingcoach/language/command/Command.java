package dev.networkingcoach.language.command;

/**
 * One thing a person says to the coach, in chat or on the command line. People are names as they
 * were written and not yet looked up; dates are resolved, in the owner's zone. Immutable and
 * thread-safe, as each of its kinds.
 */
public sealed interface Command
    permits AboutPerson,
        AdviceAnswer,
        FactQuery,
        InteractionCommand,
        Housekeeping,
        MayI,
        MeetingCommand,
        Mine,
        PlanningCommand,
        QuestionCommand,
        Setting,
        SmallTalk,
        TopicCommand {}
