namespace QuizContracts.Views;

/// <summary>Everything the console shows: the hall's picture, and what only the host may know.</summary>
/// <param name="Hall">What the hall sees now.</param>
/// <param name="Epoch">Counts starts of the room.</param>
/// <param name="Publish">Number of this view.</param>
/// <param name="Sequence">Last event in the journal.</param>
/// <param name="Clock">Contest clock in milliseconds when the view was made.</param>
/// <param name="Next">What the one large button does; null when there is nothing to do next.</param>
/// <param name="SayNext">The line to say next (请听题…).</param>
/// <param name="Question">The question on stage with its answer, notes and source.</param>
/// <param name="Upcoming">The question after it.</param>
/// <param name="Rulings">Rulings that the host may give now; empty when there is nobody to rule on.</param>
/// <param name="Teams">Teams with their seats and lights.</param>
/// <param name="Judged">Rulings of this contest, newest first, for overturning.</param>
/// <param name="Ledger">Entries of the ledger, newest first.</param>
/// <param name="Protests">All protests, newest first.</param>
/// <param name="CanUndo">The last step may be taken back.</param>
/// <param name="Spares">Spare questions that the round has left; null while no question is on stage.</param>
/// <param name="MayUseSwap">The team whose turn it is may still swap its question.</param>
/// <param name="MembersToName">Who picks also names one of the members 1 to this; null when nobody is named.</param>
/// <param name="MayUseLifeline">The team that has the word may ask somebody in the hall.</param>
/// <param name="Offences">Breaches of discipline that the contest has a rule for, by the name to send, with their words.</param>
/// <param name="CanPause">The contest runs and may be paused.</param>
/// <param name="CanFreshTime">Paused in a phase with a clock: it may be given anew.</param>
/// <param name="CanVoid">A question is on stage that may be voided.</param>
/// <param name="CanDecline">The team whose turn it is to pick may take no question.</param>
/// <param name="MayTry">Table numbers of the teams that the host may give a second chance now.</param>
/// <param name="LobbyIsOpen">New seats may be taken.</param>
/// <param name="StorageFailure">Why the journal cannot be written; null while it can.</param>
/// <param name="Marking">How far the judges have come with the answer on stage; null where none is to be marked.</param>
/// <param name="CanShowClue">There is a further clue that may be shown now.</param>
/// <param name="Clues">How many clues are shown; 0 where the question has none.</param>
/// <param name="Photo">The photo finish of the last race, once it is decided and until another question is on stage; null otherwise.</param>
/// <param name="HasBuzzerKeys">Keys and gamepads of the desk are buzzers.</param>
/// <param name="CanChangeClock">A clock runs, or stands, that may be given more time or less.</param>
/// <param name="CanCancelBuzz">A team has the word by its press, which may be taken back.</param>
/// <param name="MayGetWord">Table numbers of the teams to which the word of a race may be handed over.</param>
/// <param name="Messages">The lines on the tablets now; null for none.</param>
/// <param name="Dismissed">Devices that were sent away; null for none.</param>
/// <param name="Log">What happened, in words, newest first; null for nothing.</param>
public sealed record HostView(
    HallView Hall,
    long Epoch,
    long Publish,
    long Sequence,
    long Clock,
    Phrase? Next,
    Phrase? SayNext,
    Question? Question,
    Question? Upcoming,
    IReadOnlyList<Ruling> Rulings,
    IReadOnlyList<HostTeam> Teams,
    IReadOnlyList<JudgedFace> Judged,
    IReadOnlyList<LedgerFace> Ledger,
    IReadOnlyList<ProtestFace> Protests,
    bool CanUndo,
    int? Spares,
    bool MayUseSwap,
    int? MembersToName,
    bool MayUseLifeline,
    IReadOnlyList<OffenceFace> Offences,
    bool CanPause,
    bool CanFreshTime,
    bool CanVoid,
    bool CanDecline,
    IReadOnlyList<int> MayTry,
    bool LobbyIsOpen,
    Phrase? StorageFailure,
    MarkingFace? Marking = null,
    bool CanShowClue = false,
    int Clues = 0,
    PhotoFinish? Photo = null,
    bool HasBuzzerKeys = false,
    bool CanChangeClock = false,
    bool CanCancelBuzz = false,
    IReadOnlyList<int>? MayGetWord = null,
    IReadOnlyList<MessageFace>? Messages = null,
    IReadOnlyList<DismissedFace>? Dismissed = null,
    IReadOnlyList<LogFace>? Log = null);

/// <summary>A line of the running log.</summary>
/// <param name="Clock">Contest clock in milliseconds.</param>
/// <param name="By">Who caused it, as it stands in the journal.</param>
/// <param name="Text">What happened.</param>
/// <param name="Remedies">By what it can be put right now; null for nothing.</param>
public sealed record LogFace(long Clock, string By, Phrase Text, IReadOnlyList<Remedy>? Remedies = null);

/// <summary>A line that stands on tablets now.</summary>
/// <param name="Team">Table number; null for all.</param>
/// <param name="Text">The line.</param>
public sealed record MessageFace(int? Team, string Text);

/// <summary>A device that was sent away (请离).</summary>
/// <param name="Number">From 1.</param>
/// <param name="Seat">Where it sat.</param>
/// <param name="Name">Name of that team.</param>
public sealed record DismissedFace(int Number, SeatId Seat, string Name);

/// <summary>How far the judges have come with the answer on stage. It says who has marked, never how.</summary>
/// <param name="Judges">All judges.</param>
/// <param name="IsComplete">All marks are in, and the next step publishes them.</param>
public sealed record MarkingFace(IReadOnlyList<JudgeLamp> Judges, bool IsComplete);

/// <summary>A judge while an answer is marked.</summary>
/// <param name="Number">Number of the judge.</param>
/// <param name="Name">Name of the judge.</param>
/// <param name="IsBarred">The judge does not mark this team.</param>
/// <param name="HasMarked">The mark is in.</param>
public sealed record JudgeLamp(int Number, string Name, bool IsBarred, bool HasMarked);

/// <summary>A team on the console.</summary>
/// <param name="Number">Table number.</param>
/// <param name="Name">Team name.</param>
/// <param name="Score">Sum of the ledger.</param>
/// <param name="Rank">Competition rank.</param>
/// <param name="Fouls">False starts so far.</param>
/// <param name="Status">Whether it takes part.</param>
/// <param name="Substitutions">Members that it may still change; null where none may.</param>
/// <param name="IsFouled">It made a false start on the question on stage.</param>
/// <param name="Choice">Options of the tablet answer that is in, counted from 0; null while there is none.</param>
/// <param name="Automatic">What the machine would rule on it; null while it would not.</param>
/// <param name="Seats">Its seats.</param>
/// <param name="Typed">What was typed in the answer that is in; null while there is none, and where nothing is typed.</param>
/// <param name="ExtraTime">By how many per cent its time to answer is longer; 0 for none.</param>
/// <param name="IsAwaited">The time of all is over, and its answer is waited for.</param>
public sealed record HostTeam(
    int Number, string Name, decimal Score, int Rank, int Fouls, TeamPresence Status, int? Substitutions, bool IsFouled, IReadOnlyList<int>? Choice, Ruling? Automatic, IReadOnlyList<HostSeat> Seats, IReadOnlyList<TypedFace>? Typed = null,
    int ExtraTime = 0, bool IsAwaited = false);

/// <summary>A typed text as host and judges read it.</summary>
/// <param name="Text">What was typed.</param>
/// <param name="IsRight">Whether the machine takes it for right by the key.</param>
/// <param name="Why">Why it does, or does not.</param>
public sealed record TypedFace(string Text, bool IsRight, Phrase Why);

/// <summary>A participant of an Open contest that the host looked for.</summary>
/// <param name="Team">The participant.</param>
/// <param name="Judged">The rulings on its answers, newest first.</param>
public sealed record FoundTeam(HostTeam Team, IReadOnlyList<JudgedFace> Judged);

/// <summary>Whether a team takes part.</summary>
public enum TeamPresence
{
    /// <summary>It plays.</summary>
    Present,

    /// <summary>缺席</summary>
    Absent,

    /// <summary>退赛</summary>
    Withdrawn,

    /// <summary>取消资格</summary>
    Disqualified,
}

/// <summary>A breach of discipline that the contest has a rule for.</summary>
/// <param name="Kind">Its name, to send.</param>
/// <param name="Word">What it is.</param>
/// <param name="Points">What it costs, 0 or below.</param>
/// <param name="Disqualifies">The team is out of the contest.</param>
public sealed record OffenceFace(string Kind, Phrase Word, decimal Points, bool Disqualifies);

/// <summary>A seat on the console.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="IsTaken">Somebody holds its ticket.</param>
/// <param name="IsConnected">Its tablet is connected now.</param>
public sealed record HostSeat(SeatId Seat, bool IsTaken, bool IsConnected);

/// <summary>A ruling as the console lists it.</summary>
/// <param name="Number">Number of the ruling within the contest, from 1.</param>
/// <param name="Question">Head line of its question.</param>
/// <param name="Team">Table number.</param>
/// <param name="Name">Team name.</param>
/// <param name="Ruling">The ruling in force.</param>
/// <param name="Delta">Points that it gave or took.</param>
/// <param name="IsOverturned">It is not the first ruling on this answer.</param>
/// <param name="MayBePartial">It may be ruled right in part.</param>
/// <param name="Keyed">The question, where its key may be corrected; null where it has none.</param>
/// <param name="Marked">What the judges gave; null where judges do not mark.</param>
/// <param name="IsFinal">The chief judge has the final word on it.</param>
/// <param name="Typed">What was typed in the answer, judged by the key as it is now; null where nothing was typed.</param>
public sealed record JudgedFace(
    int Number, string Question, int Team, string Name, Ruling Ruling, decimal Delta, bool IsOverturned, bool MayBePartial, KeyedFace? Keyed, MarkedFace? Marked = null, bool IsFinal = false, IReadOnlyList<TypedFace>? Typed = null);

/// <summary>A question whose key may be corrected.</summary>
/// <param name="Stem">The words.</param>
/// <param name="Type">How it is answered.</param>
/// <param name="Options">Options without letters.</param>
/// <param name="Key">The right answer as it is now.</param>
/// <param name="Targets">What the options of a matching are joined to; null for every other type.</param>
public sealed record KeyedFace(string Stem, QuestionType Type, IReadOnlyList<string> Options, AnswerKey Key, IReadOnlyList<string>? Targets = null);

/// <summary>An answer that judges mark, once it is ruled on.</summary>
/// <param name="Most">The highest mark.</param>
/// <param name="MayBeScored">There are marks enough to rule by them.</param>
/// <param name="Judges">Judges who mark this team.</param>
public sealed record MarkedFace(decimal Most, bool MayBeScored, IReadOnlyList<JudgeMark> Judges);

/// <summary>What a judge gave for an answer that is ruled on.</summary>
/// <param name="Number">Number of the judge.</param>
/// <param name="Name">Name of the judge.</param>
/// <param name="Mark">The mark; null for none.</param>
public sealed record JudgeMark(int Number, string Name, decimal? Mark);

/// <summary>A protest as the console lists it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Team">Table number.</param>
/// <param name="Name">Team name.</param>
/// <param name="Judged">The ruling that it is against, as it is now.</param>
/// <param name="Wanted">What the team says is right.</param>
/// <param name="Text">Its words.</param>
/// <param name="IsUpheld">How it was decided; null while it is open.</param>
/// <param name="Reason">Why it was decided so.</param>
/// <param name="Matters">Upholding it now would change a rank.</param>
public sealed record ProtestFace(
    int Number, int Team, string Name, JudgedFace Judged, Ruling Wanted, string Text, bool? IsUpheld, string Reason, bool Matters);

/// <summary>What a correction does to a team.</summary>
/// <param name="Team">Table number.</param>
/// <param name="Name">Team name.</param>
/// <param name="ScoreFrom">Score before.</param>
/// <param name="ScoreTo">Score after.</param>
/// <param name="RankFrom">Rank before.</param>
/// <param name="RankTo">Rank after.</param>
public sealed record StandingChange(int Team, string Name, decimal ScoreFrom, decimal ScoreTo, int RankFrom, int RankTo);

/// <summary>One entry of the ledger in words.</summary>
/// <param name="Team">Table number.</param>
/// <param name="Name">Team name.</param>
/// <param name="Delta">Points.</param>
/// <param name="Why">The reason in words.</param>
/// <param name="By">Who entered it.</param>
/// <param name="Note">What they said of it.</param>
public sealed record LedgerFace(int Team, string Name, decimal Delta, Phrase Why, string By, string Note);
