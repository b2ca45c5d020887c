using QuizContracts.Views;

namespace QuizContracts.Desks;

/// <summary>How the organiser's pages reach the contests.</summary>
public interface IContestDesk
{
    /// <summary>All contests, newest last.</summary>
    IReadOnlyList<ContestLine> List();

    /// <summary>The console's picture now; null when there is no such contest.</summary>
    HostView? Look(string code);

    /// <summary>Calls back on every new picture until disposed. The callback must not block.</summary>
    IDisposable Watch(string code, Action<HostView> show);

    /// <summary>Posts what the host wants and waits until it is on disk or refused.</summary>
    /// <param name="code">Join code of the contest.</param>
    /// <param name="action">What the host wants.</param>
    /// <param name="by">Sign-in name, as it will stand in the journal.</param>
    /// <param name="console">The console that asks, which is refused unless it leads; null where no console asks.</param>
    Task<DeskVerdict> Do(string code, HostAction action, string by, ILead? console = null);

    /// <summary>What an action would do to scores and ranks, without doing it; empty when nothing, or when it would be refused.</summary>
    IReadOnlyList<StandingChange> Preview(string code, HostAction action);

    /// <summary>Participants of an Open contest by number or a part of their name; at most ten.</summary>
    IReadOnlyList<FoundTeam> Find(string code, string text);

    /// <summary>The regulation of a whole contest; null when there is no such contest.</summary>
    ContestRegulation? Regulation(string code);

    /// <summary>All decided races of a contest; null when there is no such contest.</summary>
    ContestPhotos? Photos(string code);

    /// <summary>The judges and their links; null when there is no such contest.</summary>
    JuryList? Jury(string code);

    /// <summary>An address for a projector on another machine, with its own token.</summary>
    string ProjectorPath(string code);

    /// <summary>Addresses under which tablets on this network reach the join page, best first.</summary>
    IReadOnlyList<string> JoinAddresses(string code);
}

/// <summary>A contest in the list.</summary>
/// <param name="Code">Join code.</param>
/// <param name="Title">Title.</param>
/// <param name="Teams">Number of teams.</param>
/// <param name="Rounds">Number of rounds.</param>
/// <param name="Questions">Number of questions.</param>
/// <param name="State">Where it stands, in words.</param>
/// <param name="IsPaused">It stands paused.</param>
/// <param name="Judges">Number of judges.</param>
/// <param name="IsRehearsal">It is a rehearsal, whose data are wiped afterwards.</param>
/// <param name="IsArchived">It came from an archive and can only be looked at.</param>
public sealed record ContestLine(string Code, string Title, int Teams, int Rounds, int Questions, Phrase State, bool IsPaused, int Judges = 0, bool IsRehearsal = false, bool IsArchived = false);

/// <summary>The regulation of a whole contest (竞赛规则), from its parameters alone.</summary>
/// <param name="Title">Title of the contest.</param>
/// <param name="Rules">Rules of the contest, one sentence each.</param>
/// <param name="Rounds">Its rounds in order.</param>
public sealed record ContestRegulation(string Title, IReadOnlyList<Phrase> Rules, IReadOnlyList<RoundRegulation> Rounds);

/// <summary>The regulation of a round.</summary>
/// <param name="Title">The organiser's title.</param>
/// <param name="Kind">必答, 抢答 and so on.</param>
/// <param name="Questions">Number of questions.</param>
/// <param name="Rules">One sentence per rule, the same as on the rules page.</param>
public sealed record RoundRegulation(string Title, Phrase Kind, int Questions, IReadOnlyList<Phrase> Rules);

/// <summary>What became of an action.</summary>
/// <param name="Accepted">It is on disk.</param>
/// <param name="Sentence">Why not, or what happened.</param>
public sealed record DeskVerdict(bool Accepted, Phrase Sentence);

/// <summary>What the host may do.</summary>
public abstract record HostAction
{
    private HostAction()
    {
    }

    /// <summary>The next step, whatever it is. A second press within 500 ms counts once.</summary>
    public sealed record NextStep : HostAction;

    /// <summary>Rules on the answer on stage.</summary>
    public sealed record Rule(Ruling Ruling) : HostAction;

    /// <summary>Shows the next clue of the question on stage (线索).</summary>
    public sealed record ShowClue : HostAction;

    /// <summary>Enters the question that a team picked from the board.</summary>
    /// <param name="Question">Index of the question within the round, from 0.</param>
    /// <param name="Member">The member who is to answer, where the one who picks names it.</param>
    public sealed record PickQuestion(int Question, int? Member = null) : HostAction;

    /// <summary>The team that has the word asks somebody in the hall (求助).</summary>
    public sealed record UseLifeline : HostAction;

    /// <summary>The team whose turn it is takes no question (弃权).</summary>
    public sealed record DeclineTurn : HostAction;

    /// <summary>Gives a team a second chance (补答).</summary>
    public sealed record GiveWord(int Team) : HostAction;

    /// <summary>Takes a press back that won the word (撤销抢答).</summary>
    /// <param name="MayPressAgain">The team may press again for this question.</param>
    public sealed record CancelBuzz(bool MayPressAgain, string Reason) : HostAction;

    /// <summary>Hands the word of a race over to another team (转给另一队).</summary>
    public sealed record HandOverWord(int Team, string Reason) : HostAction;

    /// <summary>Gives the running clock so many seconds more, or takes them away; never less than a second is left.</summary>
    public sealed record ChangeClock(int Seconds) : HostAction;

    /// <summary>Gives a team more time to answer than the others have (加时).</summary>
    /// <param name="Percent">25, 50 or 100; 0 for none.</param>
    public sealed record GrantExtraTime(int Team, int Percent) : HostAction;

    /// <summary>Writes a line onto the tablets of a team, or of all (给某队的话); an empty one takes it back.</summary>
    /// <param name="Team">Table number; null for all.</param>
    public sealed record SendMessage(int? Team, string Text) : HostAction;

    /// <summary>Sends a seat's device away, which gets no other seat until it is let back (请离).</summary>
    public sealed record DismissDevice(SeatId Seat) : HostAction;

    /// <summary>Lets a device come back that was sent away (允许返回).</summary>
    public sealed record ReadmitDevice(int Number) : HostAction;

    /// <summary>Turns to a page of a long stem, from 1, for the whole hall (翻页).</summary>
    public sealed record TurnPage(int Page) : HostAction;

    /// <summary>Says which parts of the picture the projectors leave out.</summary>
    public sealed record HideElements(IReadOnlyList<HallElement> Hidden) : HostAction;

    /// <summary>Freezes every clock.</summary>
    public sealed record Pause : HostAction;

    /// <summary>Goes on; with fresh time, the running clock starts from its full length.</summary>
    public sealed record Resume(bool FreshTime) : HostAction;

    /// <summary>Voids the question on stage (作废本题).</summary>
    public sealed record VoidQuestion(string Reason) : HostAction;

    /// <summary>Says whether a team takes part (缺席、退赛、取消资格).</summary>
    public sealed record SetPresence(int Team, TeamPresence Status, string Reason) : HostAction;

    /// <summary>Punishes a breach of discipline (违纪).</summary>
    /// <param name="Offence">Its name, as the view has it.</param>
    public sealed record Penalize(int Team, string Offence, string Reason) : HostAction;

    /// <summary>A team changes a member (换人).</summary>
    /// <param name="Names">Who goes and who comes.</param>
    public sealed record Substitute(int Team, string Names) : HostAction;

    /// <summary>Announces a draw of tables, or of some numbers out of 1 to a last one (抽签).</summary>
    /// <param name="IsOfTables">The teams draw their tables; the numbers are not used.</param>
    public sealed record AnnounceDraw(bool IsOfTables, int From, int Take) : HostAction;

    /// <summary>Makes the draw whose commitment is on screen.</summary>
    /// <param name="Word">Said in the hall after the commitment was shown; may be empty.</param>
    public sealed record MakeDraw(string Word) : HostAction;

    /// <summary>Puts the draw on screen away.</summary>
    public sealed record PutDrawAway : HostAction;

    /// <summary>Shows the photo finish of the last race to the hall, or puts it away (判读图).</summary>
    public sealed record ShowPhoto(bool IsShown) : HostAction;

    /// <summary>Freezes the standings before the hall (封榜), or ends that.</summary>
    public sealed record FreezeStandings(bool AreFrozen) : HostAction;

    /// <summary>Puts the results page before everybody (公布成绩).</summary>
    public sealed record PublishResults : HostAction;

    /// <summary>Takes the results page away again (撤回成绩).</summary>
    public sealed record WithdrawResults(string Reason) : HostAction;

    /// <summary>Makes keys and gamepads of the desk buzzers, or none (键盘/手柄抢答).</summary>
    public sealed record SetBuzzerKeys(bool AreOn) : HostAction;

    /// <summary>Lets a seat's device pass as it is (放行), or takes that back.</summary>
    /// <param name="Flaws">What is let pass; none to take it back.</param>
    public sealed record ClearDevice(SeatId Seat, IReadOnlyList<PassedFlaw> Flaws, string Reason) : HostAction;

    /// <summary>Puts the round's next spare in the place of the question on stage (换题).</summary>
    /// <param name="IsPrivilege">The team whose turn it is uses its privilege.</param>
    public sealed record SwapQuestion(string Reason, bool IsPrivilege) : HostAction;

    /// <summary>Takes the last step back (撤销上一步).</summary>
    public sealed record UndoStep : HostAction;

    /// <summary>Forgives a team's false start on the question on stage.</summary>
    public sealed record ForgiveFoul(int Team, string Reason) : HostAction;

    /// <summary>Files a protest for a team (申诉).</summary>
    /// <param name="Ruling">Number of the ruling.</param>
    /// <param name="Wanted">What the team says is right.</param>
    public sealed record FileProtest(int Team, int Ruling, Ruling Wanted, string Text) : HostAction;

    /// <summary>Decides a protest; upholding it overturns the ruling.</summary>
    public sealed record DecideProtest(int Number, bool IsUpheld, string Reason) : HostAction;

    /// <summary>Overturns a ruling (改判).</summary>
    public sealed record Overturn(int Number, Ruling Ruling, string Reason) : HostAction;

    /// <summary>Corrects the answer key of the question that a ruling was on, and judges its tablet answers anew.</summary>
    /// <param name="Ruling">Number of a ruling on the question.</param>
    /// <param name="Key">The right answer; only what the question's type is judged by counts.</param>
    public sealed record CorrectKey(int Ruling, AnswerKey Key, string Reason) : HostAction;

    /// <summary>Makes a link for a judge; the one before it dies.</summary>
    public sealed record AdmitJudge(int Judge) : HostAction;

    /// <summary>Withdraws a judge's link.</summary>
    public sealed record WithdrawJudge(int Judge) : HostAction;

    /// <summary>Corrects a judge's mark after the ruling, or enters one that is missing (更正评分).</summary>
    /// <param name="Ruling">Number of the ruling.</param>
    /// <param name="Judge">Number of the judge.</param>
    public sealed record CorrectMark(int Ruling, int Judge, decimal Mark, string Reason) : HostAction;

    /// <summary>Corrects a score by hand (手动加减分).</summary>
    public sealed record CorrectScore(int Team, decimal Delta, string Reason) : HostAction;

    /// <summary>Renames a team.</summary>
    public sealed record RenameTeam(int Team, string Name) : HostAction;

    /// <summary>Opens or closes the lobby for new seats.</summary>
    public sealed record SetLobby(bool Open) : HostAction;

    /// <summary>Frees a seat whose tablet is lost, so that it can be taken again.</summary>
    public sealed record FreeSeat(SeatId Seat) : HostAction;
}
