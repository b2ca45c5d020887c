using System.Globalization;
using System.Text.Json;
using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Journal.Codec;
using QuizServer.Rehearsal.StandIns;

namespace QuizServer.Rehearsal.Promises;

/// <summary>Looks through all that hall and seats are shown for keys, explanations and sources that the contest has not revealed yet.</summary>
internal sealed class SecretWatch(ContestPlan plan)
{
    // Clocks of a picture are no texts, but a team's number and its score may be; short numbers are passed over.
    private const decimal Near = 50;

    private readonly Dictionary<string, IReadOnlyList<string>> _hidden = plan.Rounds.SelectMany(round => round.Questions.Concat(round.Spares)).ToDictionary(question => question.Id, question => Texts(plan, question));
    private readonly List<Phrase> _leaks = [];

    /// <summary>What somebody saw too early.</summary>
    public IReadOnlyList<Phrase> Leaks => _leaks;

    /// <summary>The hall's picture of a state.</summary>
    public void Look(ContestState state, HallView hall)
    {
        // Once revealed a key is no secret any more.
        if (state.Unpaused is Phase.Revealed { IsWithheld: false } revealed)
        {
            _hidden.Remove(state.QuestionOf(revealed.Asked).Id);
        }

        // A draw shows numbers of its own.
        Search(JsonSerializer.Serialize(hall with { Draw = null }, ContestJson.Options) + JsonSerializer.Serialize<object>(hall.Stage, ContestJson.Options), new("大屏与平板共用的画面", "The hall's picture"));
    }

    /// <summary>A seat's own part. What the team itself has typed is no secret to it.</summary>
    public void Look(SeatView mine) =>
        Search(JsonSerializer.Serialize(mine with { Texts = [] }, ContestJson.Options), new($"席位 {mine.Seat} 的画面", $"The picture of seat {mine.Seat}"));

    private void Search(string picture, Phrase where) => _leaks.AddRange(
        from question in _hidden
        from text in question.Value
        where picture.Contains(text, StringComparison.Ordinal)
        select new Phrase($"{where.Zh}在揭晓前出现了题目 {question.Key} 的“{text}”。", $"{where.En} showed “{text}” of question {question.Key} before its reveal."));

    // A number stands at the beginning of a text; anything else has its mark. Where another question's answers may be the same number, it tells nothing.
    private static IReadOnlyList<string> Texts(ContestPlan plan, Question question) =>
    [
        .. StandIn.Secrets(question),
        .. question.Key.Number is { Value: >= 1000 } number && !Others(plan, question).Any(other => Math.Abs(other.Value - number.Value) <= other.Tolerance + Near)
            ? [$"\"{number.Value.ToString("0.######", CultureInfo.InvariantCulture)}{number.Unit}"]
            : Array.Empty<string>(),
    ];

    private static IEnumerable<NumberKey> Others(ContestPlan plan, Question question) =>
        plan.Rounds.SelectMany(round => round.Questions.Concat(round.Spares)).Where(other => other.Id != question.Id).Select(other => other.Key.Number).OfType<NumberKey>();
}
