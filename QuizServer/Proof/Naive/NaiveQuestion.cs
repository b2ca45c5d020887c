using System.Text.Json;

namespace QuizServer.Proof.Naive;

/// <summary>A question on stage: its prices by the sheet, and what has happened to them.</summary>
/// <param name="round">The round as the plan has it.</param>
/// <param name="index">The question within it, from 0.</param>
internal sealed class NaiveQuestion(JsonElement round, int index)
{
    private readonly Dictionary<int, List<int>> _answers = [];
    private readonly string _kind = round.GetProperty("kind").GetString()!;
    private List<int>? _key;
    private bool _isReading = true;
    private bool _isInterrupted;
    private int _tries;

    private bool IsRace => _kind is "buzz" or "interrupt";

    /// <summary>A race began, or the reading went on.</summary>
    public void Race(bool isReading) => (_isReading, _isInterrupted) = (isReading, false);

    /// <summary>Somebody won the word.</summary>
    public void Won() => (_isInterrupted, _isReading) = (_isInterrupted || _isReading, false);

    public void Answer(int team, JsonElement choice) => _answers[team] = Numbers(choice);

    public void HasTried() => _tries++;

    /// <summary>Another key holds from now on.</summary>
    public void CorrectKey(JsonElement choices) => _key = Numbers(choices);

    /// <summary>What the key says of a team's answer.</summary>
    public string Judge(int team) =>
        !_answers.TryGetValue(team, out var choice) ? "timeout"
        : choice.SequenceEqual(_key ?? Numbers(round.GetProperty("questions")[index].GetProperty("key").GetProperty("choices"))) ? "correct"
        : "wrong";

    /// <summary>What an answer given now is worth.</summary>
    public NaivePrice Price()
    {
        var first = First();
        var price = IsRace && _tries > 0 && !Flag("stealAsFirst") ? new NaivePrice(Decimal("stealValue") ?? first.Right, Decimal("stealWrong") ?? 0, Decimal("stealWrong") ?? 0, 0) : first;
        return _isInterrupted && Decimal("interruptWrong") is { } wrong ? price with { Wrong = wrong, Timeout = wrong } : price;
    }

    private NaivePrice First()
    {
        var (value, wrong, timeout) = (Decimal("value")!.Value, Decimal("wrong")!.Value, Decimal("timeout")!.Value);
        var declined = Decimal("declined");
        switch (_kind)
        {
            case "required" or "simultaneous" or "interrupt" or "speed":
                return new NaivePrice(value, wrong, timeout, declined ?? timeout);
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
            default:
                throw new InvalidOperationException($"No prices are known for rounds of the kind {_kind}.");
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
