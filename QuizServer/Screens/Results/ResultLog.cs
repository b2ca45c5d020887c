using QuizContracts;
using QuizServer.Engine;

namespace QuizServer.Screens.Results;

/// <summary>An event with its times.</summary>
/// <param name="Event">What happened.</param>
/// <param name="Clock">Contest clock.</param>
/// <param name="At">Wall clock of its commit.</param>
public sealed record LoggedEvent(Event Event, TimeSpan Clock, DateTimeOffset At);

/// <summary>A correction with the question that was on stage last.</summary>
/// <param name="Event">What was decided.</param>
/// <param name="At">Wall clock of its commit.</param>
/// <param name="Round">Index of the round.</param>
/// <param name="Question">Index of the question.</param>
public sealed record LoggedCorrection(Event Event, DateTimeOffset At, int Round, int Question);

/// <summary>What the state of a contest no longer knows: when things happened, and what stood before a correction.</summary>
public sealed class ResultLog
{
    // Paused time is nobody's time to answer.
    private readonly Dictionary<int, TimeSpan> _word = [];
    private readonly Dictionary<int, TimeSpan> _spoken = [];
    private readonly List<(int First, DateTimeOffset At)> _ruled = [];
    private readonly List<(LedgerEntry Entry, DateTimeOffset At)> _entered = [];
    private readonly List<LoggedCorrection> _corrections = [];
    private readonly List<(int Round, int Question)> _shown = [];
    private readonly HashSet<(int Round, int Question)> _void = [];
    private readonly Dictionary<int, string> _deciders = [];
    private (int Round, int Question) _onStage;
    private TimeSpan? _ended;
    private TimeSpan? _paused;

    private ResultLog()
    {
    }

    /// <summary>When the first round began; null before.</summary>
    public DateTimeOffset? BeganAt { get; private set; }

    /// <summary>When the final standings were shown last; null before.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>What the proof found when they were shown in spite of it; null for nothing.</summary>
    public string? Dispute { get; private set; }

    /// <summary>Round and question of everything that was on stage, in the order of its first time.</summary>
    public IReadOnlyList<(int Round, int Question)> Shown => _shown;

    /// <summary>Corrections in order.</summary>
    public IReadOnlyList<LoggedCorrection> Corrections => _corrections;

    /// <summary>Points entered one by one, with the time of each; those of an Open contest come with its rulings.</summary>
    public IReadOnlyList<(LedgerEntry Entry, DateTimeOffset At)> Entered => _entered;

    /// <summary>Reads the events in their order; those that say nothing of times and corrections may be left out.</summary>
    public static ResultLog Of(IEnumerable<LoggedEvent> events)
    {
        var log = new ResultLog();
        foreach (var logged in events)
        {
            log.Read(logged);
        }

        return log;
    }

    /// <summary>How long a spoken answer took from the word to its end; null where it is not known.</summary>
    public TimeSpan? SpokenIn(int ruling) => _spoken.TryGetValue(ruling, out var time) ? time : null;

    /// <summary>When a ruling was made first; null where it is not on record.</summary>
    public DateTimeOffset? RuledAt(int ruling) =>
        _ruled.BinarySearch((ruling, DateTimeOffset.MaxValue)) is var found && (found < 0 ? ~found - 1 : found) is >= 0 and var index ? _ruled[index].At : null;

    /// <summary>Whether a question was voided while it was on stage.</summary>
    public bool IsVoid(int round, int question) => _void.Contains((round, question));

    /// <summary>Who decided a protest; empty while it is open.</summary>
    public string DeciderOf(int protest) => _deciders.GetValueOrDefault(protest, "");

    private void Read(LoggedEvent logged)
    {
        switch (logged.Event)
        {
            case Event.RoundStarted:
                BeganAt ??= logged.At;
                break;
            case Event.ContestFinished finished:
                (EndedAt, Dispute) = (logged.At, finished.Dispute);
                break;
            case Event.QuestionShown shown:
                Show(shown.Round, shown.Question);
                break;
            case Event.WordGiven given:
                Give(given.Team, logged.Clock);
                break;
            case Event.AnsweringStarted started:
                Give(started.Team, logged.Clock);
                break;
            case Event.AnswerEnded:
                _ended = logged.Clock;
                break;
            case Event.ContestPaused paused:
                _paused = paused.Since;
                break;
            case Event.ContestResumed resumed when _paused is { } since:
                Shift(since, resumed.At - since);
                break;
            case Event.AnswerRuled ruled:
                Rule(ruled, logged);
                break;
            case Event.AnswersRuled ruled:
                _ruled.Add((ruled.First, logged.At));
                break;
            case Event.PointsEntered points:
                Enter(points.Entry, logged);
                break;
            case Event.QuestionVoided:
                _void.Add(_onStage);
                _corrections.Add(new(logged.Event, logged.At, _onStage.Round, _onStage.Question));
                break;
            case Event.ProtestDecided decided:
                _deciders[decided.Number] = decided.By;
                break;
            case Event.RulingOverturned or Event.KeyCorrected or Event.QuestionSwapped or Event.MarkCorrected or Event.FoulForgiven or Event.OffenceMade or Event.TeamStatusSet
                or Event.MemberSubstituted or Event.StepUndone or Event.ResultsPublished or Event.ResultsWithdrawn:
                _corrections.Add(new(logged.Event, logged.At, _onStage.Round, _onStage.Question));
                break;
            default:
                break;
        }
    }

    private void Show(int round, int question)
    {
        _onStage = (round, question);
        _word.Clear();
        _ended = null;
        if (!_shown.Contains(_onStage))
        {
            _shown.Add(_onStage);
        }
    }

    // Who must begin to speak in time has had the word since then.
    private void Give(int team, TimeSpan at)
    {
        _word.TryAdd(team, at);
        _ended = null;
    }

    private void Shift(TimeSpan since, TimeSpan by)
    {
        foreach (var (team, _) in _word.Where(word => word.Value <= since).ToList())
        {
            _word[team] += by;
        }

        _ended += _ended <= since ? by : TimeSpan.Zero;
        _paused = null;
    }

    private void Rule(Event.AnswerRuled ruled, LoggedEvent logged)
    {
        _ruled.Add((ruled.Number, logged.At));
        // A second word for the same question is a second try.
        if (_word.Remove(ruled.Team, out var since) && ruled.Ruling is not (Ruling.Timeout or Ruling.Declined))
        {
            _spoken[ruled.Number] = (_ended ?? logged.Clock) - since;
        }

        _ended = null;
    }

    private void Enter(LedgerEntry entry, LoggedEvent logged)
    {
        _entered.Add((entry, logged.At));
        if (entry.Reason == LedgerReason.Manual)
        {
            _corrections.Add(new(logged.Event, logged.At, _onStage.Round, _onStage.Question));
        }
    }
}
