using QuizContracts;
using QuizServer.Engine;
using static QuizServer.Screens.Log.LogNames;

namespace QuizServer.Screens.Log;

/// <summary>What happens to the question on stage, and to what was ruled on it, as sentences.</summary>
internal static class OnStageWords
{
    public static Phrase? Of(Event e, ContestState now) => e switch
    {
        Event.QuestionShown shown when Question(now, shown.Round, shown.Question) is var question =>
            shown.Team is { } turn && Team(now, turn) is var team ? new($"出{question.Zh}，{team.Zh}", $"Shown: {question.En} for {team.En}") : new($"出{question.Zh}", $"Shown: {question.En}"),
        Event.QuestionSwapped swapped when Why(swapped.Reason) is var why => new($"换题{why.Zh}", $"The question was swapped{why.En}"),
        Event.ReadingResumed => new("继续读题", "The reading goes on"),
        Event.BuzzersOpened => new("开放抢答", "The buzzers are open"),
        Event.FalseStartMade foul when Team(now, foul.Seat.Team) is var team => new($"{team.Zh} 抢跑犯规", $"{team.En}: false start"),
        Event.BuzzerFrozen frozen when Team(now, frozen.Seat.Team) is var team => new($"{team.Zh} 按早了，抢答器冻结片刻", $"{team.En} pressed too early: its buzzer is frozen for a moment"),
        Event.FoulForgiven forgiven when Team(now, forgiven.Team) is var team && Why(forgiven.Reason) is var why => new($"豁免 {team.Zh} 的犯规{why.Zh}", $"The false start of {team.En} is forgiven{why.En}"),
        Event.BuzzWon won when Team(now, won.Seat.Team) is var team && Pressed(now) is var pressed => new($"{team.Zh} 抢到，共 {pressed} 队按下", $"{team.En} won the buzz; {pressed} pressed"),
        Event.DeadHeatFound heat when Tables(heat.Teams) is var tables => new($"{tables.Zh} 难分先后", $"A dead heat of {tables.En}"),
        Event.PressCameLate late when Team(now, late.Seat.Team) is var team => new($"{team.Zh} 的按键到得太晚，不影响比赛", $"A press of {team.En} came too late and changes nothing"),
        Event.BuzzCancelled cancelled when Team(now, cancelled.Team) is var team && Why(cancelled.Reason) is var why =>
            cancelled.MayPressAgain ? new($"撤销 {team.Zh} 的抢答，可再抢{why.Zh}", $"The press of {team.En} taken back; it may press again{why.En}") : new($"撤销 {team.Zh} 的抢答，不可再抢{why.Zh}", $"The press of {team.En} taken back; it is out of this question{why.En}"),
        Event.WordHandedOver handed when Team(now, handed.From) is var from && Team(now, handed.To) is var to && Why(handed.Reason) is var why =>
            new($"答题权由 {from.Zh} 转给 {to.Zh}{why.Zh}", $"The word goes from {from.En} to {to.En}{why.En}"),
        Event.StealOffered => new("没有答对，可指定一队补答", "Not right: another team may be named"),
        Event.AudienceAsked => new("转观众题", "The question goes to the audience"),
        Event.AnsweringStarted started when Team(now, started.Team) is var team => new($"{team.Zh} 开始计时作答", $"{team.En} answers; its time runs"),
        Event.AllAnsweringStarted => new("全体开始计时作答", "All answer; the time runs"),
        Event.ExtraTimeStarted => new("共同时间到，等待加时队伍", "The time of all is over; those with extra time go on"),
        Event.ClockChanged changed when Points((decimal)changed.Change.TotalSeconds) is var seconds => new($"计时 {seconds} 秒", $"The clock: {seconds} seconds"),
        Event.LifelineUsed used when Team(now, used.Team) is var team => new($"{team.Zh} 求助", $"{team.En} asks for help"),
        Event.ClueShown clue => new($"出示第 {clue.Number} 条线索", $"Clue {clue.Number} is shown"),
        Event.PageTurned turned => new($"题干翻到第 {turned.Page} 页", $"Page {turned.Page} of the stem is shown"),
        Event.AnswerEnded ended => ended.IsTimeUp ? new("时间到", "Time is up") : new("答完", "The answer is complete"),
        Event.QuestionClosed => new($"作答结束，平板提交 {(now.Unpaused as Phase.OnStage)?.Asked.Answers.Count ?? 0} 份答案", $"Answers are closed; {(now.Unpaused as Phase.OnStage)?.Asked.Answers.Count ?? 0} came by tablet"),
        Event.AnswerRuled ruled when Team(now, ruled.Team) is var team && Ruling(ruled.Ruling) is var word => new($"{team.Zh}：{word.Zh}", $"{team.En}: {word.En}"),
        Event.AnswersRuled ruled => new($"按答案判定 {ruled.Rulings.Count} 份答案", $"{ruled.Rulings.Count} answers were ruled on by the key"),
        // What follows from a ruling is said with it.
        Event.PointsEntered { Entry: { Ruling: null, Reason: not LedgerReason.Base } entry } when Team(now, entry.Team) is var team && LedgerWords.Of(entry.Reason) is var reason && Why(entry.Note) is var why =>
            new($"{team.Zh} {Points(entry.Delta)} 分：{reason.Zh}{why.Zh}", $"{team.En} {Points(entry.Delta)}: {reason.En}{why.En}"),
        Event.QuestionRevealed => new("揭晓答案", "The answer is shown"),
        Event.AnswerShown shown => new($"公布第 {shown.Question + 1} 题的答案", $"The answer to question {shown.Question + 1} is shown"),
        Event.QuestionVoided voided when Why(voided.Reason) is var why => new($"本题作废{why.Zh}", $"The question is void{why.En}"),
        Event.TeamEliminated gone when Team(now, gone.Team) is var team => new($"{team.Zh} 出局", $"{team.En} is out of the round"),
        Event.TeamReinstated back when Team(now, back.Team) is var team => new($"{team.Zh} 回到本环节", $"{team.En} is in the round again"),
        Event.TieBroken => new("加赛分出名次", "The tie is broken"),
        Event.TieRebroken => new("改判改变了加赛结果", "A correction gave the tie-break another result"),
        Event.RulingOverturned over when Ruling(over.From) is var from && Ruling(over.To) is var to && Why(over.Reason) is var why => new($"第 {over.Number} 号判定改判：{from.Zh} → {to.Zh}{why.Zh}", $"Ruling {over.Number} overturned: {from.En} → {to.En}{why.En}"),
        Event.KeyCorrected key when Question(now, key.Round, key.Question) is var question && Why(key.Reason) is var why => new($"更正{question.Zh}的答案{why.Zh}", $"The key of {question.En} was corrected{why.En}"),
        Event.MarkCorrected mark when Why(mark.Reason) is var why => new($"更正评委 {mark.Judge} 对第 {mark.Number} 号判定的评分{why.Zh}", $"The mark of judge {mark.Judge} for ruling {mark.Number} was corrected{why.En}"),
        Event.ProtestFiled filed when Team(now, filed.Team) is var team => new($"{team.Zh} 申诉第 {filed.Ruling} 号判定：{filed.Text}", $"{team.En} protests against ruling {filed.Ruling}: {filed.Text}"),
        Event.ProtestDecided decided when Why(decided.Reason) is var why => decided.IsUpheld ? new($"第 {decided.Number} 号申诉成立{why.Zh}", $"Protest {decided.Number} upheld{why.En}") : new($"第 {decided.Number} 号申诉不成立{why.Zh}", $"Protest {decided.Number} dismissed{why.En}"),
        // Presses are summed up where somebody has won; answers where they are closed; 3-2-1 and the time to begin say themselves.
        Event.BuzzerPressed or Event.AnswerGiven or Event.CountdownStarted or Event.WordGiven or Event.PointsEntered => null,
        // A test demands words, or deliberate silence, for every event; one that was forgotten must not keep a contest from going on.
        _ => null,
    };

    private static int Pressed(ContestState now) => now.Races is [.., var race] ? race.Presses.Where(press => press.Part is PressPart.Counted or PressPart.Behind).DistinctBy(press => press.Seat.Team).Count() : 0;
}
