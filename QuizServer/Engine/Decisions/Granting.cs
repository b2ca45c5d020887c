using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Decisions;

/// <summary>Second chances that the host gives (补答), and help that a team may ask for (求助).</summary>
internal static class Granting
{
    public static Decision Ask(ContestState state, Command.UseLifeline ask) =>
        state.Phase is Phase.Paused ? Refusals.Paused
        : state.Phase is Phase.HasWord held && MayAsk(state)
            ? Decision.Accept(new Event.LifelineUsed(held.Word.Team), state.Round!.StartAnswer(state, held.Asked, held.Word, ask.At))
            : Refusals.NoLifeline;

    /// <summary>Whether the team that has the word may ask somebody in the hall.</summary>
    public static bool MayAsk(ContestState state) =>
        state is { Round: { } round, Phase: Phase.Starting or Phase.Answering }
        && state.Play!.Lifelines.GetValueOrDefault(((Phase.HasWord)state.Phase).Word.Team) < round.LifelinesPerTeam;

    public static Decision Give(ContestState state, Command.GiveWord give) => state.Phase switch
    {
        Phase.Paused => Refusals.Paused,
        Phase.StealOffered offered when Stealing.MayTry(state, offered.Asked, give.Team) =>
            Decision.Accept(state.Round!.GiveWord(state, offered.Asked, new Word(give.Team, null), give.At)),
        Phase.StealOffered => Refusals.NotThisTeam,
        Phase.DeadHeat heat when heat.Teams.Contains(give.Team) => Decision.Accept([.. Racing.Choose(state, heat, give.Team, give.At)]),
        Phase.DeadHeat => Refusals.NotThisTeam,
        _ => Refusals.NoSteal,
    };
}
