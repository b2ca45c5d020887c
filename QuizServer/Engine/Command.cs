using QuizContracts;
using QuizServer.Engine.Rules.Fairness;

namespace QuizServer.Engine;

/// <summary>What somebody wants. It brings the time and any chance that deciding needs.</summary>
/// <param name="At">Contest clock at which it arrived.</param>
/// <param name="By">Who asks, as it will stand in the journal: <c>host:…</c>, <c>judge:2</c>, <c>seat:3-1</c>, <c>system</c>.</param>
public abstract record Command(TimeSpan At, string By)
{
    /// <summary>Creates the contest. Only the first command of a journal.</summary>
    /// <param name="Secret">Chance for its draws: nobody can guess it.</param>
    public sealed record CreateContest(TimeSpan At, string By, ContestPlan Plan, string? Secret = null) : Command(At, By);

    /// <summary>Takes a free seat with a secret ticket.</summary>
    /// <param name="TicketHash">SHA-256 of the ticket, in hexadecimal.</param>
    /// <param name="Former">How the hashes of the tickets begin that the device was given before; null for none.</param>
    public sealed record TakeSeat(TimeSpan At, string By, SeatId Seat, string TicketHash, IReadOnlyList<string>? Former = null) : Command(At, By);

    /// <summary>Enters an Open contest, with a secret ticket.</summary>
    /// <param name="Organisation">Index of the organisation, from 0.</param>
    /// <param name="TicketHash">SHA-256 of the ticket, in hexadecimal.</param>
    /// <param name="Former">How the hashes of the tickets begin that the device was given before; null for none.</param>
    public sealed record EnterContest(TimeSpan At, string By, string Name, int Organisation, string TicketHash, IReadOnlyList<string>? Former = null) : Command(At, By);

    /// <summary>Joins the audience by phone, with a secret ticket.</summary>
    /// <param name="TicketHash">SHA-256 of the ticket, in hexadecimal.</param>
    public sealed record JoinAudience(TimeSpan At, string By, string TicketHash) : Command(At, By);

    /// <summary>Frees a seat; its ticket dies.</summary>
    public sealed record FreeSeat(TimeSpan At, string By, SeatId Seat) : Command(At, By);

    /// <summary>Opens or closes the lobby.</summary>
    public sealed record SetLobby(TimeSpan At, string By, bool Open) : Command(At, By);

    /// <summary>Renames a team.</summary>
    public sealed record RenameTeam(TimeSpan At, string By, int Team, string Name) : Command(At, By);

    /// <summary>The host's next step, whatever the phase makes of it.</summary>
    /// <param name="Dispute">What the proof of the result found and the host has read; goes on record where the step publishes the result.</param>
    public sealed record TakeNextStep(TimeSpan At, string By, string? Dispute = null) : Command(At, By);

    /// <summary>A press of a buzzer. <see cref="Command.At"/> is its arrival.</summary>
    /// <param name="Claimed">The tablet's own estimate of the press on the contest clock; null where it has none.</param>
    /// <param name="Link">What the server has measured of its link; null where nothing is known.</param>
    /// <param name="Question">Id of the question on the tablet; null where the tablet shows none, and the one on stage is meant.</param>
    public sealed record PressBuzzer(TimeSpan At, string By, SeatId Seat, TimeSpan? Claimed, Link? Link = null, string? Question = null) : Command(At, By);

    /// <summary>Shows the photo finish of the last race to the hall, or puts it away.</summary>
    public sealed record ShowPhoto(TimeSpan At, string By, bool IsShown) : Command(At, By);

    /// <summary>Makes keys and gamepads of the desk buzzers, or none.</summary>
    public sealed record SetBuzzerKeys(TimeSpan At, string By, bool AreOn) : Command(At, By);

    /// <summary>Freezes the standings before the hall (封榜), or ends that.</summary>
    public sealed record FreezeStandings(TimeSpan At, string By, bool AreFrozen) : Command(At, By);

    /// <summary>Lets a seat's device pass as it is, or no longer does (放行).</summary>
    /// <param name="Flaws">What the host has looked at and lets pass; none to take it back, which needs no reason.</param>
    public sealed record ClearDevice(TimeSpan At, string By, SeatId Seat, IReadOnlyList<PassedFlaw> Flaws, string Reason) : Command(At, By);

    /// <summary>Puts the results page before everybody (公布成绩).</summary>
    public sealed record PublishResults(TimeSpan At, string By) : Command(At, By);

    /// <summary>Takes the results page away again.</summary>
    public sealed record WithdrawResults(TimeSpan At, string By, string Reason) : Command(At, By);

    /// <summary>The host enters the question that a team picked aloud.</summary>
    /// <param name="Question">Index of the question within the round, from 0.</param>
    /// <param name="Member">The member who is to answer, where the one who picks names it.</param>
    public sealed record PickQuestion(TimeSpan At, string By, int Question, int? Member = null) : Command(At, By);

    /// <summary>The team whose turn it is takes no question (弃权).</summary>
    public sealed record DeclineTurn(TimeSpan At, string By) : Command(At, By);

    /// <summary>The host gives a team a second chance.</summary>
    public sealed record GiveWord(TimeSpan At, string By, int Team) : Command(At, By);

    /// <summary>Takes a press back that won the word, for a fault and not for a foul (撤销抢答).</summary>
    /// <param name="MayPressAgain">The team may press again for this question.</param>
    public sealed record CancelBuzz(TimeSpan At, string By, bool MayPressAgain, string Reason) : Command(At, By);

    /// <summary>Hands the word of a race over to another team (转给另一队).</summary>
    /// <param name="Team">Table number of the team that gets it.</param>
    public sealed record HandOverWord(TimeSpan At, string By, int Team, string Reason) : Command(At, By);

    /// <summary>Gives the running clock more time, or takes some away; also while it stands.</summary>
    /// <param name="Change">At most ten minutes either way.</param>
    public sealed record ChangeClock(TimeSpan At, string By, TimeSpan Change) : Command(At, By);

    /// <summary>Gives a team more time to answer than the others have (加时), from its next answer on.</summary>
    /// <param name="Percent">By how much its time is longer: 25, 50 or 100 per cent; 0 for not at all.</param>
    public sealed record GrantExtraTime(TimeSpan At, string By, int Team, int Percent) : Command(At, By);

    /// <summary>The team that has the word asks somebody in the hall, and its time begins anew.</summary>
    public sealed record UseLifeline(TimeSpan At, string By) : Command(At, By);

    /// <summary>A final answer by tablet.</summary>
    /// <param name="Choice">Indexes from 0, as <see cref="Answer.Choice"/> means them; empty where the answer is typed.</param>
    /// <param name="Texts">What was typed; null where nothing is typed.</param>
    public sealed record GiveAnswer(TimeSpan At, string By, SeatId Seat, string Question, IReadOnlyList<int> Choice, IReadOnlyList<string>? Texts = null) : Command(At, By);

    /// <summary>The host shows the next clue of the question on stage.</summary>
    public sealed record ShowClue(TimeSpan At, string By) : Command(At, By);

    /// <summary>The host's ruling on the one answer on stage.</summary>
    public sealed record RuleAnswer(TimeSpan At, string By, Ruling Ruling) : Command(At, By);

    /// <summary>Makes a link for a judge; the one before it dies.</summary>
    public sealed record AdmitJudge(TimeSpan At, string By, int Judge) : Command(At, By);

    /// <summary>Withdraws a judge's link.</summary>
    public sealed record WithdrawJudge(TimeSpan At, string By, int Judge) : Command(At, By);

    /// <summary>A judge marks the answer on stage, or changes the mark.</summary>
    public sealed record GiveMark(TimeSpan At, string By, int Judge, decimal Mark) : Command(At, By);

    /// <summary>Corrects a judge's mark after the ruling, or enters one that is missing.</summary>
    /// <param name="Number">Number of the ruling.</param>
    public sealed record CorrectMark(TimeSpan At, string By, int Number, int Judge, decimal Mark, string Reason) : Command(At, By);

    /// <summary>Voids the question on stage.</summary>
    public sealed record VoidQuestion(TimeSpan At, string By, string Reason) : Command(At, By);

    /// <summary>Says whether a team takes part.</summary>
    public sealed record SetTeamStatus(TimeSpan At, string By, int Team, TeamStatus Status, string Reason) : Command(At, By);

    /// <summary>Punishes a breach of discipline as the contest's rules say.</summary>
    public sealed record Penalize(TimeSpan At, string By, int Team, OffenceKind Kind, string Reason) : Command(At, By);

    /// <summary>A team changes a member.</summary>
    /// <param name="Names">Who goes and who comes.</param>
    public sealed record Substitute(TimeSpan At, string By, int Team, string Names) : Command(At, By);

    /// <summary>Announces a draw of tables or lots; draws of a round announce themselves on its rules page.</summary>
    /// <param name="From">Numbers 1 to this are in the urn; not used for tables.</param>
    /// <param name="Take">How many are drawn; not used for tables.</param>
    public sealed record AnnounceDraw(TimeSpan At, string By, DrawKind Kind, int From, int Take) : Command(At, By);

    /// <summary>Makes the next draw.</summary>
    /// <param name="Word">What somebody in the hall said after the commitment was shown, at most 60 characters; may be empty.</param>
    public sealed record MakeDraw(TimeSpan At, string By, string Word) : Command(At, By);

    /// <summary>Puts the draw on screen away.</summary>
    public sealed record PutDrawAway(TimeSpan At, string By) : Command(At, By);

    /// <summary>Puts the round's next spare in the place of the question on stage.</summary>
    /// <param name="IsPrivilege">The team whose turn it is uses its privilege (换题权).</param>
    public sealed record SwapQuestion(TimeSpan At, string By, string Reason, bool IsPrivilege = false) : Command(At, By);

    /// <summary>Takes the host's last step back.</summary>
    public sealed record UndoStep(TimeSpan At, string By) : Command(At, By);

    /// <summary>Forgives a team's false start on the question on stage.</summary>
    public sealed record ForgiveFoul(TimeSpan At, string By, int Team, string Reason) : Command(At, By);

    /// <summary>A team protests against a ruling.</summary>
    /// <param name="Seat">The seat that files it; null when the host does.</param>
    /// <param name="Ruling">Number of the ruling.</param>
    /// <param name="Wanted">What the team says is right.</param>
    public sealed record FileProtest(TimeSpan At, string By, SeatId? Seat, int Team, int Ruling, Ruling Wanted, string Text) : Command(At, By);

    /// <summary>Decides a protest; upholding it overturns the ruling.</summary>
    public sealed record DecideProtest(TimeSpan At, string By, int Number, bool IsUpheld, string Reason) : Command(At, By);

    /// <summary>Overturns an earlier ruling.</summary>
    public sealed record OverturnRuling(TimeSpan At, string By, int Number, Ruling Ruling, string Reason) : Command(At, By);

    /// <summary>Corrects the answer key of a question and judges its tablet answers anew.</summary>
    /// <param name="Number">A ruling on the question.</param>
    /// <param name="Key">The right answer; only what the question's type is judged by counts.</param>
    public sealed record CorrectKey(TimeSpan At, string By, int Number, AnswerKey Key, string Reason) : Command(At, By);

    /// <summary>Corrects a score by hand.</summary>
    public sealed record CorrectScore(TimeSpan At, string By, int Team, decimal Delta, string Reason) : Command(At, By);

    /// <summary>Writes a line onto the tablets of a team, or of all; an empty one takes it back.</summary>
    /// <param name="Team">Table number; null for all.</param>
    /// <param name="Text">At most 60 characters.</param>
    public sealed record SendMessage(TimeSpan At, string By, int? Team, string Text) : Command(At, By);

    /// <summary>Sends a seat's device away, which may take no seat of this contest any more (请离).</summary>
    public sealed record DismissDevice(TimeSpan At, string By, SeatId Seat) : Command(At, By);

    /// <summary>Lets a device that was sent away come back (允许返回).</summary>
    /// <param name="Number">Number of its dismissal, from 1.</param>
    public sealed record ReadmitDevice(TimeSpan At, string By, int Number) : Command(At, By);

    /// <summary>Turns to a page of the stem on stage (翻页).</summary>
    /// <param name="Page">From 1.</param>
    public sealed record TurnPage(TimeSpan At, string By, int Page) : Command(At, By);

    /// <summary>Says which parts of the picture the projectors leave out from now on.</summary>
    public sealed record HideElements(TimeSpan At, string By, IReadOnlyList<HallElement> Hidden) : Command(At, By);

    /// <summary>Freezes every clock.</summary>
    public sealed record PauseContest(TimeSpan At, string By) : Command(At, By);

    /// <summary>Goes on, with the time that was left or with fresh time.</summary>
    public sealed record ResumeContest(TimeSpan At, string By, bool FreshTime) : Command(At, By);

    /// <summary>A timer rang. Deadlines are settled before every command, so this one only brings the time.</summary>
    public sealed record LookAtClock(TimeSpan At, string By) : Command(At, By);

    /// <summary>The room was rebuilt from its journal after a restart or a storage failure.</summary>
    public sealed record ReportInterruption(TimeSpan At, string By, PauseReason Reason) : Command(At, By);
}
