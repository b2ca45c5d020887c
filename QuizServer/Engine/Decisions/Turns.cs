using QuizServer.Engine.Rounds;

namespace QuizServer.Engine.Decisions;

/// <summary>What comes next in a round; the turns of teams that are not there pass by.</summary>
internal static class Turns
{
    public static IReadOnlyList<Event> Next(ContestState state, TimeSpan at)
    {
        var sequel = new Sequel(state, at);
        while (!sequel.State.IsLookingBack && sequel.State.Round!.Next(sequel.State) is { } next)
        {
            if (TeamOf(next) is not { } team || state.Teams[team].IsPresent)
            {
                return [.. sequel.Events, next];
            }

            sequel.Then(new Event.TurnSkipped(team));
        }

        // The answers that were kept back come before the standings, one by one.
        return [.. sequel.Events, sequel.State.Play!.Withheld is [var over, ..] ? new Event.AnswerShown(over.Asked.Question) : new Event.ScoreboardShown()];
    }

    private static int? TeamOf(Event next) => next switch
    {
        Event.TurnGiven turn => turn.Team,
        Event.QuestionShown shown => shown.Team,
        _ => null,
    };
}
