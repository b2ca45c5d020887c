using System.Text.Json;
using QuizContracts;

namespace QuizServer.Proof.Naive;

/// <summary>
/// Counts the points of a contest a second time, the plain way, from what happened: the plan, the rulings, the false
/// starts and the corrections by hand. It shares no type with the engine and reads none of the points that the engine
/// derived, so that one mistake cannot hide in both.
/// </summary>
internal sealed class NaiveScorer
{
    private readonly Dictionary<long, (int Team, NaivePrice Price, string Ruling)> _rulings = [];
    private readonly Dictionary<int, decimal> _other = [];
    private readonly Dictionary<int, int> _fouls = [];
    private readonly List<Phrase> _findings = [];
    private IReadOnlyList<JsonElement> _rounds = [];
    private NaiveQuestion? _question;
    private JsonElement _round;
    private (int Round, int Question) _onStage;

    /// <summary>What it noticed.</summary>
    public IReadOnlyList<Phrase> Findings => _findings;

    /// <summary>Points by table number.</summary>
    public IReadOnlyDictionary<int, decimal> Scores => _other.ToDictionary(
        team => team.Key, team => team.Value + _rulings.Values.Where(ruling => ruling.Team == team.Key).Sum(ruling => ruling.Price.Of(ruling.Ruling)));

    /// <summary>Points of each ruling in force by its number.</summary>
    public IReadOnlyDictionary<long, decimal> ByRuling => _rulings.ToDictionary(ruling => ruling.Key, ruling => ruling.Value.Price.Of(ruling.Value.Ruling));

    /// <summary>Reads the next entry.</summary>
    /// <param name="type">Stored name of the event.</param>
    /// <param name="payload">Its payload.</param>
    public void Read(string type, JsonElement payload)
    {
        switch (type)
        {
            case "contest-created/1":
                Begin(payload.GetProperty("plan"));
                break;
            case "round-started/1":
                _round = _rounds[payload.GetProperty("round").GetInt32()];
                _fouls.Clear();
                break;
            case "question-shown/1":
                _onStage = (payload.GetProperty("round").GetInt32(), payload.GetProperty("question").GetInt32());
                _question = new NaiveQuestion(_round, _onStage.Question);
                break;
            case "reading-resumed/1" or "buzzers-opened/1" or "countdown-started/1":
                _question!.Race(isReading: type == "reading-resumed/1");
                break;
            case "buzz-won/1":
                _question!.Won();
                break;
            case "answer-given/1":
                _question!.Answer(TeamOf(payload), payload.GetProperty("choice"));
                break;
            case "answer-ruled/1":
                Rule(payload);
                break;
            case "ruling-overturned/1":
                Overturn(payload);
                break;
            case "key-corrected/1" when (payload.GetProperty("round").GetInt32(), payload.GetProperty("question").GetInt32()) == _onStage:
                _question!.CorrectKey(payload.GetProperty("choices"));
                break;
            case "false-start-made/1":
                Foul(TeamOf(payload));
                break;
            case "points-entered/1" when payload.GetProperty("entry") is var entry && entry.GetProperty("reason").GetString() == "manual":
                _other[entry.GetProperty("team").GetInt32()] += entry.GetProperty("delta").GetDecimal();
                break;
        }
    }

    private void Begin(JsonElement plan)
    {
        _rounds = [.. plan.GetProperty("rounds").EnumerateArray()];
        foreach (var team in plan.GetProperty("teams").EnumerateArray())
        {
            _other[team.GetProperty("number").GetInt32()] = plan.GetProperty("baseScore").GetDecimal();
        }
    }

    private void Rule(JsonElement ruled)
    {
        var (number, team, ruling) = (ruled.GetProperty("number").GetInt64(), ruled.GetProperty("team").GetInt32(), ruled.GetProperty("ruling").GetString()!);
        if (ruled.GetProperty("isAutomatic").GetBoolean() && _question!.Judge(team) is var judged && judged != ruling)
        {
            _findings.Add(new($"第 {number} 号自动判定为 {ruling}，按答案应为 {judged}。", $"Automatic ruling {number} is {ruling}; by the key it should be {judged}."));
        }

        _rulings[number] = (team, _question!.Price(), ruling);
        _question.HasTried();
    }

    private void Overturn(JsonElement overturned)
    {
        var (number, from) = (overturned.GetProperty("number").GetInt64(), overturned.GetProperty("from").GetString());
        if (_rulings[number].Ruling != from)
        {
            _findings.Add(new(
                $"第 {number} 号判定改判前应为 {from}，实为 {_rulings[number].Ruling}。", $"Ruling {number} was overturned from {from}, but it was {_rulings[number].Ruling}."));
        }

        _rulings[number] = _rulings[number] with { Ruling = overturned.GetProperty("to").GetString()! };
    }

    private void Foul(int team)
    {
        _fouls[team] = _fouls.GetValueOrDefault(team) + 1;
        _other[team] += NaiveFouls.Points(_round, _fouls[team]);
    }

    // A seat is written 3-1: the team comes first.
    private static int TeamOf(JsonElement payload) =>
        int.Parse(payload.GetProperty("seat").GetString()!.Split('-')[0], System.Globalization.CultureInfo.InvariantCulture);
}
