using System.Collections.Immutable;
using QuizContracts;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules.Fairness;

namespace QuizServer.Engine;

/// <summary>A contest now: the sum of its events.</summary>
/// <param name="Plan">What was planned.</param>
/// <param name="Phase">Where it stands.</param>
/// <param name="Teams">Teams by table number.</param>
/// <param name="Seats">Ticket hashes of taken seats; an empty hash marks a freed seat.</param>
/// <param name="LobbyIsOpen">New seats may be taken.</param>
/// <param name="Ledger">All entries in order.</param>
/// <param name="Rulings">All rulings, each as it is now in force.</param>
/// <param name="Audience">How many have joined the audience by phone.</param>
/// <param name="Play">What the round keeps that is played or was played last; null before the first.</param>
/// <param name="Swapped">Questions that a spare took the place of.</param>
/// <param name="Protests">All protests.</param>
/// <param name="TieBreaks">All tie-breaks, in the order in which they began.</param>
/// <param name="IsPublished">The final standings were published; only an open tie is played after that.</param>
/// <param name="Judges">Judges by number.</param>
/// <param name="Secret">From which the seeds of draws are made. Never part of a view.</param>
/// <param name="Draws">All draws.</param>
/// <param name="Announced">A draw of tables or lots that is to come.</param>
/// <param name="IsDrawShown">The last draw is on screen.</param>
/// <param name="Before">What the host's last step can be taken back to; null when it cannot.</param>
/// <param name="Trusts">How often each device may still claim a stall of its link, by its seat; one that is left out has it all.</param>
/// <param name="Races">All races of presses, in the order in which they began.</param>
/// <param name="IsPhotoShown">The photo finish of the last race is on screen.</param>
/// <param name="HasBuzzerKeys">Keys and gamepads of the desk are buzzers.</param>
/// <param name="Frozen">The teams as they were when the standings were frozen before the hall (封榜); null while the hall sees them as they are.</param>
/// <param name="Unveiled">How many steps of frozen standings are unveiled at the podium; null before it, and where nothing is covered.</param>
/// <param name="Clearances">The devices that the host lets pass as they are, by seat.</param>
/// <param name="AreResultsPublic">Everybody may read the results page.</param>
/// <param name="Messages">The lines on the tablets, by table number; 0 for all.</param>
/// <param name="Dismissed">Devices that were sent away and have not been let back, in order.</param>
/// <param name="Dismissals">How many devices were ever sent away.</param>
/// <param name="Hidden">What the projectors leave out of the picture.</param>
/// <param name="Clock">Contest clock of the last command that changed anything.</param>
/// <param name="LastStep">Contest clock of the host's last next step, for the double press.</param>
public sealed record ContestState(
    ContestPlan Plan,
    Phase Phase,
    ImmutableSortedDictionary<int, Team> Teams,
    ImmutableDictionary<SeatId, string> Seats,
    bool LobbyIsOpen,
    ImmutableList<LedgerEntry> Ledger,
    ImmutableList<RuledAnswer> Rulings,
    int Audience,
    RoundPlay? Play,
    ImmutableList<Question> Swapped,
    ImmutableList<Protest> Protests,
    ImmutableList<TieBreak> TieBreaks,
    bool IsPublished,
    ImmutableSortedDictionary<int, Judge> Judges,
    string Secret,
    ImmutableList<Drawn> Draws,
    DrawPlan? Announced,
    bool IsDrawShown,
    Before? Before,
    ImmutableDictionary<SeatId, Trust> Trusts,
    ImmutableList<RaceRecord> Races,
    bool IsPhotoShown,
    bool HasBuzzerKeys,
    ImmutableSortedDictionary<int, Team>? Frozen,
    int? Unveiled,
    ImmutableDictionary<SeatId, Clearance> Clearances,
    bool AreResultsPublic,
    ImmutableSortedDictionary<int, string> Messages,
    ImmutableList<Dismissal> Dismissed,
    int Dismissals,
    ImmutableSortedSet<HallElement> Hidden,
    TimeSpan Clock,
    TimeSpan? LastStep)
{
    /// <summary>The round that is played; null in the lobby and at the podium.</summary>
    public Round? Round => RoundIndex is { } index ? Plan.Rounds[index] : null;

    /// <summary>Index of the round that is played.</summary>
    public int? RoundIndex => Unpaused switch
    {
        Phase.RulesPage rules => rules.Round,
        Phase.Picking picking => picking.Round,
        Phase.OnStage stage => stage.Asked.Round,
        Phase.Scoreboard board => board.AfterRound,
        _ => null,
    };

    /// <summary>The round is over but for the answers that were kept back, and the hall looks at one of them.</summary>
    public bool IsLookingBack => Unpaused is Phase.Revealed { IsWithheld: false } && Round!.Reveal == RevealAnswer.AfterRound;

    /// <summary>The phase as it is or, while paused, as it will go on.</summary>
    public Phase Unpaused => Phase is Phase.Paused paused ? paused.Frozen : Phase;

    /// <summary>The next moment at which something happens by itself; null while no clock runs.</summary>
    public TimeSpan? Deadline => Phase switch
    {
        Phase.OnStage { Asked.Race.HoldUntil: { } decided } and (Phase.Reading or Phase.BuzzOpen) => decided,
        // What was pressed in time may arrive a little later.
        Phase.BuzzOpen open => open.Clock.EndsAt + ((RaceRound)Round!).Hold,
        Phase.AllAnswering all => Decisions.ExtraTime.Deadline(this, all),
        _ => Phase.Running?.EndsAt,
    };

    /// <summary>How often a device may still claim a stall.</summary>
    public Trust TrustOf(SeatId seat) => Trusts.GetValueOrDefault(seat, Trust.Full);

    /// <summary>The host trusts the link of the seat's device with its whole measured way.</summary>
    public bool IsVouched(SeatId seat) => Clearances.TryGetValue(seat, out var clearance) && clearance.Flaws.Any(passed => passed.Flaw == DeviceFlaw.SlowLink);

    /// <summary>The question that was asked.</summary>
    public Question QuestionOf(Asked asked) => Plan.Rounds[asked.Round].Questions[asked.Question];

    /// <summary>The question that was ruled on, even when a spare has taken its place since.</summary>
    public Question QuestionOf(RuledAnswer ruled) => Plan.Rounds[ruled.Round].Questions[ruled.Question] is var now && now.Id == ruled.QuestionId
        ? now
        : Swapped.First(gone => gone.Id == ruled.QuestionId);

    /// <summary>The rulings on the question that was asked, each as it is now in force.</summary>
    public IEnumerable<RuledAnswer> RulingsOn(Asked asked)
    {
        // A question's rulings stand together, mostly at the end of many.
        bool IsAt(RuledAnswer ruled) => ruled.Round == asked.Round && ruled.Question == asked.Question;
        var last = Rulings.FindLastIndex(IsAt);
        var first = last;
        while (first > 0 && IsAt(Rulings[first - 1]))
        {
            first--;
        }

        var id = QuestionOf(asked).Id;
        return last < 0 ? [] : Rulings.GetRange(first, last - first + 1).Where(ruled => ruled.QuestionId == id);
    }

    /// <summary>Score of a team: the sum of its ledger entries.</summary>
    public decimal ScoreOf(int team) => Teams[team].Score;

    /// <summary>What a ruling did to the score of its team so far, with the streak that came with it.</summary>
    public decimal EarnedBy(RuledAnswer ruled) => TakenBy(ruled) + StreakOf(ruled);

    /// <summary>The sum of the entries that follow from a ruling: its points, unless the floor kept some back.</summary>
    public decimal TakenBy(RuledAnswer ruled) => Plan.Floor is null ? ruled.Points : Ledger.Where(entry => entry.Ruling == ruled.Number).Sum(entry => entry.Delta);

    private decimal StreakOf(RuledAnswer ruled) => ruled.Ruling == Ruling.Void || Plan.Rounds[ruled.Round].StreakOf(2) == 0
        ? 0
        : Ledger.Where(entry => entry.Reason == LedgerReason.Streak && (entry.Team, entry.Round, entry.Question) == (ruled.Team, ruled.Round, ruled.Question)).Sum(entry => entry.Delta);

    /// <summary>A taken seat holds the hash of a ticket.</summary>
    public bool IsTaken(SeatId seat) => Seats.TryGetValue(seat, out var hash) && hash.Length > 0;
}

/// <summary>A team now.</summary>
/// <param name="Plan">As planned.</param>
/// <param name="Name">Its present name.</param>
/// <param name="Score">Sum of its ledger entries, kept with the ledger.</param>
/// <param name="Fouls">False starts so far.</param>
/// <param name="TieBreaks">Results of the tie-breaks that it played, in order; the higher the better. Kept with <see cref="ContestState.TieBreaks"/>.</param>
/// <param name="Status">Whether it takes part.</param>
/// <param name="Substitutions">Members that it has changed so far.</param>
/// <param name="Tally">What tells it from teams of the same score.</param>
/// <param name="Lot">What it drew over a tie; null for nothing.</param>
/// <param name="ExtraTime">By how many per cent its time to answer is longer (加时); 0 for none.</param>
public sealed record Team(TeamPlan Plan, string Name, decimal Score, int Fouls, ImmutableList<int> TieBreaks, TeamStatus Status, int Substitutions, Tally Tally, Lot? Lot = null, int ExtraTime = 0)
{
    /// <summary>A team that has just come.</summary>
    public static Team Of(TeamPlan plan) => new(plan, plan.Name, 0, 0, [], TeamStatus.Present, 0, Tally.None, ExtraTime: plan.ExtraTime);

    /// <summary>It plays.</summary>
    public bool IsPresent => Status == TeamStatus.Present;

    /// <summary>It can have a place: not withdrawn, not disqualified.</summary>
    public bool IsRanked => Status is TeamStatus.Present or TeamStatus.Absent;
}

/// <summary>A ruling as it is now in force.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Round">Index of the round.</param>
/// <param name="Question">Index of the question.</param>
/// <param name="QuestionId">Its id: a spare at the same index is another question.</param>
/// <param name="Team">Table number.</param>
/// <param name="Member">Member number where one member answered.</param>
/// <param name="Ruling">In force.</param>
/// <param name="Stake">What each ruling on it is worth.</param>
/// <param name="IsOverturned">It replaced another.</param>
/// <param name="By">Who ruled last.</param>
/// <param name="IsAutomatic">The ruling in force follows from the key.</param>
/// <param name="Panel">Answers of the others in a panel round; null elsewhere.</param>
/// <param name="Answer">The tablet answer that was ruled on; null when there was none.</param>
/// <param name="TieBreak">Number of the tie-break in which it was given; null elsewhere.</param>
/// <param name="Marks">Marks of the judges by number of the judge; null where judges do not mark.</param>
/// <param name="IsFinal">The chief judge overturned or confirmed it: nobody else may overturn it.</param>
public sealed record RuledAnswer(int Number, int Round, int Question, string QuestionId, int Team, int? Member, Ruling Ruling, Stake Stake, bool IsOverturned, string By, bool IsAutomatic = false, Answer? Answer = null, IReadOnlyList<Answer>? Panel = null, int? TieBreak = null,
    ImmutableSortedDictionary<int, decimal>? Marks = null, bool IsFinal = false)
{
    /// <summary>Points of the ruling in force.</summary>
    public decimal Points => Stake.Of(Ruling);
}

/// <summary>A device passes as it is (放行).</summary>
/// <param name="Flaws">What the host has looked at.</param>
/// <param name="By">Who let it pass.</param>
/// <param name="Reason">Why.</param>
public sealed record Clearance(ImmutableList<PassedFlaw> Flaws, string By, string Reason);

/// <summary>A device that was sent away (请离).</summary>
/// <param name="Number">From 1.</param>
/// <param name="Seat">Where it sat.</param>
/// <param name="TicketHash">By which it is known again.</param>
/// <param name="By">Who sent it away.</param>
public sealed record Dismissal(int Number, SeatId Seat, string TicketHash, string By);

/// <summary>A protest against a ruling (申诉).</summary>
/// <param name="Number">From 1.</param>
/// <param name="Team">Who protests.</param>
/// <param name="Ruling">Number of the ruling.</param>
/// <param name="Wanted">What the team says is right.</param>
/// <param name="Text">Its words.</param>
/// <param name="IsUpheld">How it was decided; null while it is open.</param>
/// <param name="Reason">Why it was decided so.</param>
public sealed record Protest(int Number, int Team, int Ruling, Ruling Wanted, string Text, bool? IsUpheld, string Reason);
