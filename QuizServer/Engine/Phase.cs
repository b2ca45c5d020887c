using System.Collections.Immutable;
using QuizContracts;
using QuizServer.Engine.Rules.Fairness;

namespace QuizServer.Engine;

/// <summary>Where the contest stands. Each case holds just what is true then.</summary>
public abstract record Phase
{
    private Phase()
    {
    }

    /// <summary>The clock that runs in this phase; null when none does.</summary>
    public virtual Clock? Running => null;

    /// <summary>The same phase with its clock replaced; phases without one stay as they are.</summary>
    public virtual Phase With(Clock clock) => this;

    /// <summary>Before the first round.</summary>
    public sealed record Lobby : Phase;

    /// <summary>The rules page of a round.</summary>
    public sealed record RulesPage(int Round) : Phase;

    /// <summary>A team picks a question.</summary>
    /// <param name="Round">Index of the round.</param>
    /// <param name="Team">Whose question it will be; null when everyone may press for it.</param>
    /// <param name="Picker">Table number of the team that picks.</param>
    public sealed record Picking(int Round, int? Team, int Picker) : Phase;

    /// <summary>A question is on stage.</summary>
    public abstract record OnStage(Asked Asked) : Phase;

    /// <summary>The host reads the question.</summary>
    public sealed record Reading(Asked Asked) : OnStage(Asked);

    /// <summary>3-2-1 before the buzzers open.</summary>
    public sealed record Countdown(Asked Asked, Clock Clock) : OnStage(Asked)
    {
        /// <inheritdoc/>
        public override Clock Running => Clock;

        /// <inheritdoc/>
        public override Phase With(Clock clock) => this with { Clock = clock };
    }

    /// <summary>Buzzers are open.</summary>
    public sealed record BuzzOpen(Asked Asked, Clock Clock) : OnStage(Asked)
    {
        /// <inheritdoc/>
        public override Clock Running => Clock;

        /// <inheritdoc/>
        public override Phase With(Clock clock) => this with { Clock = clock };
    }

    /// <summary>One team has the word, whatever it is doing with it.</summary>
    public abstract record HasWord(Asked Asked, Word Word) : OnStage(Asked);

    /// <summary>The team must begin to speak within the start clock.</summary>
    public sealed record Starting(Asked Asked, Word Word, Clock Clock) : HasWord(Asked, Word)
    {
        /// <inheritdoc/>
        public override Clock Running => Clock;

        /// <inheritdoc/>
        public override Phase With(Clock clock) => this with { Clock = clock };
    }

    /// <summary>The team's answer time runs.</summary>
    public sealed record Answering(Asked Asked, Word Word, Clock Clock) : HasWord(Asked, Word)
    {
        /// <inheritdoc/>
        public override Clock Running => Clock;

        /// <inheritdoc/>
        public override Phase With(Clock clock) => this with { Clock = clock };
    }

    /// <summary>The spoken answer is over; the host rules.</summary>
    public sealed record AwaitingRuling(Asked Asked, Word Word, bool IsTimeUp) : HasWord(Asked, Word);

    /// <summary>All teams answer by tablet.</summary>
    /// <param name="Clock">The time that all have.</param>
    /// <param name="Extra">The longest time of those who have more, once that of all is over and only they are waited for; null before.</param>
    public sealed record AllAnswering(Asked Asked, Clock Clock, Clock? Extra = null) : OnStage(Asked)
    {
        /// <inheritdoc/>
        public override Clock Running => Extra ?? Clock;

        /// <inheritdoc/>
        public override Phase With(Clock clock) => Extra is null ? this with { Clock = clock } : this with { Clock = Clock with { EndsAt = Clock.EndsAt + (clock.EndsAt - Extra.EndsAt) }, Extra = clock };
    }

    /// <summary>Several teams pressed at one time, and the host says which of them answers.</summary>
    /// <param name="Teams">Table numbers.</param>
    public sealed record DeadHeat(Asked Asked, ImmutableSortedSet<int> Teams) : OnStage(Asked);

    /// <summary>An answer was not right, and the host may give another team a second chance.</summary>
    public sealed record StealOffered(Asked Asked) : OnStage(Asked);

    /// <summary>The question is the audience's.</summary>
    /// <param name="Called">Numbers of those in the audience who pressed, in order of arrival.</param>
    public sealed record AudienceTurn(Asked Asked, ImmutableList<int> Called) : OnStage(Asked);

    /// <summary>Nobody can answer any more; the reveal comes next.</summary>
    /// <param name="Word">Who had the word; null when nobody had it or all answered.</param>
    public sealed record Closed(Asked Asked, Word? Word) : OnStage(Asked);

    /// <summary>The question is over, and its answer is on show.</summary>
    /// <param name="IsVoid">It does not count.</param>
    /// <param name="IsWithheld">Only the rulings are on show; the answer comes at the end of the round.</param>
    public sealed record Revealed(Asked Asked, bool IsVoid, bool IsWithheld = false) : OnStage(Asked);

    /// <summary>The standings after a round.</summary>
    public sealed record Scoreboard(int AfterRound) : Phase;

    /// <summary>The contest is decided.</summary>
    public sealed record Podium : Phase;

    /// <summary>Every clock stands.</summary>
    /// <param name="Frozen">What goes on at the resume; never itself paused.</param>
    public sealed record Paused(Phase Frozen, TimeSpan Since, PauseReason Reason) : Phase;
}

/// <summary>A running clock on the contest clock.</summary>
/// <param name="EndsAt">When it ends.</param>
/// <param name="Length">Its whole length.</param>
public sealed record Clock(TimeSpan EndsAt, TimeSpan Length);

/// <summary>Who has the word.</summary>
/// <param name="Team">Table number.</param>
/// <param name="Member">Member number where one member answers.</param>
public sealed record Word(int Team, int? Member);

/// <summary>A question on stage and what has happened to it.</summary>
/// <param name="Round">Index of its round.</param>
/// <param name="Question">Index within the round.</param>
/// <param name="Turn">Whose turn it is; null when it is everyone's.</param>
/// <param name="Presses">Presses of the race by arrival.</param>
/// <param name="LockedOut">Teams out of this question after a false start.</param>
/// <param name="Answers">Answers by table number.</param>
/// <param name="Tried">Teams that were ruled on and may not try again.</param>
/// <param name="Fouled">Teams that made a false start in this question, whatever it led to.</param>
/// <param name="Frozen">Until when a team's buzzer is dead after an early press.</param>
/// <param name="Marks">Marks of the judges for the answer on stage, by number of the judge.</param>
/// <param name="IsInterrupted">The word was won while the question was read.</param>
/// <param name="Clues">How many clues are shown, from 1; means nothing where the question has none.</param>
/// <param name="Race">Its race of presses.</param>
/// <param name="Cancelled">Teams whose press was taken back and who may not press again.</param>
/// <param name="Page">The page of a long stem that was turned to, from 1; null for the last.</param>
public sealed record Asked(
    int Round,
    int Question,
    Word? Turn,
    ImmutableList<Press> Presses,
    ImmutableSortedSet<int> LockedOut,
    ImmutableSortedDictionary<int, Answer> Answers,
    ImmutableSortedSet<int> Tried,
    ImmutableSortedSet<int> Fouled,
    ImmutableSortedDictionary<int, TimeSpan> Frozen,
    ImmutableSortedDictionary<int, decimal> Marks,
    bool IsInterrupted,
    int Clues,
    RaceNow Race,
    ImmutableSortedSet<int> Cancelled,
    int? Page)
{
    /// <summary>A question that nobody has touched yet.</summary>
    public static Asked Fresh(int round, int question, Word? turn) => new(
        round, question, turn, [], [], ImmutableSortedDictionary<int, Answer>.Empty, [], [], ImmutableSortedDictionary<int, TimeSpan>.Empty, ImmutableSortedDictionary<int, decimal>.Empty, IsInterrupted: false, Clues: 1, RaceNow.Fresh, [], Page: 1);
}

/// <summary>A race of presses as it stands.</summary>
/// <param name="OpenedAt">The instant from which presses were good; null before it.</param>
/// <param name="HoldUntil">Until when the first arrival waits for presses that are on their way; null while none has arrived.</param>
/// <param name="Heat">The teams of a dead heat, who alone race again; empty for all.</param>
public sealed record RaceNow(TimeSpan? OpenedAt, TimeSpan? HoldUntil, ImmutableSortedSet<int> Heat)
{
    /// <summary>A race that has not begun.</summary>
    public static readonly RaceNow Fresh = new(null, null, []);
}

/// <summary>One press of a race.</summary>
/// <param name="Seat">Who pressed.</param>
/// <param name="Arrived">Contest clock of its arrival.</param>
/// <param name="Stamp">When it is taken to have been made.</param>
public sealed record Press(SeatId Seat, TimeSpan Arrived, Stamp Stamp);

/// <summary>A team's answer by tablet.</summary>
/// <param name="Seat">Who gave it.</param>
/// <param name="Choice">Chosen options, ascending. Of an ordering all options as they were ordered, of a matching the target of each option; empty where the answer is typed.</param>
/// <param name="After">How much of the answer time had passed; null when that is not known.</param>
/// <param name="Texts">What was typed; null where nothing is typed.</param>
/// <param name="Clues">How many clues were shown; null where the question has none.</param>
public sealed record Answer(SeatId Seat, IReadOnlyList<int> Choice, TimeSpan? After = null, IReadOnlyList<string>? Texts = null, int? Clues = null)
{
    /// <summary>The one text of an answer that is typed in one field; empty where there is none.</summary>
    public string Text => Texts is [var first, ..] ? first : "";
}
