using QuizContracts;
using QuizContracts.Views;

namespace QuizClient.Gallery;

/// <summary>Every state in which a projector or a tablet can be.</summary>
public static class GalleryStates
{
    /// <summary>The projector, in the order of a contest.</summary>
    public static readonly IReadOnlyList<GalleryState> Projector =
    [
        Stage("lobby", new Stage.Lobby(true)),
        Stage("lobby-closed", new Stage.Lobby(false)),
        new("lobby-open-contest", GalleryCrowds.Open(new Stage.Lobby(true))),
        Stage("rules", GallerySamples.Rules),
        new("draw-order", Drawn(GallerySamples.Rules, GallerySamples.Order(false))),
        new("draw-order-made", Drawn(GallerySamples.Rules, GallerySamples.Order(true))),
        new("draw-numbers", Drawn(new Stage.Scoreboard(), GallerySamples.Numbers(false))),
        new("draw-numbers-made", Drawn(new Stage.Scoreboard(), GallerySamples.Numbers(true))),
        Stage("picking", GallerySamples.Picking()),
        Stage("reading", new Stage.Reading(GallerySamples.Choice)),
        Stage("reading-long", new Stage.Reading(GallerySamples.Wordy)),
        Stage("reading-page", new Stage.Reading(GallerySamples.Page(1))),
        Stage("reading-ordering", new Stage.Reading(GallerySamples.Ordering)),
        Stage("reading-matching", new Stage.Reading(GallerySamples.Matching)),
        Stage("reading-turn", new Stage.Reading(GallerySamples.Turn)),
        Stage("reading-picture", new Stage.Reading(GallerySamples.Pictured)),
        Stage("reading-picture-oral", new Stage.Reading(GallerySamples.PicturedOral)),
        Stage("reading-sound", new Stage.Reading(GallerySamples.Heard)),
        Stage("reading-film", new Stage.Reading(GallerySamples.Filmed)),
        Stage("countdown", new Stage.Countdown(GallerySamples.Choice, new(3_000, 3_000, 2_000))),
        Stage("buzz-open", new Stage.BuzzOpen(GallerySamples.Choice, GallerySamples.Clock(30)), new() { [5] = TeamMark.LockedOut }),
        Stage("won", new Stage.Answering(GallerySamples.Choice, GallerySamples.Answerer(3), false, GallerySamples.Clock(10), GallerySamples.Presses()), new() { [3] = TeamMark.Answering }),
        Stage("answering", new Stage.Answering(GallerySamples.Choice, GallerySamples.Answerer(3, 2), true, GallerySamples.Clock(4), []), new() { [3] = TeamMark.Answering }),
        Stage("answering-over", new Stage.Answering(GallerySamples.Choice, GallerySamples.Answerer(3, 2), true, null, []), new() { [3] = TeamMark.Answering }),
        Stage("answering-picture", new Stage.Answering(GallerySamples.Pictured, GallerySamples.Answerer(3), true, GallerySamples.Clock(18), []), new() { [3] = TeamMark.Answering }),
        Stage("all-answering", new Stage.AllAnswering(GallerySamples.Wordy, GallerySamples.Clock(18), 3), new() { [1] = TeamMark.Answered, [2] = TeamMark.Answered, [7] = TeamMark.Answered }),
        Stage("all-answering-page", new Stage.AllAnswering(GallerySamples.Page(2), GallerySamples.Clock(18), 3), new() { [1] = TeamMark.Answered, [2] = TeamMark.Answered, [7] = TeamMark.Answered }),
        Stage("closed", new Stage.Closed(GallerySamples.Choice, null, 8)),
        Stage("closed-unpressed", new Stage.Closed(GallerySamples.Choice, null, 0)),
        Stage("dead-heat", new Stage.DeadHeat(GallerySamples.Choice, [GallerySamples.Answerer(1), GallerySamples.Answerer(3)])),
        new("photo", GallerySamples.Hall(new Stage.Closed(GallerySamples.Choice, null, 4), photo: GallerySamples.Photo())),
        Stage("steal-offered", new Stage.StealOffered(GallerySamples.Choice), new() { [3] = TeamMark.Tried }),
        Stage("audience", new Stage.Audience(GallerySamples.Choice, [27, 314], true)),
        new("audience-open", GallerySamples.Hall(new Stage.Audience(GallerySamples.Choice, [], true)) with { Audience = 86 }),
        Stage("revealed-right", new Stage.Revealed(GallerySamples.Choice, GallerySamples.Reveal(Ruling.Correct))),
        Stage("revealed-page", new Stage.Revealed(GallerySamples.Page(2), GallerySamples.Reveal(Ruling.Correct) with { Right = [0, 2, 3, 6], Chosen = [5, 2, 7, 6, 1, 0, 8, 3] })),
        Stage("revealed-wrong", new Stage.Revealed(GallerySamples.Choice, GallerySamples.Reveal(Ruling.Wrong))),
        Stage("revealed-void", new Stage.Revealed(GallerySamples.Choice, GallerySamples.Reveal(Ruling.Void))),
        Stage("revealed-picture", new Stage.Revealed(GallerySamples.Pictured, GallerySamples.Reveal(Ruling.Correct))),
        Stage("revealed-marks", new Stage.Revealed(GallerySamples.Speech, GallerySamples.Marked())),
        new("revealed-open-contest", GalleryCrowds.Open(new Stage.Revealed(GallerySamples.Choice, GallerySamples.Reveal(Ruling.Correct) with { Chosen = [1_604, 388, 211, 64], Outcomes = [], Rulings = [new(Ruling.Correct, 1_604), new(Ruling.Wrong, 663), new(Ruling.Timeout, 51)] }))),
        Stage("scoreboard", new Stage.Scoreboard()),
        new("scoreboard-frozen", GallerySamples.Hall(new Stage.Scoreboard(), isFrozen: true)),
        new("scoreboard-sixteen", GalleryCrowds.Sixteen(new Stage.Scoreboard())),
        new("scoreboard-open-contest", GalleryCrowds.Open(new Stage.Scoreboard())),
        Stage("unveiling", GallerySamples.Unveiling()),
        Stage("podium", new Stage.Podium()),
        new("podium-sixteen", GalleryCrowds.Sixteen(new Stage.Podium())),
        new("podium-open-contest", GalleryCrowds.Open(new Stage.Podium())),
        new("paused", GallerySamples.Hall(new Stage.Reading(GallerySamples.Choice), PauseReason.Host)),
        new("title", GallerySamples.Hall(new Stage.Scoreboard()), Showing.Title),
        new("black", GallerySamples.Hall(new Stage.Scoreboard()), Showing.Black),
        new("sponsors", GallerySamples.Hall(new Stage.Scoreboard()), Showing.Sponsors),
        new("overlay", GallerySamples.Hall(new Stage.Answering(GallerySamples.Choice, GallerySamples.Answerer(3), true, GallerySamples.Clock(12), [])), Showing.Overlay),
    ];

    /// <summary>A tablet at the third table, and a phone in the audience.</summary>
    public static readonly IReadOnlyList<GalleryState> Tablet =
    [
        Seat("welcome", new Stage.Lobby(true), SeatAction.Wait, Tone.Quiet, new("等待比赛开始", "Waiting for the contest")),
        Seat("rules", GallerySamples.Rules, SeatAction.Wait, Tone.Quiet, new("请看大屏幕上的规则。", "Please read the rules on the screen.")),
        Seat("picking", GallerySamples.Picking(), SeatAction.Wait, Tone.Good, new("请向主持人说出要选的题。", "Tell the host which question you pick.")),
        Seat("reading", new Stage.Reading(GallerySamples.Choice), SeatAction.Wait, Tone.Quiet, new("请听题", "Listen to the question")),
        Seat("buzz-open", new Stage.BuzzOpen(GallerySamples.Choice, GallerySamples.Clock(30)), SeatAction.Buzz, Tone.Alert, new("请抢答！", "Press now!")),
        Seat("not-open", new Stage.Reading(GallerySamples.Choice), SeatAction.Buzz, Tone.Quiet, new("请听题，开抢前按键为犯规。", "Listen. A press before the opening is a false start.")),
        Seat("too-late", new Stage.Answering(GallerySamples.Choice, GallerySamples.Answerer(1), true, GallerySamples.Clock(22), []), SeatAction.Wait, Tone.Bad, new("慢了一步，城关镇代表队抢到了。", "Too late: 城关镇代表队 was faster.")),
        Seat("dead-heat", new Stage.DeadHeat(GallerySamples.Choice, [GallerySamples.Answerer(1), GallerySamples.Answerer(3)]), SeatAction.Wait, Tone.Quiet, new("请等主持人判定。", "Wait for the host's ruling.")),
        Seat("steal-offered", new Stage.StealOffered(GallerySamples.Choice), SeatAction.Wait, Tone.Quiet, new("请等主持人判定。", "Wait for the host's ruling.")),
        Seat("audience-question", new Stage.Audience(GallerySamples.Choice, [], true), SeatAction.Wait, Tone.Quiet, new("观众题，请看大屏幕。", "This question is the audience's. Look at the screen.")),
        Seat("fouled", new Stage.BuzzOpen(GallerySamples.Choice, GallerySamples.Clock(30)), SeatAction.Wait, Tone.Bad, new("犯规：提前按键，本题不能再抢", "False start: out of this question")),
        Seat("answering", new Stage.Answering(GallerySamples.Choice, GallerySamples.Answerer(3), true, GallerySamples.Clock(18), []), SeatAction.Answer, Tone.Good, new("抢答成功，请作答", "You were first: answer")),
        Seat("speaking", new Stage.Answering(GallerySamples.Oral, GallerySamples.Answerer(3), false, GallerySamples.Clock(8), []), SeatAction.Wait, Tone.Good, new("请马上开始回答！", "Begin your answer now!")),
        Seat("answering-several", new Stage.AllAnswering(GallerySamples.Wordy, GallerySamples.Clock(4), 3), SeatAction.Answer, Tone.Alert, new("请作答", "Answer"), [0, 2]),
        Seat("ordering", new Stage.AllAnswering(GallerySamples.Ordering, GallerySamples.Clock(25), 0), SeatAction.Answer, Tone.Alert, new("请作答", "Answer")),
        Seat("matching", new Stage.AllAnswering(GallerySamples.Matching, GallerySamples.Clock(25), 0), SeatAction.Answer, Tone.Alert, new("请作答", "Answer")),
        Seat("blanks", new Stage.AllAnswering(GallerySamples.Blanks, GallerySamples.Clock(25), 0), SeatAction.Answer, Tone.Alert, new("请填写并提交。", "Type and submit."), texts: ["遵义", ""]),
        Seat("number", new Stage.AllAnswering(GallerySamples.Number, GallerySamples.Clock(25), 0), SeatAction.Answer, Tone.Alert, new("请填写数字并提交。", "Type the number and submit.")),
        Seat("clues", new Stage.Answering(GallerySamples.Clues, GallerySamples.Answerer(3), true, GallerySamples.Clock(14), []), SeatAction.Answer, Tone.Alert, new("请口头作答，或填写并提交。", "Answer aloud, or type and submit.")),
        Seat("answered", new Stage.AllAnswering(GallerySamples.Wordy, GallerySamples.Clock(9), 5), SeatAction.Wait, Tone.Good, new("本队答案已提交，请等揭晓。", "Your team's answer is in. Wait for the reveal."), [0, 1, 2, 5]),
        Seat("right", new Stage.Revealed(GallerySamples.Choice, GallerySamples.Reveal(Ruling.Correct)), SeatAction.Wait, Tone.Good, new("答对，+10 分", "Right, +10 points"), [0]),
        Seat("wrong", new Stage.Revealed(GallerySamples.Choice, GallerySamples.Reveal(Ruling.Wrong)), SeatAction.Protest, Tone.Bad, new("答错，−10 分", "Wrong, −10 points"), [1]),
        Seat("protested", new Stage.Revealed(GallerySamples.Choice, GallerySamples.Reveal(Ruling.Wrong)), SeatAction.Wait, Tone.Quiet, new("申诉已记录，请等裁定。", "Your protest is recorded. Wait for the decision."), [1]),
        Seat("void", new Stage.Revealed(GallerySamples.Choice, GallerySamples.Reveal(Ruling.Void)), SeatAction.Wait, Tone.Quiet, new("本题作废，不计分。", "The question is void: no points.")),
        Seat("put-out", new Stage.Reading(GallerySamples.Choice), SeatAction.Wait, Tone.Bad, new("本队缺席或已退出比赛，请找主持人。", "Your team is absent or out of the contest. Please ask the host.")),
        Seat("unveiling", GallerySamples.Unveiling(), SeatAction.Wait, Tone.Quiet, new("名次揭晓中，请看大屏。", "The places are being unveiled. Please look at the projector.")),
        Seat("over", new Stage.Podium(), SeatAction.Wait, Tone.Quiet, new("第 2 名，110 分。", "Rank 2, 110 points.")),
        Seat("scoreboard", new Stage.Scoreboard(), SeatAction.Wait, Tone.Quiet, new("积分榜", "Standings")),
        new("paused", GallerySamples.Hall(new Stage.Reading(GallerySamples.Choice), PauseReason.Host), Seat: GallerySamples.Seat(SeatAction.Wait, Tone.Quiet, new("比赛暂停", "The contest is paused"), GallerySamples.Choice, message: "请检查平板电量")),
        Phone("audience-welcome", new Stage.Lobby(true), SeatAction.Wait, Tone.Quiet, new("欢迎，观众 27 号。请看大屏幕。", "Welcome, number 27 of the audience. Look at the screen.")),
        Phone("audience-press", new Stage.Audience(GallerySamples.Choice, [], true), SeatAction.Buzz, Tone.Alert, new("观众题，请抢答！", "A question for the audience: buzz now!")),
        Phone("audience-first", new Stage.Audience(GallerySamples.Choice, [27], true), SeatAction.Wait, Tone.Good, new("你最先按下，请作答！", "You were first: answer now!")),
        Phone("audience-revealed", new Stage.Revealed(GallerySamples.Choice, GallerySamples.Reveal(Ruling.Correct)), SeatAction.Wait, Tone.Quiet, new("欢迎，观众 27 号。请看大屏幕。", "Welcome, number 27 of the audience. Look at the screen.")),
        Phone("audience-over", new Stage.Podium(), SeatAction.Wait, Tone.Quiet, new("欢迎，观众 27 号。请看大屏幕。", "Welcome, number 27 of the audience. Look at the screen.")),
    ];

    private static GalleryState Stage(string name, Stage stage, Dictionary<int, TeamMark>? marks = null) => new(name, GallerySamples.Hall(stage, marks: marks));

    private static HallView Drawn(Stage stage, DrawFace draw) => GallerySamples.Hall(stage) with { Draw = draw };

    private static GalleryState Seat(string name, Stage stage, SeatAction can, Tone tone, Phrase notice, IReadOnlyList<int>? chosen = null, IReadOnlyList<string>? texts = null) =>
        new(name, GallerySamples.Hall(stage), Seat: GallerySamples.Seat(can, tone, notice, (stage as Stage.Asking)?.Question, chosen, texts: texts));

    private static GalleryState Phone(string name, Stage stage, SeatAction can, Tone tone, Phrase notice) => new(name, GallerySamples.Hall(stage), Seat: GallerySamples.Phone(can, tone, notice));
}
