using System.Text.Json;
using QuizContracts;
using QuizContracts.Views;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Journal.Codec;
using QuizServer.Rehearsal.StandIns;
using QuizServer.Screens;

namespace QuizServer.Rehearsal.Promises;

/// <summary>
/// Looks through all that hall and seats are shown for what the contest has not revealed yet: for the texts of explanations, sources,
/// notes and typed keys, and for anything else that would look otherwise if the keys were others.
/// </summary>
/// <param name="plan">The copy.</param>
/// <param name="show">For tests: a hall that tells too much.</param>
internal sealed class SecretWatch(ContestPlan plan, Func<ContestState, IReadOnlySet<SeatId>, HallView>? show = null)
{
    private readonly Func<ContestState, IReadOnlySet<SeatId>, HallView> _show = show ?? HallScreen.Of;
    private readonly Dictionary<string, IReadOnlyList<string>> _hidden =
        plan.Rounds.SelectMany(round => round.Questions.Concat(round.Spares)).ToDictionary(question => question.Id, IReadOnlyList<string> (question) => [.. StandIn.Secrets(question).Where(secret => secret.Length > 0)]);
    private readonly List<Phrase> _leaks = [];
    private (ContestPlan Of, int Hidden, ContestPlan Twin)? _twin;

    /// <summary>What somebody saw too early.</summary>
    public IReadOnlyList<Phrase> Leaks => _leaks;

    /// <summary>The hall's picture of a moment.</summary>
    public void Look(Snapshot now)
    {
        // Once revealed a key is no secret any more.
        if (now.State.Unpaused is Phase.Revealed { IsWithheld: false } revealed)
        {
            _hidden.Remove(now.State.QuestionOf(revealed.Asked).Id);
        }

        Compare(Text(_show(now.State, now.Present)), Text(_show(Twin(now.State), now.Present)), now.State, new("大屏与平板共用的画面", "The hall's picture"));
    }

    /// <summary>A seat's own part. What the team itself has typed is no secret to it.</summary>
    public void Look(ContestState state, SeatView mine) => Compare(
        JsonSerializer.Serialize(mine with { Texts = [] }, ContestJson.Options),
        JsonSerializer.Serialize(SeatScreen.Of(Twin(state), mine.Seat) with { Texts = [] }, ContestJson.Options),
        state,
        new($"席位 {mine.Seat} 的画面", $"The picture of seat {mine.Seat}"));

    private void Compare(string picture, string twin, ContestState state, Phrase where)
    {
        _leaks.AddRange(
            from question in _hidden
            from text in question.Value
            where picture.Contains(text, StringComparison.Ordinal)
            select new Phrase($"{where.Zh}在揭晓前出现了题目 {question.Key} 的“{text}”。", $"{where.En} showed “{text}” of question {question.Key} before its reveal."));
        if (picture != twin)
        {
            var asked = state.Unpaused is Phase.OnStage stage ? state.QuestionOf(stage.Asked).Id : "–";
            _leaks.Add(new($"题目 {asked} 时，{where.Zh}透露了尚未揭晓的答案。", $"At question {asked}, {where.En.ToLowerInvariant()} told of a key that is not revealed."));
        }
    }

    private static string Text(HallView hall) => JsonSerializer.Serialize(hall, ContestJson.Options) + JsonSerializer.Serialize<object>(hall.Stage, ContestJson.Options);

    // The same contest if every key that is still hidden were another one.
    private ContestState Twin(ContestState state)
    {
        if (_twin is not { } twin || twin.Of != state.Plan || twin.Hidden != _hidden.Count)
        {
            _twin = twin = (state.Plan, _hidden.Count, state.Plan with
            {
                Rounds = [.. state.Plan.Rounds.Select(round => round with { Questions = [.. round.Questions.Select(Other)], Spares = [.. round.Spares.Select(Other)] })],
            });
        }

        return state with { Plan = twin.Twin };
    }

    private Question Other(Question question) => !_hidden.ContainsKey(question.Id) ? question : question with
    {
        Key = question.Key with
        {
            Choices = [.. question.Key.Choices.Select(choice => (choice + 1) % (question.Targets?.Count ?? (question.Type == QuestionType.TrueFalse ? 2 : question.Options.Count)))],
            Text = question.Key.Text is null ? null : "另一答案",
            Blanks = question.Key.Blanks is { } blanks ? [.. blanks.Select(_ => new Blank(["另一答案"]))] : null,
            Number = question.Key.Number is { } number ? number with { Value = number.Value + 1 } : null,
            Points = question.Key.Points is { } points ? [.. points.Select(point => point with { Text = "另一要点" })] : null,
        },
        Explanation = "另一解析",
        Source = "另一出处",
        Notes = "另一备注",
    };
}
