using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rules;

namespace QuizServer.Screens;

/// <summary>A draw as the hall follows it. Of a draw to come it reads the commitment alone.</summary>
internal static class DrawScreen
{
    /// <summary>The draw that is to come, or the one that was made just now; null when there is none.</summary>
    public static DrawFace? Of(ContestState state) => Lots.Next(state) is { } next
        ? new DrawFace(state.Draws.Count + 1, Title(next), Lots.NextCommitment(state), null, "", [], IsOfRound(next))
        : state.IsDrawShown && state.Draws is [.., var drawn]
            ? new DrawFace(drawn.Number, Title(drawn.Plan), Lots.Commitment(drawn.Seed), drawn.Seed, drawn.Word, Result(state, drawn), IsOfRound(drawn.Plan))
            : null;

    // Where thousands play, only the first of them have a turn.
    private const int Shown = 60;

    private static bool IsOfRound(DrawPlan plan) => plan.Kind is DrawKind.Order or DrawKind.Sets or DrawKind.Questions;

    /// <summary>What is drawn.</summary>
    public static Phrase Title(DrawPlan plan) => plan.Kind switch
    {
        DrawKind.Order => new("抽签：作答次序", "Draw: order of play"),
        DrawKind.Sets => new("抽签：题组", "Draw: sets of questions"),
        DrawKind.Questions => new("抽签：题目", "Draw: questions"),
        DrawKind.Ties => new("抽签：并列的名次", "Draw: the places of equal teams"),
        DrawKind.Tables => new("抽签：台号", "Draw: tables"),
        _ => new($"抽签：1 至 {plan.From} 中抽 {plan.Take} 个", $"Draw: {plan.Take} of the numbers 1 to {plan.From}"),
    };

    private static IReadOnlyList<Phrase> Result(ContestState state, Drawn drawn) => drawn.Plan.Kind switch
    {
        DrawKind.Order => [.. state.Play!.Order.Take(Shown).Select((team, place) => new Phrase($"{place + 1}. {team} 号台 {state.Teams[team].Name}", $"{place + 1}. Table {team}, {state.Teams[team].Name}"))],
        DrawKind.Sets => [.. state.Play!.Order.Zip(drawn.Result, (team, set) => new Phrase($"{team} 号台 {state.Teams[team].Name}：第 {set} 组", $"Table {team}, {state.Teams[team].Name}: set {set}"))],
        // Which questions they are stays secret until they are asked.
        DrawKind.Questions => [new($"已抽定 {state.Round!.Questions.Count} 道题", $"{state.Round!.Questions.Count} questions are drawn")],
        DrawKind.Ties => [.. state.Teams.Values.Where(team => team.Lot?.Draw == drawn.Number).OrderBy(team => team.Lot!.Place).Take(Shown)
            .Select(team => new Phrase($"{team.Lot!.Place}. {team.Plan.Number} 号 {team.Name}", $"{team.Lot.Place}. No. {team.Plan.Number}, {team.Name}"))],
        DrawKind.Tables => [.. state.Teams.Values.Select(team => new Phrase($"{team.Plan.Number} 号台：{team.Name}", $"Table {team.Plan.Number}: {team.Name}"))],
        _ => [.. drawn.Result.Select(number => Phrase.Same($"{number}"))],
    };
}
