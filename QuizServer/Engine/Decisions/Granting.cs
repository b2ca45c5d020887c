using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Decisions;

/// <summary>Second chances that the host gives (补答).</summary>
internal static class Granting
{
    public static Decision Give(ContestState state, Command.GiveWord give) => state.Phase switch
    {
        Phase.Paused => Refusals.Paused,
        Phase.StealOffered offered when Stealing.MayTry(state, offered.Asked, give.Team) =>
            Decision.Accept(state.Round!.GiveWord(offered.Asked, new Word(give.Team, null), give.At)),
        Phase.StealOffered => Refusals.NotThisTeam,
        _ => Refusals.NoSteal,
    };
}
