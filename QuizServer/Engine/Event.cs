using QuizContracts;
using QuizServer.Engine.Rules.Fairness;

namespace QuizServer.Engine;

/// <summary>What happened. Events are kept for ever; their stored names stand in the journal's codec.</summary>
public abstract record Event
{
    private Event()
    {
    }

    /// <summary>The contest exists, with its plan and its questions as they were then.</summary>
    /// <param name="Secret">From which the seeds of its draws are made; null in contests of the first days.</param>
    public sealed record ContestCreated(ContestPlan Plan, string? Secret = null) : Event;

    /// <summary>The lobby was opened or closed for new seats.</summary>
    public sealed record LobbySet(bool Open) : Event;

    /// <summary>A seat was taken.</summary>
    public sealed record SeatTaken(SeatId Seat, string TicketHash) : Event;

    /// <summary>Somebody entered an Open contest and has a seat there.</summary>
    /// <param name="Number">From 1, in order of entering; the number of the table in all that follows.</param>
    /// <param name="Organisation">Index of the organisation, from 0.</param>
    public sealed record ParticipantEntered(int Number, string Name, int Organisation, string TicketHash) : Event;

    /// <summary>Somebody joined the audience by phone.</summary>
    /// <param name="Number">From 1, in order of joining.</param>
    public sealed record AudienceJoined(int Number, string TicketHash) : Event;

    /// <summary>Somebody in the audience pressed for the question.</summary>
    public sealed record AudiencePressed(int Number, TimeSpan Arrived) : Event;

    /// <summary>A seat was freed; it may be taken again even while the lobby is closed.</summary>
    public sealed record SeatFreed(SeatId Seat) : Event;

    /// <summary>A team got another name.</summary>
    public sealed record TeamRenamed(int Team, string Name) : Event;

    /// <summary>A round began with its rules page.</summary>
    /// <param name="Round">Index from 0.</param>
    /// <param name="Order">Teams that play, in order of play; null for all by table number.</param>
    public sealed record RoundStarted(int Round, IReadOnlyList<int>? Order = null) : Event;

    /// <summary>A team has the turn and somebody picks its question.</summary>
    /// <param name="Team">Whose question it will be; null when everyone may press for it.</param>
    /// <param name="Picker">Table number of the team that picks.</param>
    public sealed record TurnGiven(int? Team, int Picker) : Event;

    /// <summary>A team took no question in its turn (弃权).</summary>
    public sealed record TurnDeclined(int Team) : Event;

    /// <summary>A team's turn passed by, because the team is not there.</summary>
    public sealed record TurnSkipped(int Team) : Event;

    /// <summary>A team came, left or was sent away.</summary>
    public sealed record TeamStatusSet(int Team, TeamStatus Status, string By, string Reason) : Event;

    /// <summary>A breach of discipline (违纪).</summary>
    public sealed record OffenceMade(int Team, OffenceKind Kind, string By, string Reason) : Event;

    /// <summary>A team changed a member.</summary>
    /// <param name="Names">Who went and who came.</param>
    public sealed record MemberSubstituted(int Team, string Names, string By) : Event;

    /// <summary>A question came on stage.</summary>
    /// <param name="Question">Index within its round, from 0.</param>
    /// <param name="Team">Table number whose turn it is; null when it is everyone's.</param>
    /// <param name="Member">Member number where one member answers.</param>
    public sealed record QuestionShown(int Round, int Question, int? Team, int? Member) : Event;

    /// <summary>3-2-1 began.</summary>
    public sealed record CountdownStarted(TimeSpan OpensAt, TimeSpan Length) : Event;

    /// <summary>The buzzers opened.</summary>
    public sealed record BuzzersOpened(TimeSpan ClosesAt, TimeSpan Window) : Event;

    /// <summary>A press before the opening (抢跑).</summary>
    /// <param name="LosesQuestion">The team is out of this question.</param>
    /// <param name="Ban">The team is out of the round; null for no.</param>
    /// <param name="Evidence">What the press brought with it; null where it brought nothing but its arrival, which is the event's.</param>
    public sealed record FalseStartMade(SeatId Seat, bool LosesQuestion, bool? Ban = null, Evidence? Evidence = null) : Event;

    /// <summary>A press before the opening froze the team's buzzer.</summary>
    /// <param name="Until">Contest clock at which it thaws.</param>
    /// <param name="Evidence">What the press brought with it; null where it brought nothing but its arrival, which is the event's.</param>
    public sealed record BuzzerFrozen(SeatId Seat, TimeSpan Until, Evidence? Evidence = null) : Event;

    /// <summary>A press in the race, in order of arrival; also those after the winner's.</summary>
    /// <param name="Claimed">When the device says that it was pressed; null where it says nothing.</param>
    /// <param name="Stamp">When it is taken to have been pressed; null in contests of the first days, which went by arrival.</param>
    /// <param name="Link">What was measured of the device's link; null where nothing was.</param>
    public sealed record BuzzerPressed(SeatId Seat, TimeSpan Arrived, TimeSpan? Claimed, Stamp? Stamp = null, Link? Link = null) : Event;

    /// <summary>The race is decided.</summary>
    /// <param name="Heat">Table numbers of the teams with which the winner was in a dead heat, itself among them; null for none.</param>
    /// <param name="Seed">The seed by which lots decided the dead heat; null where they did not.</param>
    public sealed record BuzzWon(SeatId Seat, IReadOnlyList<int>? Heat = null, string? Seed = null) : Event;

    /// <summary>The press that had won the word was taken back, for a fault and not for a foul (撤销抢答).</summary>
    /// <param name="Team">Whose press it was.</param>
    /// <param name="MayPressAgain">The team may press again for this question.</param>
    public sealed record BuzzCancelled(int Team, bool MayPressAgain, string By, string Reason) : Event;

    /// <summary>The word of a race was handed over (转给另一队).</summary>
    /// <param name="From">Who had it.</param>
    /// <param name="To">Who has it now.</param>
    public sealed record WordHandedOver(int From, int To, string By, string Reason) : Event;

    /// <summary>A press for a question that was over, or not on stage, when it arrived. It is kept for the judges and changes nothing.</summary>
    /// <param name="Question">Id of the question that was on the device.</param>
    /// <param name="Claimed">When the device says that it was pressed; null where it says nothing.</param>
    public sealed record PressCameLate(SeatId Seat, string Question, TimeSpan Arrived, TimeSpan? Claimed) : Event;

    /// <summary>Nobody can tell which of these teams pressed first, and the host or another race among them decides.</summary>
    /// <param name="Teams">Table numbers, ascending.</param>
    public sealed record DeadHeatFound(IReadOnlyList<int> Teams) : Event;

    /// <summary>The hall sees another page of the stem on stage.</summary>
    /// <param name="Page">From 1.</param>
    public sealed record PageTurned(int Page) : Event;

    /// <summary>The photo finish of the last race was shown to the hall, or put away.</summary>
    public sealed record PhotoShown(bool IsShown) : Event;

    /// <summary>Keys and gamepads of the desk became buzzers, or are none any more.</summary>
    public sealed record BuzzerKeysSet(bool AreOn) : Event;

    /// <summary>The hall sees the standings as they are now until they are unveiled (封榜), or as they are again.</summary>
    public sealed record StandingsFrozen(bool AreFrozen) : Event;

    /// <summary>A further place of the frozen standings is unveiled (逐名揭晓).</summary>
    /// <param name="Step">From 1, from the last place up.</param>
    public sealed record PlaceUnveiled(int Step) : Event;

    /// <summary>A line was written onto the tablets of a team, or of all, or was taken back. It stays until something else comes on stage.</summary>
    /// <param name="Team">Table number; null for all.</param>
    /// <param name="Text">Empty where it was taken back.</param>
    public sealed record MessageSent(int? Team, string Text, string By) : Event;

    /// <summary>A seat's device was sent away and may take no seat of this contest any more (请离); its seat is free.</summary>
    /// <param name="Number">From 1, over the whole contest.</param>
    /// <param name="TicketHash">By which the device is known again.</param>
    public sealed record DeviceDismissed(int Number, SeatId Seat, string TicketHash, string By) : Event;

    /// <summary>A device that was sent away may come back (允许返回).</summary>
    /// <param name="Number">Number of its dismissal.</param>
    public sealed record DeviceReadmitted(int Number, string By) : Event;

    /// <summary>The projectors leave these parts of the picture out from now on, and show all others.</summary>
    public sealed record ElementsShown(IReadOnlyList<HallElement> Hidden, string By) : Event;

    /// <summary>The host let a seat's device pass as it is, or took that back (放行). It holds until the seat is freed.</summary>
    /// <param name="IsCleared">It passes from now on.</param>
    /// <param name="Flaws">What was let pass; a slow link among it is trusted with its whole measured way from now on.</param>
    /// <param name="Reason">Empty where it was taken back.</param>
    public sealed record DeviceCleared(SeatId Seat, bool IsCleared, IReadOnlyList<PassedFlaw> Flaws, string By, string Reason) : Event;

    /// <summary>Everybody may read the results page (公布成绩).</summary>
    public sealed record ResultsPublished(string By) : Event;

    /// <summary>Nobody but the host may read the results page any more.</summary>
    public sealed record ResultsWithdrawn(string By, string Reason) : Event;

    /// <summary>A team has the word and must begin to speak.</summary>
    public sealed record WordGiven(int Team, int? Member, TimeSpan StartBy, TimeSpan Length) : Event;

    /// <summary>A team's time to answer runs.</summary>
    public sealed record AnsweringStarted(int Team, int? Member, TimeSpan EndsAt, TimeSpan Length) : Event;

    /// <summary>All teams' time to answer runs.</summary>
    public sealed record AllAnsweringStarted(TimeSpan EndsAt, TimeSpan Length) : Event;

    /// <summary>The host gave the running clock more time, or took some away. When it began stays the same.</summary>
    /// <param name="Change">By how much; below 0 where it was taken away.</param>
    /// <param name="EndsAt">When it ends now; while the contest is paused, as it was when it stood still.</param>
    /// <param name="Length">Its whole length now.</param>
    public sealed record ClockChanged(TimeSpan Change, TimeSpan EndsAt, TimeSpan Length, string By) : Event;

    /// <summary>A team's time to answer is longer from now on, or as long as that of all again (加时).</summary>
    /// <param name="Percent">By how much; 0 for not at all.</param>
    public sealed record ExtraTimeGranted(int Team, int Percent, string By) : Event;

    /// <summary>The time of all is over, and only those who have more may still answer.</summary>
    /// <param name="EndsAt">When the last of them must have answered.</param>
    /// <param name="Length">How long that one has in all.</param>
    public sealed record ExtraTimeStarted(TimeSpan EndsAt, TimeSpan Length) : Event;

    /// <summary>The team that has the word asks somebody in the hall (求助).</summary>
    public sealed record LifelineUsed(int Team) : Event;

    /// <summary>A team's answer is in.</summary>
    /// <param name="After">How much of the answer time had passed; null in contests of the first days.</param>
    /// <param name="Texts">What was typed, without the blanks around it; null where nothing is typed.</param>
    public sealed record AnswerGiven(SeatId Seat, IReadOnlyList<int> Choice, TimeSpan? After = null, IReadOnlyList<string>? Texts = null) : Event;

    /// <summary>The next clue of the question on stage was shown.</summary>
    /// <param name="Number">How many clues are shown now.</param>
    /// <param name="ClosesAt">Until when one may press now; null outside a race.</param>
    public sealed record ClueShown(int Number, TimeSpan? ClosesAt = null) : Event;

    /// <summary>A spoken answer ended or its time is up; the host rules.</summary>
    public sealed record AnswerEnded(bool IsTimeUp) : Event;

    /// <summary>Nobody can answer any more.</summary>
    public sealed record QuestionClosed : Event;

    /// <summary>An interrupted reading goes on for the others.</summary>
    public sealed record ReadingResumed : Event;

    /// <summary>The host may give another team a second chance.</summary>
    public sealed record StealOffered : Event;

    /// <summary>The question goes to the audience; no team can score on it any more.</summary>
    public sealed record AudienceAsked : Event;

    /// <summary>A team is out of the round (出局).</summary>
    public sealed record TeamEliminated(int Team) : Event;

    /// <summary>A team that a ruling had put out of the round is in it again, because the ruling was overturned.</summary>
    public sealed record TeamReinstated(int Team) : Event;

    /// <summary>Equal teams are told apart: by these results, the higher the better.</summary>
    /// <param name="Results">By table number.</param>
    public sealed record TieBroken(IReadOnlyDictionary<int, int> Results) : Event;

    /// <summary>A corrected ruling gave a tie-break another result, or none.</summary>
    /// <param name="TieBreak">Number of the tie-break within the contest, from 1, counted by how often one began.</param>
    /// <param name="Results">By table number, in the place of those before; all 0 when it is undecided.</param>
    public sealed record TieRebroken(int TieBreak, IReadOnlyDictionary<int, int> Results) : Event;

    /// <summary>A ruling on one team's answer.</summary>
    /// <param name="Number">Number within the contest, from 1.</param>
    /// <param name="IsAutomatic">The machine judged a tablet answer by the key.</param>
    /// <param name="Stake">What each ruling on it is worth; null for the round's own points.</param>
    public sealed record AnswerRuled(int Number, int Team, int? Member, Ruling Ruling, bool IsAutomatic, string By, Stake? Stake = null) : Event;

    /// <summary>The rulings of an Open contest on all answers to a question, with the points that they give or take: one event for thousands.</summary>
    /// <param name="First">Number of the first ruling within the contest; the others follow.</param>
    /// <param name="Rulings">All rulings, in order of play.</param>
    public sealed record AnswersRuled(int First, string By, IReadOnlyList<RuledTeam> Rulings) : Event;

    /// <summary>The organiser made a link for a judge; the one before it is dead.</summary>
    /// <param name="Judge">Number of the judge.</param>
    /// <param name="Serial">Counts the judge's links, from 1.</param>
    public sealed record JudgeAdmitted(int Judge, int Serial) : Event;

    /// <summary>A judge's link was withdrawn.</summary>
    public sealed record JudgeWithdrawn(int Judge) : Event;

    /// <summary>A judge gave a mark to the answer on stage, or another in its place (评分).</summary>
    /// <param name="Judge">Number of the judge.</param>
    /// <param name="Team">Whose answer it is.</param>
    public sealed record MarkGiven(int Judge, int Team, decimal Mark) : Event;

    /// <summary>A mark was corrected after the ruling, or entered where the judge had given none.</summary>
    /// <param name="Number">Number of the ruling.</param>
    /// <param name="From">The mark before; null for none.</param>
    /// <param name="Scored">Points of all marks now; null while they are too few.</param>
    public sealed record MarkCorrected(int Number, int Judge, decimal? From, decimal To, decimal? Scored, string By, string Reason) : Event;

    /// <summary>The ledger got an entry.</summary>
    public sealed record PointsEntered(LedgerEntry Entry) : Event;

    /// <summary>The answer was shown to the hall.</summary>
    public sealed record QuestionRevealed : Event;

    /// <summary>At the end of the round the hall sees a question again, now with the answer that was kept back.</summary>
    /// <param name="Question">Index within the round.</param>
    public sealed record AnswerShown(int Question) : Event;

    /// <summary>The question does not count.</summary>
    public sealed record QuestionVoided(string By, string Reason) : Event;

    /// <summary>A draw was announced, with its commitment on screen.</summary>
    public sealed record DrawAnnounced(DrawPlan Plan) : Event;

    /// <summary>The draw on screen was put away.</summary>
    public sealed record DrawPutAway : Event;

    /// <summary>A draw was made (抽签).</summary>
    /// <param name="Number">From 1, over the whole contest.</param>
    /// <param name="Seed">Made from the contest's secret; its hash was on screen before.</param>
    /// <param name="Word">Said in the hall after the commitment was shown.</param>
    /// <param name="Result">The numbers drawn, in order.</param>
    public sealed record LotsDrawn(int Number, DrawPlan Plan, string Seed, string Word, IReadOnlyList<int> Result) : Event;

    /// <summary>A spare took the place of the question on stage (换题), which is read anew.</summary>
    /// <param name="Spare">Id of the spare.</param>
    /// <param name="Team">The team whose privilege it was; null when the host decided it.</param>
    public sealed record QuestionSwapped(int Round, int Question, string Spare, int? Team, string By, string Reason) : Event;

    /// <summary>The host's last step was taken back; what it ruled was made void before.</summary>
    /// <param name="At">Contest clock from which a clock runs anew.</param>
    /// <param name="Rulings">Numbers of the rulings that the step had made.</param>
    public sealed record StepUndone(TimeSpan At, string By, IReadOnlyList<int> Rulings) : Event;

    /// <summary>A false start on the question on stage was forgiven.</summary>
    public sealed record FoulForgiven(int Team, string By, string Reason) : Event;

    /// <summary>A team protests against a ruling (申诉).</summary>
    /// <param name="Number">Number within the contest, from 1.</param>
    /// <param name="Ruling">Number of the ruling.</param>
    /// <param name="Wanted">What the team says is right.</param>
    public sealed record ProtestFiled(int Number, int Team, int Ruling, Ruling Wanted, string Text, string By) : Event;

    /// <summary>A protest was decided; where it was upheld, the ruling was overturned before.</summary>
    public sealed record ProtestDecided(int Number, bool IsUpheld, string By, string Reason) : Event;

    /// <summary>A ruling was replaced by another.</summary>
    /// <param name="ByKey">It follows from a corrected key, and a further correction may replace it again; null for no.</param>
    /// <param name="Stake">What each ruling on the answer is worth from now on; null for the same as before.</param>
    public sealed record RulingOverturned(int Number, Ruling From, Ruling To, string By, string Reason, bool? ByKey = null, Stake? Stake = null) : Event;

    /// <summary>The answer key of a question was wrong; this one holds from now on.</summary>
    /// <param name="Choices">As in the key: right options ascending, an order, or the targets of a matching; empty for a typed answer.</param>
    /// <param name="Blanks">What is accepted in each blank; null where nothing is filled in.</param>
    /// <param name="Number">The right number; null where there is none.</param>
    public sealed record KeyCorrected(int Round, int Question, IReadOnlyList<int> Choices, string By, string Reason, IReadOnlyList<Blank>? Blanks = null, NumberKey? Number = null) : Event;

    /// <summary>The standings were shown.</summary>
    public sealed record ScoreboardShown : Event;

    /// <summary>The contest is decided.</summary>
    /// <param name="Dispute">What the proof of the result found, when the host published in spite of it; null when it found nothing.</param>
    public sealed record ContestFinished(string? Dispute = null) : Event;

    /// <summary>The room was rebuilt from its journal; its screens count from a new epoch.</summary>
    public sealed record RoomReopened(PauseReason Reason) : Event;

    /// <summary>Every clock stands.</summary>
    /// <param name="Since">Contest clock at which it stood still.</param>
    public sealed record ContestPaused(TimeSpan Since, PauseReason Reason) : Event;

    /// <summary>The clocks run again.</summary>
    /// <param name="FreshTime">The running clock starts from its full length.</param>
    public sealed record ContestResumed(TimeSpan At, bool FreshTime) : Event;
}

/// <summary>One of many rulings, always by the key.</summary>
/// <param name="Team">Number of the participant.</param>
/// <param name="Ruling">The ruling.</param>
/// <param name="Points">What it gives or takes.</param>
/// <param name="Stake">What each ruling on it is worth; null for the round's own points.</param>
public sealed record RuledTeam(int Team, Ruling Ruling, decimal Points, Stake? Stake = null);

/// <summary>One entry of the ledger; a score is the sum of its team's entries.</summary>
/// <param name="Team">Table number.</param>
/// <param name="Delta">Points, exact.</param>
/// <param name="Reason">Why.</param>
/// <param name="Round">Index of the round; null outside a round.</param>
/// <param name="Question">Index of the question; null outside one.</param>
/// <param name="Ruling">Number of the ruling that it follows from; null otherwise.</param>
/// <param name="By">Who entered it.</param>
/// <param name="Note">What they said of it.</param>
public sealed record LedgerEntry(int Team, decimal Delta, LedgerReason Reason, int? Round, int? Question, int? Ruling, string By, string Note);

/// <summary>Why points were given or taken.</summary>
public enum LedgerReason
{
    /// <summary>基础分</summary>
    Base,

    /// <summary>A ruling of 正确.</summary>
    Correct,

    /// <summary>A ruling of 错误.</summary>
    Wrong,

    /// <summary>A ruling of 超时.</summary>
    Timeout,

    /// <summary>A ruling of 弃权.</summary>
    Declined,

    /// <summary>A right answer in a second chance (补答).</summary>
    Steal,

    /// <summary>A false start (犯规).</summary>
    Foul,

    /// <summary>改判: the difference to the ruling that it replaces.</summary>
    Overturn,

    /// <summary>手动加减分</summary>
    Manual,

    /// <summary>A ruling of 部分正确.</summary>
    Partial,

    /// <summary>连对奖励: right answers in a row.</summary>
    Streak,

    /// <summary>违纪</summary>
    Offence,

    /// <summary>保底: what would have fallen below the floor.</summary>
    Floor,

    /// <summary>A ruling of 评分: the mean of the judges' marks.</summary>
    Scored,
}
