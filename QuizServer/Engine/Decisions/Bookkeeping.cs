namespace QuizServer.Engine.Decisions;

/// <summary>
/// Entries of the ledger that nobody decides: streak points that follow from the rulings, and the floor below which no
/// score falls. They come directly after what they follow from.
/// </summary>
internal static class Bookkeeping
{
    /// <summary>The events of a decision with the entries that follow from them.</summary>
    /// <param name="state">The state before the first.</param>
    public static Decision Complete(ContestState state, Decision decision, TimeSpan at)
    {
        if (state.Plan.Floor is null && !decision.Events.Any(e => e is Event.AnswerRuled or Event.RulingOverturned))
        {
            return decision;
        }

        var sequel = new Sequel(state, at);
        for (var index = 0; index < decision.Events.Count; index++)
        {
            var e = decision.Events[index];
            sequel.Then(e);
            Floor(sequel, (e as Event.PointsEntered)?.Entry);

            // The points of a ruling come right after it, and belong to it.
            if (decision.Events.ElementAtOrDefault(index + 1) is not Event.PointsEntered)
            {
                Streak(sequel, LastRuled(decision.Events, index));
            }
        }

        return decision with { Events = sequel.Events };
    }

    private static int? LastRuled(IReadOnlyList<Event> events, int index) => (events[index], events.ElementAtOrDefault(index - 1)) switch
    {
        (Event.AnswerRuled ruled, _) => ruled.Number,
        (Event.RulingOverturned overturned, _) => overturned.Number,
        (Event.PointsEntered, Event.AnswerRuled ruled) => ruled.Number,
        (Event.PointsEntered, Event.RulingOverturned overturned) => overturned.Number,
        _ => null,
    };

    private static void Streak(Sequel sequel, int? number)
    {
        if (number is null)
        {
            return;
        }

        var state = sequel.State;
        var ruled = state.Rulings[number.Value - 1];
        var missing = Rules.Streaks.Due(state, ruled.Round, ruled.Team) - Rules.Streaks.Entered(state, ruled.Round, ruled.Team);
        if (missing != 0)
        {
            var entry = new LedgerEntry(ruled.Team, missing, LedgerReason.Streak, ruled.Round, ruled.Question, null, "system", "");
            sequel.Then(new Event.PointsEntered(entry));
            Floor(sequel, entry);
        }
    }

    // What would fall below the floor is given back, under the same ruling: overturned, it returns only what it took.
    private static void Floor(Sequel sequel, LedgerEntry? entry)
    {
        if (entry is { Delta: < 0 } && sequel.State.Plan.Floor is { } floor && floor - sequel.State.ScoreOf(entry.Team) is > 0 and var below)
        {
            sequel.Then(new Event.PointsEntered(entry with { Delta = below, Reason = LedgerReason.Floor, By = "system", Note = "" }));
        }
    }
}
