using QuizContracts;

namespace QuizServer.Engine;

/// <summary>Every refusal of the engine, with the sentence that its asker reads.</summary>
public static class Refusals
{
#pragma warning disable CS1591 // Each name and sentence says all there is to say.
    public static readonly Verdict NoContest = Refuse("no-contest", "没有这场比赛。", "There is no such contest.");
    public static readonly Verdict NoSeat = Refuse("no-seat", "没有这个席位。", "There is no such seat.");
    public static readonly Verdict SeatTaken = Refuse("seat-taken", "这个席位已有人，请选别的席位，或请主持人释放它。", "This seat is taken. Choose another, or ask the host to free it.");
    public static readonly Verdict NotOpenContest = Refuse("not-open-contest", "这场比赛不接受现场报名，请选择席位入座。", "This contest takes no entries on the spot. Please take a seat.");
    public static readonly Verdict EntrantNameBad = Refuse("entrant-name-bad", "姓名须为 1 到 24 个字，不含控制字符、尖括号或不可见字符。", "A name has 1 to 24 characters, without control or invisible characters or angle brackets.");
    public static readonly Verdict NoOrganisation = Refuse("no-organisation", "请选择所属单位。", "Please choose your organisation.");
    public static readonly Verdict ContestFull = Refuse("contest-full", "报名人数已满。", "The contest is full.");
    public static readonly Verdict AudienceFull = Refuse("audience-full", "观众席已满。", "The audience is full.");
    public static readonly Verdict NobodyEntered = Refuse("nobody-entered", "还没有人报名，比赛不能开始。", "Nobody has entered yet: the contest cannot begin.");
    public static readonly Verdict LobbyClosed = Refuse("lobby-closed", "入场已关闭，请联系主持人。", "The lobby is closed. Please ask the host.");
    public static readonly Verdict NotYourSeat = Refuse("not-your-seat", "这个席位不属于你。", "This seat is not yours.");
    public static readonly Verdict NoTeam = Refuse("no-team", "没有这支队伍。", "There is no such team.");
    public static readonly Verdict Paused = Refuse("paused", "比赛暂停中，请等主持人继续。", "The contest is paused. Please wait for the host.");
    public static readonly Verdict NotPaused = Refuse("not-paused", "比赛没有暂停。", "The contest is not paused.");
    public static readonly Verdict NothingNext = Refuse("nothing-next", "现在没有下一步：请等计时结束，或用判定栏。", "There is no next step now: wait for the clock, or give a ruling.");
    public static readonly Verdict DoublePress = Refuse("double-press", "按得太快，只算一次。", "Two presses within half a second count once.");
    public static readonly Verdict NoBuzzing = Refuse("no-buzzing", "现在不是抢答时间。", "This is not the time to buzz.");
    public static readonly Verdict NotOpenYet = Refuse("not-open-yet", "抢答还没开始。", "The buzzers are not open yet.");
    public static readonly Verdict FalseStart = Refuse("false-start", "抢跑犯规：本队不能再抢这道题。", "False start: your team is out of this question.");
    public static readonly Verdict LockedOut = Refuse("locked-out", "本队已抢跑，不能再抢这道题。", "Your team made a false start and is out of this question.");
    public static readonly Verdict BuzzLate = Refuse("buzz-late", "慢了一步，别的队先抢到了。", "Another team was faster.");
    public static readonly Verdict AlreadyPressed = Refuse("already-pressed", "本队已经按过了。", "Your team has already pressed.");
    public static readonly Verdict Frozen = Refuse("frozen", "按早了，抢答器暂时冻结。", "Too early: your buzzer is frozen for a moment.");
    public static readonly Verdict Out = Refuse("out", "本队已退出本环节。", "Your team is out of this round.");
    public static readonly Verdict NotPlaying = Refuse("not-playing", "本队不参加这个环节。", "Your team does not play this round.");
    public static readonly Verdict Tried = Refuse("tried", "本队已答过这道题。", "Your team has answered this question already.");
    public static readonly Verdict NoPicking = Refuse("no-picking", "现在不是选题的时候。", "This is not the time to pick a question.");
    public static readonly Verdict UsedQuestion = Refuse("used-question", "这道题不能选：没有这道题，或已经用过。", "This question cannot be picked: there is none, or it was used.");
    public static readonly Verdict SameValue = Refuse("same-value", "每次须选不同的分值。", "Each pick must be of another value.");
    public static readonly Verdict NoDeclining = Refuse("no-declining", "本环节不能弃权。", "Declining is not allowed in this round.");
    public static readonly Verdict NoPass = Refuse("no-pass", "本队已没有放弃（跳过）的机会。", "The team has no pass left.");
    public static readonly Verdict NoLifeline = Refuse("no-lifeline", "现在不能求助，或本队的求助权已用完。", "There is no lifeline to use now.");
    public static readonly Verdict NoMember = Refuse("no-member", "请同时指定作答的队员。", "Name the member who is to answer, too.");
    public static readonly Verdict NoSteal = Refuse("no-steal", "现在没有补答。", "There is no second chance to give now.");
    public static readonly Verdict NotThisTeam = Refuse("not-this-team", "这支队伍不能补答这道题。", "This team cannot have a second chance at this question.");
    public static readonly Verdict NotAnswering = Refuse("not-answering", "现在不能作答。", "Answers are not open now.");
    public static readonly Verdict AnswerLate = Refuse("answer-late", "答题时间已过。", "The time to answer is over.");
    public static readonly Verdict NotYourTurn = Refuse("not-your-turn", "现在轮到别的队作答。", "It is another team's turn.");
    public static readonly Verdict OtherMember = Refuse("other-member", "本队由指定的队员提交答案。", "Another member of your team submits the answer.");
    public static readonly Verdict AlreadyAnswered = Refuse("already-answered", "本队已提交过答案，以第一次为准。", "Your team has already answered; the first answer counts.");
    public static readonly Verdict OtherQuestion = Refuse("other-question", "这道题已经过去了。", "That question is over.");
    public static readonly Verdict BadChoice = Refuse("bad-choice", "答案不在选项之内。", "The answer is not among the options.");
    public static readonly Verdict OneChoice = Refuse("one-choice", "这道题只能选一个。", "Choose exactly one option.");
    public static readonly Verdict SpokenAnswer = Refuse("spoken-answer", "这道题口头作答。", "This question is answered aloud.");
    public static readonly Verdict NothingToRule = Refuse("nothing-to-rule", "现在没有可判定的答案。", "There is no answer to rule on now.");
    public static readonly Verdict NoPartial = Refuse("no-partial", "这个答案不能判部分正确。", "This answer cannot be ruled right in part.");
    public static readonly Verdict NoJudge = Refuse("no-judge", "没有这位评委，或评委链接已收回，请找组织者。", "There is no such judge, or the judge's link was withdrawn. Please ask the organiser.");
    public static readonly Verdict NotChief = Refuse("not-chief", "评委不能这样做；改判、更正和裁定申诉由主评委来做。", "A judge cannot do this; overturning, correcting and deciding protests are the chief judge's.");
    public static readonly Verdict FinalWord = Refuse("final-word", "主评委已终裁这条判定，只有主评委能再改。", "The chief judge has the final word on this ruling; nobody else may change it.");
    public static readonly Verdict NotYourMark = Refuse("not-your-mark", "评分只能由评委本人提交。", "Only the judge gives this mark.");
    public static readonly Verdict NoMarking = Refuse("no-marking", "现在不能评分。", "There is no answer to mark now.");
    public static readonly Verdict Barred = Refuse("barred", "按回避规定，这位评委不为这支队伍评分。", "This judge is barred and does not mark this team.");
    public static readonly Verdict BadMark = Refuse("bad-mark", "评分须在 0 与本题分值之间，最多两位小数。", "A mark is between 0 and the value of the question, with at most two decimals.");
    public static readonly Verdict NoMarks = Refuse("no-marks", "已交的评分不够，不能按评分判定。", "Too few marks are in to rule by them.");
    public static readonly Verdict JudgesMark = Refuse("judges-mark", "本环节由评委评分，只能判评分、超时、弃权或作废。", "Judges mark this round: rule by the marks, timeout, declined or void.");
    public static readonly Verdict NotMarked = Refuse("not-marked", "这条判定不由评委评分。", "No judge marks the answer of this ruling.");
    public static readonly Verdict NoRuling = Refuse("no-ruling", "没有这条判定。", "There is no such ruling.");
    public static readonly Verdict SameRuling = Refuse("same-ruling", "与现在的判定相同。", "That is the ruling already.");
    public static readonly Verdict BadKey = Refuse("bad-key", "这个答案与题目的选项不符。", "This key does not fit the options of the question.");
    public static readonly Verdict ReasonMissing = Refuse("reason-missing", "请写明理由（不超过 200 字）。", "Please give a reason of at most 200 characters.");
    public static readonly Verdict ScoreOutOfRange = Refuse("score-out-of-range", "分数须在 -10000 到 10000 之间，不为 0，最多两位小数。", "Points must be between -10000 and 10000, not 0, with at most two decimals.");
    public static readonly Verdict NoQuestion = Refuse("no-question", "现在没有题目可作废。", "There is no question to void.");
    public static readonly Verdict NotHere = Refuse("not-here", "本队缺席或已退出比赛，请找主持人。", "Your team is absent or out of the contest. Please ask the host.");
    public static readonly Verdict NoOffence = Refuse("no-offence", "比赛规则没有这种违纪。", "The contest has no rule for this breach.");
    public static readonly Verdict NoSubstitution = Refuse("no-substitution", "本队换人次数已用完，或规则不允许换人。", "The team has no substitution left.");
    public static readonly Verdict NoDraw = Refuse("no-draw", "现在没有要抽的签。", "There is nothing to draw now.");
    public static readonly Verdict NoTableDraw = Refuse("no-table-draw", "台号只能在开赛前抽，且各队席位数须相同。", "Tables are drawn before the contest begins, and only among teams with equally many seats.");
    public static readonly Verdict BadUrn = Refuse("bad-urn", "抽签范围须为 1 到 20000，抽取 1 到 60 个且不超过范围。", "Draw 1 to 60 numbers out of at most 20000.");
    public static readonly Verdict BadWord = Refuse("bad-word", "口令不超过 60 个字。", "The word has at most 60 characters.");
    public static readonly Verdict NoSpare = Refuse("no-spare", "本环节没有备用题了。", "This round has no spare question left.");
    public static readonly Verdict NoSwap = Refuse("no-swap", "现在不能换题。", "There is no question to swap now.");
    public static readonly Verdict NoSwapLeft = Refuse("no-swap-left", "现在轮到的队没有换题权，或已用完。", "The team whose turn it is has no swap left.");
    public static readonly Verdict QuestionGone = Refuse("question-gone", "这道题已被换掉，原判定作废。", "That question was swapped; its rulings stay void.");
    public static readonly Verdict NothingToUndo = Refuse("nothing-to-undo", "上一步不能撤销，请用改判、作废或加减分。", "The last step cannot be undone; overturn, void or correct instead.");
    public static readonly Verdict SeatsActed = Refuse("seats-acted", "之后已有选手按键或作答，上一步不能撤销。", "A team has pressed or answered since; the last step cannot be undone.");
    public static readonly Verdict NoFoul = Refuse("no-foul", "这支队伍在本题没有犯规。", "This team made no false start on this question.");
    public static readonly Verdict NoProtest = Refuse("no-protest", "没有这条申诉，或已裁定。", "There is no such protest, or it is decided.");
    public static readonly Verdict ProtestOpen = Refuse("protest-open", "本队对这条判定的申诉正在处理。", "Your team's protest against this ruling is being decided.");
    public static readonly Verdict ProtestLate = Refuse("protest-late", "最终名次已公布，不能再申诉。", "The final standings are published; it is too late to protest.");
    public static readonly Verdict ProtestBad = Refuse("protest-bad", "请写明申诉内容（不超过 200 字），并说明应改判成什么。", "Say in at most 200 characters what is wrong, and which other ruling is right.");
    public static readonly Verdict AlreadyVoid = Refuse("already-void", "这道题已经作废。", "This question is void already.");
    public static readonly Verdict NameBad = Refuse("name-bad", "队名须为 1 到 24 个字，不含控制字符、尖括号或不可见字符。", "A team name has 1 to 24 characters, without control or invisible characters or angle brackets.");
    public static readonly Verdict NameTaken = Refuse("name-taken", "另一支队伍已用这个队名。", "Another team has this name.");
    public static readonly Verdict Nothing = Refuse("nothing", "没有变化。", "Nothing changes.");
#pragma warning restore CS1591

    private static Verdict Refuse(string code, string zh, string en) => new(false, code, new(zh, en));
}
