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
    // What moves the stage.
    private static readonly string[] Steps =
    [
        "round-started/1", "turn-given/1", "turn-declined/1", "question-shown/1", "reading-resumed/1", "countdown-started/1", "buzzers-opened/1", "word-given/1",
        "answering-started/1", "all-answering-started/1", "answer-ended/1", "question-closed/1", "steal-offered/1", "audience-asked/1",
        "question-revealed/1", "answer-shown/1", "question-voided/1", "question-swapped/1", "scoreboard-shown/1", "contest-finished/1",
    ];

    private readonly Dictionary<long, NaiveRuling> _rulings = [];
    private readonly Dictionary<(int Round, int Question), NaiveQuestion> _questions = [];
    private readonly Dictionary<int, decimal> _scores = [];
    private readonly Dictionary<(int Round, int Team), decimal> _streaks = [];
    private readonly Dictionary<int, int> _fouls = [];
    private readonly Dictionary<(NaiveQuestion Question, int Team), decimal> _foulPoints = [];
    private readonly Dictionary<int, IReadOnlyList<JsonElement>> _dealt = [];
    private readonly Dictionary<string, decimal> _offences = [];
    private readonly NaiveJury _jury = new();
    private readonly List<Phrase> _findings = [];
    private readonly List<(long Number, int Team, string Name)> _estimates = [];
    private IReadOnlyList<JsonElement> _rounds = [];
    private (int Round, int Question) _onStage;
    private (int Round, int Question) _before;
    private decimal _floor = decimal.MinValue;
    private decimal _base;
    private string _lastStep = "";
    private string _secret = "";

    /// <summary>What it noticed.</summary>
    public IReadOnlyList<Phrase> Findings => _findings;

    /// <summary>Points by table number.</summary>
    public IReadOnlyDictionary<int, decimal> Scores => _scores;

    /// <summary>Points that each ruling has given or taken by now, by its number.</summary>
    public IReadOnlyDictionary<long, decimal> ByRuling => _rulings.ToDictionary(ruling => ruling.Key, ruling => ruling.Value.Taken);

    private NaiveQuestion OnStage => _questions[_onStage];

    /// <summary>Reads the next entry.</summary>
    /// <param name="type">Stored name of the event.</param>
    /// <param name="payload">Its payload.</param>
    public void Read(string type, JsonElement payload)
    {
        Take(type, payload);
        if (Steps.Contains(type))
        {
            _lastStep = type;
        }
    }

    private void Take(string type, JsonElement payload)
    {
        switch (type)
        {
            case "contest-created/1":
                Begin(payload.GetProperty("plan"));
                _secret = payload.TryGetProperty("secret", out var secret) ? secret.GetString()! : "";
                break;
            case "participant-entered/1":
                _scores[payload.GetProperty("number").GetInt32()] = _base;
                break;
            case "round-started/1":
                _onStage = (payload.GetProperty("round").GetInt32(), -1);
                _fouls.Clear();
                break;
            case "question-shown/1":
                _before = _onStage;
                _onStage = (payload.GetProperty("round").GetInt32(), payload.GetProperty("question").GetInt32());
                Ask(_dealt.TryGetValue(_onStage.Round, out var order) ? order[_onStage.Question] : Pool(_onStage.Round)[_onStage.Question]);
                _lastStep = type;
                break;
            case "offence-made/1":
                Give(payload.GetProperty("team").GetInt32(), _offences.GetValueOrDefault(payload.GetProperty("kind").GetString()!));
                break;
            case "lots-drawn/1":
                Draw(payload);
                break;
            case "question-swapped/1":
                Ask(Pool(_onStage.Round).First(question => question.GetProperty("id").GetString() == payload.GetProperty("spare").GetString()));
                break;
            case "step-undone/1":
                Undo(payload.GetProperty("rulings").EnumerateArray().Select(number => number.GetInt64()).ToList());
                break;
            case "foul-forgiven/1":
                Forgive(payload.GetProperty("team").GetInt32());
                break;
            case "reading-resumed/1" or "buzzers-opened/1" or "countdown-started/1":
                OnStage.Race(isReading: type == "reading-resumed/1");
                break;
            case "word-given/1" or "answering-started/1":
                OnStage.Marks.Clear();
                break;
            case "mark-given/1":
                _jury.Mark(payload.GetProperty("judge").GetInt32(), payload.GetProperty("team").GetInt32(), payload.GetProperty("mark").GetDecimal(), OnStage.Marks, _findings);
                break;
            case "mark-corrected/1":
                CorrectMark(payload);
                break;
            case "buzz-won/1":
                OnStage.Won();
                break;
            case "answer-given/1":
                OnStage.Answer(TeamOf(payload), payload.GetProperty("choice"), payload.TryGetProperty("texts", out var texts) ? texts : null, payload.TryGetProperty("after", out var after) ? TimeSpan.Parse(after.GetString()!, System.Globalization.CultureInfo.InvariantCulture) : null);
                break;
            case "clue-shown/1":
                OnStage.ShowClue(payload.GetProperty("number").GetInt32());
                break;
            case "answer-ruled/1":
                Rule(
                    payload.GetProperty("number").GetInt64(), payload.GetProperty("team").GetInt32(), payload.GetProperty("ruling").GetString()!,
                    payload.GetProperty("isAutomatic").GetBoolean());
                break;
            case "question-revealed/1" when _estimates.Count > 0:
                JudgeEstimates();
                break;
            case "answers-ruled/1":
                RuleAll(payload);
                break;
            case "ruling-overturned/1":
                Overturn(payload);
                break;
            case "key-corrected/1" when _questions.GetValueOrDefault((payload.GetProperty("round").GetInt32(), payload.GetProperty("question").GetInt32())) is { } question:
                question.CorrectKey(payload);
                break;
            case "false-start-made/1":
                Foul(TeamOf(payload));
                break;
            case "points-entered/1" when payload.GetProperty("entry") is var entry && entry.GetProperty("reason").GetString() == "manual":
                Give(entry.GetProperty("team").GetInt32(), entry.GetProperty("delta").GetDecimal());
                break;
        }
    }

    private void Ask(JsonElement question) => _questions[_onStage] = new NaiveQuestion(_rounds[_onStage.Round], _onStage.Question, question);

    // Questions first, then spares.
    private List<JsonElement> Pool(int round) =>
    [
        .. _rounds[round].GetProperty("questions").EnumerateArray(),
        .. _rounds[round].TryGetProperty("spares", out var spares) ? spares.EnumerateArray().ToList() : [],
    ];

    private void Draw(JsonElement drawn)
    {
        var result = NaiveLots.Check(drawn, _secret, _findings);
        if (drawn.GetProperty("plan").GetProperty("kind").GetString() == "questions")
        {
            _dealt[_onStage.Round] = [.. result.Select(number => Pool(_onStage.Round)[number - 1])];
        }
    }

    private void Begin(JsonElement plan)
    {
        _rounds = [.. plan.GetProperty("rounds").EnumerateArray()];
        _floor = plan.TryGetProperty("floor", out var floor) ? floor.GetDecimal() : decimal.MinValue;
        foreach (var offence in plan.TryGetProperty("offences", out var offences) ? offences.EnumerateArray().ToList() : [])
        {
            _offences[offence.GetProperty("kind").GetString()!] = offence.GetProperty("points").GetDecimal();
        }

        _jury.Begin(plan);
        _base = plan.GetProperty("baseScore").GetDecimal();
        foreach (var team in plan.GetProperty("teams").EnumerateArray())
        {
            _scores[team.GetProperty("number").GetInt32()] = _base;
        }
    }

    private void RuleAll(JsonElement ruled)
    {
        var number = ruled.GetProperty("first").GetInt64();
        foreach (var one in ruled.GetProperty("rulings").EnumerateArray())
        {
            Rule(number++, one.GetProperty("team").GetInt32(), one.GetProperty("ruling").GetString()!, isAutomatic: true);
        }
    }

    private void Rule(long number, int team, string name, bool isAutomatic)
    {
        if (isAutomatic && OnStage.IsForNearest)
        {
            _estimates.Add((number, team, name));
        }
        else if (isAutomatic)
        {
            Judge(number, team, name);
        }

        var ruling = new NaiveRuling(_onStage.Round, OnStage, team, OnStage.Price(team)) { Name = name, Marks = new(OnStage.Marks) };
        _rulings[number] = ruling;
        OnStage.HasTried();
        ruling.Taken = Give(team, ruling.Price.Of(name));
        Reward(ruling);
    }

    private void Judge(long number, int team, string name)
    {
        if (OnStage.Judge(team) is var judged && (judged is null ? name is not ("correct" or "wrong") : judged != name))
        {
            _findings.Add(new($"第 {number} 号自动判定为 {name}，按答案应为 {judged ?? "correct / wrong"}。", $"Automatic ruling {number} is {name}; by the key it should be {judged ?? "correct or wrong"}."));
        }
    }

    // Who is nearest shows when all are ruled on.
    private void JudgeEstimates()
    {
        OnStage.Compete(_estimates.Select(one => one.Team));
        foreach (var (number, team, name) in _estimates)
        {
            Judge(number, team, name);
        }

        _estimates.Clear();
    }

    private void CorrectMark(JsonElement corrected)
    {
        var ruling = _rulings[corrected.GetProperty("number").GetInt64()];
        _jury.Mark(corrected.GetProperty("judge").GetInt32(), ruling.Team, corrected.GetProperty("to").GetDecimal(), ruling.Marks, _findings);
        ruling.Price = ruling.Price with { Scored = NaiveMarks.Points(_rounds[ruling.Round], ruling.Marks.Values) };
        ruling.Taken += Give(ruling.Team, ruling.Price.Of(ruling.Name) - ruling.Taken);
    }

    private void Overturn(JsonElement overturned)
    {
        var (number, from) = (overturned.GetProperty("number").GetInt64(), overturned.GetProperty("from").GetString());
        var ruling = _rulings[number];
        if (ruling.Name != from)
        {
            _findings.Add(new($"第 {number} 号判定改判前应为 {from}，实为 {ruling.Name}。", $"Ruling {number} was overturned from {from}, but it was {ruling.Name}."));
        }

        ruling.Name = overturned.GetProperty("to").GetString()!;
        if (overturned.TryGetProperty("byKey", out var byKey) && byKey.GetBoolean())
        {
            ruling.Price = ruling.Question.ByKey(ruling.Team, ruling.Price);
        }

        ruling.Taken += Give(ruling.Team, ruling.Price.Of(ruling.Name) - ruling.Taken);
        Reward(ruling);
    }

    // A step that made no ruling may have shown a question or opened a race.
    private void Undo(List<long> rulings)
    {
        if (rulings.Count > 0)
        {
            _rulings[rulings[0]].Question.Untry();
        }
        else if (_lastStep == "question-shown/1")
        {
            _onStage = _before;
        }
        else if (_lastStep is "buzzers-opened/1" or "countdown-started/1")
        {
            OnStage.Race(isReading: true);
        }
    }

    private void Foul(int team)
    {
        _fouls[team] = _fouls.GetValueOrDefault(team) + 1;
        var points = Give(team, NaiveFouls.Points(_rounds[_onStage.Round], _fouls[team], OnStage.FirstWrong));
        _foulPoints[(OnStage, team)] = _foulPoints.GetValueOrDefault((OnStage, team)) + points;
    }

    private void Forgive(int team)
    {
        _fouls[team]--;
        _foulPoints.Remove((OnStage, team), out var taken);
        Give(team, -taken);
    }

    // The streak of a round as it should be now, less what was given for it before.
    private void Reward(NaiveRuling ruling)
    {
        if (!NaiveStreak.Counts(_rounds[ruling.Round]))
        {
            return;
        }

        var place = (ruling.Round, ruling.Team);
        var due = NaiveStreak.Points(_rounds[ruling.Round], _rulings.OrderBy(other => other.Key)
            .Where(other => (other.Value.Round, other.Value.Team) == place).Select(other => other.Value.Name));
        Give(ruling.Team, due - _streaks.GetValueOrDefault(place));
        _streaks[place] = due;
    }

    // No deduction takes a team below the floor. Says what was really given or taken.
    private decimal Give(int team, decimal points)
    {
        var before = _scores[team];
        _scores[team] = points < 0 ? Math.Max(before + points, Math.Min(before, _floor)) : before + points;
        return _scores[team] - before;
    }

    // A seat is written 3-1: the team comes first.
    private static int TeamOf(JsonElement payload) =>
        int.Parse(payload.GetProperty("seat").GetString()!.Split('-')[0], System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A ruling and what it has given or taken by now.</summary>
/// <param name="round">Index of the round.</param>
/// <param name="question">The question.</param>
/// <param name="team">Table number.</param>
/// <param name="price">What each ruling on the answer is worth.</param>
internal sealed class NaiveRuling(int round, NaiveQuestion question, int team, NaivePrice price)
{
    public int Round => round;

    public NaiveQuestion Question => question;

    public int Team => team;

    public NaivePrice Price { get; set; } = price;

    public required string Name { get; set; }

    /// <summary>Marks of the judges, by number of the judge.</summary>
    public required Dictionary<int, decimal> Marks { get; init; }

    public decimal Taken { get; set; }
}
