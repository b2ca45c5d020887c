using System.Globalization;
using QuizContracts;
using QuizServer.Engine.Rounds;

namespace QuizServer.Screens;

/// <summary>The one sentence that a tablet shows.</summary>
internal static class SeatNotices
{
    public static readonly Phrase Paused = new("比赛暂停，请稍候。", "The contest is paused. Please wait.");
    public static readonly Phrase ReadRules = new("请看大屏幕上的规则。", "Please read the rules on the screen.");
    public static readonly Phrase Listen = new("请听题。", "Listen to the question.");
    public static readonly Phrase YourTurn = new("请听题，这道题由本队作答。", "Listen: this question is yours.");
    public static readonly Phrase BuzzNow = new("请抢答！", "Buzz now!");
    public static readonly Phrase LockedOut = new("抢跑犯规：本队不能再抢这道题。", "False start: your team is out of this question.");
    public static readonly Phrase StartSpeaking = new("请马上开始回答！", "Begin your answer now!");
    public static readonly Phrase AwaitRuling = new("请等主持人判定。", "Wait for the host's ruling.");
    public static readonly Phrase AwaitMarks = new("请等评委评分。", "Wait for the judges' marks.");
    public static readonly Phrase AnswerIsIn = new("本队答案已提交，请等揭晓。", "Your team's answer is in. Wait for the reveal.");
    public static readonly Phrase MateAnswers = new("本队由指定的队员提交答案。", "Another member of your team submits.");
    public static readonly Phrase OthersHaveMoreTime = new("时间到。还有人在加时作答，请稍候。", "Time is up. Somebody with extra time still answers; please wait.");
    public static readonly Phrase PickNow = new("请向主持人说出要选的题。", "Tell the host which question you pick.");
    public static readonly Phrase Tried = new("本队已答过这道题。", "Your team has answered this question.");
    public static readonly Phrase Out = new("本队已退出本环节。", "Your team is out of this round.");
    public static readonly Phrase NotPlaying = new("本队不参加这个环节，请看大屏幕。", "Your team does not play this round. Look at the screen.");
    public static readonly Phrase AudienceAnswers = new("观众题，请看大屏幕。", "This question is the audience's. Look at the screen.");
    public static readonly Phrase Closed = new("作答结束，请等揭晓。", "Answers are closed. Wait for the reveal.");
    public static readonly Phrase LookUp = new("请看大屏幕。", "Look at the screen.");
    public static readonly Phrase Voided = new("本题作废，不计分。", "The question is void: no points.");

    public static Phrase AnswerNow(QuestionType type) => new($"请{Doing(type).Zh}并提交。", $"{Doing(type).En} and submit.");

    public static Phrase SpeakOrAnswer(QuestionType type) => new($"请口头作答，或{Doing(type).Zh}并提交。", $"Answer aloud, or {Doing(type).En.ToLowerInvariant()} and submit.");

    private static Phrase Doing(QuestionType type) => type switch
    {
        QuestionType.FillIn or QuestionType.Clues => new("填写", "Type"),
        QuestionType.Numeric or QuestionType.Estimate => new("填写数字", "Type the number"),
        QuestionType.Ordering => new("依次点选", "Tap in order"),
        QuestionType.Matching => new("连线", "Join"),
        _ => new("选择", "Choose"),
    };

    public static Phrase Seated(SeatId seat) => new($"已入座 {seat.Team} 号台，请等比赛开始。", $"You sit at table {seat.Team}. Wait for the start.");

    public static Phrase Entered(int number) => new($"已报名，参赛号 {number}，请等比赛开始。", $"You are number {number}. Wait for the start.");

    public static Phrase InAudience(int number) => new($"欢迎，观众 {number} 号。请看大屏幕。", $"Welcome, number {number} of the audience. Look at the screen.");

    public static readonly Phrase Pressed = new("已按下，正在判定先后。", "Pressed. Who was first is being decided.");
    public static readonly Phrase NotInHeat = new("难分先后，由并列的队再抢。", "A dead heat: its teams race again.");
    public static readonly Phrase AudienceBuzz = new("观众题，请抢答！", "A question for the audience: buzz now!");

    public static readonly Phrase AudienceListen = new("观众题，请听主持人。", "A question for the audience. Listen to the host.");

    public static readonly Phrase AudienceFirst = new("你最先按下，请作答！", "You were first: answer now!");

    public static readonly Phrase AudienceDrawn = new("抽中了你，请作答！", "You were drawn: answer now!");

    public static Phrase AudiencePlace(int place) => new($"你是第 {place} 位，请等主持人。", $"You are number {place} in the queue. Wait for the host.");

    public static Phrase BeforeOpening(RaceRound race) =>
        race.TakesInterrupts ? new("请听题，随时可以抢答。", "Listen, and press at any time.")
        : race.EarlyPress is FalseStarts.Ignore or FalseStarts.Lockout ? new("请听题，等开放后再按。", "Listen, and press once it is open.")
        : new("请听题。开放前按键算抢跑犯规。", "Listen. A press before the opening is a false start.");

    public static Phrase OthersPick(int team, string name) => new($"{team} 号台 {name} 选题。", $"Table {team}, {name}, picks.");

    public static Phrase TooLate(string winner) => new($"慢了一步，{winner}抢到了。", $"Too late: {winner} was faster.");

    public static Phrase OthersAnswer(int team, string name) => new($"{team} 号台 {name} 作答。", $"Table {team}, {name}, answers.");

    public static Phrase Speak(int? member) => member is { } number
        ? new($"请 {number} 号队员口头作答。", $"Member {number}, please answer aloud.")
        : new("请口头作答。", "Please answer aloud.");

    public static readonly Phrase Covered = new("名次揭晓中，请看大屏。", "The places are being unveiled. Please look at the projector.");

    public static Phrase Standing(decimal score, int rank) => new($"第 {rank} 名，{Number(score)} 分。", $"Rank {rank}, {Number(score)} points.");

    public static readonly Phrase NotHere = QuizServer.Engine.Refusals.NotHere.Sentence;

    public static readonly Phrase Protested = new("申诉已记录，请等裁定。", "Your protest is recorded. Wait for the decision.");

    public static readonly Phrase Dismissed = new("申诉不成立，维持原判。", "Your protest is dismissed; the ruling stands.");

    public static Phrase Ruled(Ruling ruling, decimal points) => ruling switch
    {
        Ruling.Correct => new($"回答正确，{Change(points).Zh}。", $"Right: {Change(points).En}."),
        Ruling.Wrong => new($"回答错误，{Change(points).Zh}。", $"Wrong: {Change(points).En}."),
        Ruling.Timeout => new($"超时，{Change(points).Zh}。", $"Time is up: {Change(points).En}."),
        Ruling.Partial => new($"部分正确，{Change(points).Zh}。", $"Right in part: {Change(points).En}."),
        Ruling.Scored => new($"评委评分，{Change(points).Zh}。", $"Judges' marks: {Change(points).En}."),
        Ruling.Declined => new($"弃权，{Change(points).Zh}。", $"Declined: {Change(points).En}."),
        _ => Voided,
    };

    private static Phrase Change(decimal points) => points switch
    {
        0 => new("不加不扣分", "no points"),
        > 0 => new($"加 {Number(points)} 分", $"+{Number(points)}"),
        _ => new($"扣 {Number(-points)} 分", $"−{Number(-points)}"),
    };

    private static string Number(decimal points) => (points < 0 ? "−" : "") + Math.Abs(points).ToString("0.##", CultureInfo.InvariantCulture);
}
