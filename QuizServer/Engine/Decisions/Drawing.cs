using System.Collections.Immutable;
using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Decisions;

/// <summary>Draws (抽签): announced with their commitment, then made.</summary>
internal static class Drawing
{
    private const int LongestWord = 60;

    public static Decision Announce(ContestState state, Command.AnnounceDraw announce)
    {
        var plan = announce.Kind == DrawKind.Tables ? new DrawPlan(DrawKind.Tables, state.Teams.Count, state.Teams.Count)
            : new DrawPlan(DrawKind.Lots, announce.From, announce.Take);
        return state.Phase is Phase.Paused ? Refusals.Paused
            : state.Phase is Phase.OnStage and not Phase.AudienceTurn and not Phase.Revealed || announce.Kind is not (DrawKind.Tables or DrawKind.Lots) ? Refusals.NoDraw
            : announce.Kind == DrawKind.Tables && (state.Phase is not Phase.Lobby || state.Teams.Values.DistinctBy(team => team.Plan.Seats).Count() > 1) ? Refusals.NoTableDraw
            : plan.From is < 1 or > Lots.Most || plan.Take < 1 || plan.Take > Math.Min(plan.From, 60) ? Refusals.BadUrn
            : Decision.Accept(new Event.DrawAnnounced(plan));
    }

    public static Decision Draw(ContestState state, Command.MakeDraw draw) =>
        state.Phase is Phase.Paused ? Refusals.Paused
        : Lots.Next(state) is not { } plan ? Refusals.NoDraw
        : draw.Word is null || draw.Word.Trim().Length > LongestWord ? Refusals.BadWord
        : Decision.Accept(Made(state, plan, draw.Word.Trim()));

    /// <summary>The draw is made.</summary>
    public static Event Made(ContestState state, DrawPlan plan, string word)
    {
        var number = state.Draws.Count + 1;
        var seed = Lots.Seed(state.Secret, number);
        return new Event.LotsDrawn(number, plan, seed, word, Lots.Draw(plan, seed, word));
    }

    /// <summary>What the draw changes.</summary>
    public static ContestState Apply(ContestState state, Event.LotsDrawn drawn)
    {
        var next = state with { Draws = state.Draws.Add(new Drawn(drawn.Number, drawn.Plan, drawn.Seed, drawn.Word, drawn.Result)), IsDrawShown = true };
        var play = state.Play;
        return drawn.Plan.Kind switch
        {
            DrawKind.Order => next with { Play = (play! with { Order = [.. drawn.Result.Select(place => play.Order[place - 1])] }).With(DrawKind.Order) },
            DrawKind.Sets => next with { Play = (play! with { Sets = [.. drawn.Result] }).With(DrawKind.Sets) },
            DrawKind.Questions => next with { Plan = Dealt(state.Plan, play!.Round, drawn.Result), Play = play.With(DrawKind.Questions) },
            DrawKind.Tables => next with
            {
                Announced = null,
                Teams = state.Teams.SetItems(state.Teams.Keys.Zip(drawn.Result, (table, team) => KeyValuePair.Create(table, state.Teams[table] with { Name = state.Teams[team].Name }))),
            },
            DrawKind.Ties => next with { Teams = Lotted(state, drawn) },
            _ => next with { Announced = null, Play = state.Round?.DrawsLots is true ? play!.With(DrawKind.Lots) : play },
        };
    }

    // The first number drawn is the best place among the equal teams.
    private static ImmutableSortedDictionary<int, Team> Lotted(ContestState state, Event.LotsDrawn drawn)
    {
        var equal = Ties.ThatMatter(state);
        return state.Teams.SetItems(drawn.Result.Select((number, place) =>
            KeyValuePair.Create(equal[number - 1], state.Teams[equal[number - 1]] with { Lot = new Lot(drawn.Number, equal.Count, place + 1) })));
    }

    // The first of the pool are asked, the rest are spares.
    private static ContestPlan Dealt(ContestPlan plan, int index, IReadOnlyList<int> result)
    {
        var round = plan.Rounds[index];
        var pool = result.Select(number => number <= round.Questions.Count ? round.Questions[number - 1] : round.Spares[number - 1 - round.Questions.Count]).ToList();
        var dealt = round with { Questions = [.. pool.Take(round.Questions.Count)], Spares = [.. pool.Skip(round.Questions.Count)] };
        return plan.With(index, dealt);
    }
}
