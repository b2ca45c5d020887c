using System.Text.Json;

namespace QuizServer.Proof.Naive;

/// <summary>A question on stage: its prices by the sheet, and what has happened to them.</summary>
/// <param name="round">The round as the plan has it.</param>
/// <param name="index">The question within it, from 0.</param>
/// <param name="question">What is asked there: not always what was planned.</param>
internal sealed class NaiveQuestion(JsonElement round, int index, JsonElement question)
{
    private readonly Dictionary<int, NaiveAnswer> _answers = [];
    private readonly string _kind = round.GetProperty("kind").GetString()!;
    private readonly string _type = question.GetProperty("type").GetString()!;
    private JsonElement? _key;
    private (bool IsKnown, decimal Least)? _field;
    private int _clues = 1;
    private bool _isReading = true;
    private bool _isInterrupted;
    private int _tries;
    private (bool IsReading, bool IsInterrupted, int Tries) _before;

    /// <summary>What a wrong answer takes from the first who tries.</summary>
    public decimal FirstWrong => First().Wrong;

    /// <summary>Marks of the judges for the answer that is given now.</summary>
    public Dictionary<int, decimal> Marks { get; } = [];

    private bool IsRace => _kind is "buzz" or "interrupt";

    // Without a second chance of its own price, whoever answers after an interrupt answers for the price of the first.
    private bool HasSteal => round.TryGetProperty("steal", out var steal) && steal.GetString() != "none";

    /// <summary>A race began, or the reading went on.</summary>
    public void Race(bool isReading) => (_isReading, _isInterrupted) = (isReading, false);

    /// <summary>Somebody won the word.</summary>
    public void Won() => (_isInterrupted, _isReading) = (_isInterrupted || _isReading, false);

    public void Answer(int team, JsonElement choice, JsonElement? texts, TimeSpan? after) => _answers[team] = new NaiveAnswer(
        [.. choice.EnumerateArray().Select(number => number.GetInt32())], [.. texts is { } typed ? typed.EnumerateArray().Select(text => text.GetString()!) : []], after, _clues);

    /// <summary>So many clues are shown now.</summary>
    public void ShowClue(int number) => _clues = number;

    public void HasTried()
    {
        _before = (_isReading, _isInterrupted, _tries);
        _tries++;
    }

    /// <summary>The last ruling was taken back.</summary>
    public void Untry() => (_isReading, _isInterrupted, _tries) = _before;

    /// <summary>Of all who answer at once the nearest is right.</summary>
    public bool IsForNearest => _type == "estimate" && _kind == "simultaneous";

    /// <summary>These are judged together. Of fewer than two nobody is the nearest; who wrote no plain figures may have meant any number.</summary>
    public void Compete(IEnumerable<int> teams)
    {
        var field = teams.Where(_answers.ContainsKey).Select(team => _answers[team].Off(Key)).ToList();
        _field = field.Count < 2 ? null : field.Contains(null) ? (false, 0) : (true, field.Min()!.Value);
    }

    /// <summary>Another key holds from now on.</summary>
    public void CorrectKey(JsonElement key) => _key = key;

    /// <summary>What the key says of a team's answer; null where plain reading cannot tell right from wrong.</summary>
    /// <param name="team">Table number.</param>
    public string? Judge(int team) =>
        !_answers.TryGetValue(team, out var answer) ? "timeout"
        : (_field is { } field ? field.IsKnown ? answer.Off(Key) == field.Least : null : answer.Fits(_type, Key)) is not { } isRight ? null
        : isRight ? "correct"
        : Part(answer.Choice) > 0 ? "partial"
        : "wrong";

    /// <summary>The price of a team's answer by the key that holds now.</summary>
    public NaivePrice ByKey(int team, NaivePrice price) => price with
    {
        Partial = _answers.TryGetValue(team, out var answer) ? Part(answer.Choice) : 0,
        Right = _kind == "panel" ? Decimal("value")!.Value * _answers.Count(other => other.Key != team && other.Value.Fits(_type, Key) == false) : price.Right,
    };

    /// <summary>What an answer of this team given now is worth.</summary>
    public NaivePrice Price(int team)
    {
        var price = Plain();
        var answer = _answers.GetValueOrDefault(team);
        var whole = ByKey(team, _kind == "simultaneous" ? price with { Right = NaiveHaste.Points(round, price.Right, answer?.After) } : price);
        return whole with { Right = LessClues(whole.Right, answer?.Clues ?? _clues), Scored = NaiveMarks.Points(round, Marks.Values) };
    }

    private JsonElement Key => _key ?? Question.GetProperty("key");

    private List<int> RightOptions => Numbers(Key.GetProperty("choices"));

    // Every clue after the first takes an equal part away.
    private decimal LessClues(decimal points, int shown)
    {
        if (!Question.TryGetProperty("clues", out var clues))
        {
            return points;
        }

        var all = clues.GetArrayLength();
        return Math.Round(points * (all + 1 - shown) / all, 2, MidpointRounding.AwayFromZero);
    }

    private JsonElement Question => question;

    // Points of a multiple choice that is right in part.
    private decimal Part(List<int> choice)
    {
        if (!round.TryGetProperty("partialCredit", out var credit) || Question.GetProperty("type").GetString() != "multipleChoice" || choice.SequenceEqual(RightOptions))
        {
            return 0;
        }

        var (hits, misses, value) = (choice.Count(RightOptions.Contains), choice.Count(option => !RightOptions.Contains(option)), First().Right);
        return Math.Round(
            credit.GetString() switch
            {
                "halfForSubset" => misses == 0 ? value / 2 : 0,
                "perOption" => Math.Max(0, value * (hits - misses) / RightOptions.Count),
                _ => 0,
            },
            2,
            MidpointRounding.AwayFromZero);
    }

    private NaivePrice Plain()
    {
        var first = First();
        var price = IsRace && _tries > 0 && HasSteal && !Flag("stealAsFirst") ? new NaivePrice(Decimal("stealValue") ?? first.Right, Decimal("stealWrong") ?? 0, Decimal("stealWrong") ?? 0, 0) : first;
        return _isInterrupted && Decimal("interruptWrong") is { } wrong && (_tries == 0 || !Flag("interruptWrongOnce")) ? price with { Wrong = wrong, Timeout = wrong } : price;
    }

    private NaivePrice First()
    {
        var (value, wrong, timeout) = (Decimal("value")!.Value, Decimal("wrong")!.Value, Decimal("timeout")!.Value);
        var declined = Decimal("declined");
        switch (_kind)
        {
            case "buzz" or "risk" or "assign":
                if (Level() is not { } level)
                {
                    return new NaivePrice(value, wrong, timeout, declined ?? timeout);
                }

                var right = level.GetProperty("value").GetDecimal();
                var less = Decimal(level, "wrong") ?? -right;
                var late = Decimal(level, "timeout") ?? less;
                return new NaivePrice(right, less, late, declined ?? late);
            case "ladder":
                var steps = round.GetProperty("steps");
                return new NaivePrice(steps[index % steps.GetArrayLength()].GetDecimal(), wrong, timeout, timeout);
            case "duel":
                return new NaivePrice(value, wrong, timeout, 0);
            case "tie-break":
                return new NaivePrice(0, 0, 0, 0);
            // A kind with prices of its own has its line here, counted by another hand than the engine's.
            default:
                return new NaivePrice(value, wrong, timeout, declined ?? timeout);
        }
    }

    // The first level has the first questions of the round, and so on.
    private JsonElement? Level()
    {
        var rest = index;
        if (!round.TryGetProperty("levels", out var levels))
        {
            return null;
        }

        foreach (var level in levels.EnumerateArray())
        {
            if (rest < level.GetProperty("count").GetInt32())
            {
                return level;
            }

            rest -= level.GetProperty("count").GetInt32();
        }

        return null;
    }

    private bool Flag(string name) => round.TryGetProperty(name, out var flag) && flag.GetBoolean();

    private decimal? Decimal(string name) => Decimal(round, name);

    private static decimal? Decimal(JsonElement of, string name) => of.TryGetProperty(name, out var number) ? number.GetDecimal() : null;

    private static List<int> Numbers(JsonElement array) => [.. array.EnumerateArray().Select(number => number.GetInt32()).Order()];
}
