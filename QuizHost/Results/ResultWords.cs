using System.Globalization;
using QuizClient.Words;
using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Results;
using QuizContracts.Views;

namespace QuizHost.Results;

/// <summary>Words of the results, on pages and in files.</summary>
public static class ResultWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Title = new("成绩", "Results");
    public static readonly Phrase Standings = new("名次", "Standings");
    public static readonly Phrase Ledger = new("记分明细", "Ledger");
    public static readonly Phrase Questions = new("题目统计", "Questions");
    public static readonly Phrase Teams = new("队伍统计", "Teams");
    public static readonly Phrase Rulings = new("判定与改判", "Rulings");
    public static readonly Phrase Corrections = new("更正记录", "Corrections");
    public static readonly Phrase Protests = new("申诉", "Protests");
    public static readonly Phrase Races = new("抢答", "Races");
    public static readonly Phrase Draws = new("抽签", "Draws");
    public static readonly Phrase Organisations = new("单位名次", "Organisations");
    public static readonly Phrase Tied = new("并列", "tied");
    public static readonly Phrase Overturned = new("改判", "overturned");
    public static readonly Phrase Course = new("积分走势", "Scores from question to question");
    public static readonly Phrase Origin = new("各环节得分", "Points by round");
    public static readonly Phrase Outside = new("环节之外", "Outside of rounds");
    public static readonly Phrase RightRate = new("正确率", "Right rate");
    public static readonly Phrase MeanTime = new("平均用时", "Mean time");
    public static readonly Phrase None = new("无", "None");
    public static readonly Phrase Print = new("打印", "Print");
    public static readonly Phrase Workbook = new("下载 Excel", "Download as a workbook");
    public static readonly Phrase StandingsCsv = new("名次（CSV）", "Standings as CSV");
    public static readonly Phrase LedgerCsv = new("记分明细（CSV）", "Ledger as CSV");
    public static readonly Phrase Archive = new("整场存档（ZIP）", "The whole contest as an archive");
    public static readonly Phrase Loading = new("正在整理成绩…", "Putting the results together…");
    public static readonly Phrase Missing = new("没有这场比赛。", "There is no such contest.");
    public static readonly Phrase NotOver = new("比赛还没有结束，以下是到目前为止的情况。", "The contest is not over; this is how it stands so far.");
    public static readonly Phrase Prove = new("核对", "Verify");
    public static readonly Phrase Proving = new("正在核对…", "Verifying…");
    public static readonly Phrase Proven = new("核对：账目与日志一致。", "Verified: the ledger follows from the journal.");
    public static readonly Phrase IsPublic = new("已公布，任何人都可以看：", "Published: everybody may read it at");
    public static readonly Phrase IsPrivate = new("未公布，只有主持人和组织者能看。", "Not published: only hosts and organisers can read it.");
    public static readonly Phrase Publish = new("公布成绩", "Publish the results");
    public static readonly Phrase PublishHint = new("公布后，同一网络里的人不用登录就能看名次、各环节得分和每题正确率。", "Once published, everybody on this network can read standings, points by round and right rates without signing in.");
    public static readonly Phrase PublishConfirm = new("确认公布", "Publish now");
    public static readonly Phrase Withdraw = new("撤回成绩", "Withdraw the results");
    public static readonly Phrase WithdrawConfirm = new("确认撤回", "Withdraw now");
    public static readonly Phrase WithdrawReason = new("撤回的理由", "Why they are withdrawn");
    public static readonly Phrase Cancel = new("取消", "Cancel");
    public static readonly Phrase NoPage = new("没有可看的成绩", "No results to read");
    public static readonly Phrase NoPageHint = new("比赛码不对，或者成绩还没有公布。", "The code is wrong, or the results are not published yet.");
    public static readonly Phrase Answers = new("作答情况", "Who answered what");
    public static readonly Phrase Members = new("队员统计", "Members");
    public static readonly Phrase Member = new("队员", "Member");
    public static readonly Phrase Contents = new("目录", "Contents");
    public static readonly Phrase Rank = new("名次", "Rank");
    public static readonly Phrase Table = new("台号", "Table");
    public static readonly Phrase Team = new("队名", "Team");
    public static readonly Phrase Organisation = new("单位", "Organisation");
    public static readonly Phrase Score = new("得分", "Score");
    public static readonly Phrase Answered = new("作答", "Answered");
    public static readonly Phrase Won = new("抢到", "Buzzes won");
    public static readonly Phrase Fouls = new("犯规", "False starts");
    public static readonly Phrase AnswerHead = new("作答", "Answer");
    public static readonly Phrase Time = new("用时", "Time");
    public static readonly Phrase Moment = new("时间", "When");
    public static readonly Phrase Why = new("事由", "Why");
    public static readonly Phrase Total = new("累计", "Total");
    public static readonly Phrase By = new("经手人", "By");
    public static readonly Phrase Note = new("说明", "Note");
    public static readonly Phrase What = new("事项", "What");
    public static readonly Phrase Decided = new("裁决", "Decision");
    public static readonly Phrase RulingHead = new("判定", "Ruling");
    public static readonly Phrase KeyHead = new("答案", "Answer");
    public static readonly Phrase AsSet = new("命题难度", "Difficulty as set");
    public static readonly Phrase AsFound = new("实测难度", "as it turned out");
    public static readonly Phrase Seed = new("种子", "Seed");
    public static readonly Phrase Commitment = new("承诺", "Commitment");
    public static readonly Phrase Word = new("现场词", "Word of the hall");
    public static readonly Phrase Entered = new("人数", "Entered");
    public static readonly Phrase Question = new("题", "Question");

    public static Phrase NotProven(ResultProof proof) => proof.First is { } first
        ? new($"核对：有 {proof.Faults} 处不符。{first.Zh}", $"Not verified: {proof.Faults} faults. {first.En}")
        : Proven;

    public static Phrase Dispute(string dispute) => new($"公布最终名次时核对有异议，记录在案：{dispute}", $"The final standings were shown in spite of what the proof found: {dispute}");

    public static Phrase Held(ResultFacts facts) => facts is { BeganAt: { } began, EndedAt: { } ended }
        ? new($"{Minute(began).Zh} 至 {Minute(ended).Zh}", $"{Minute(began).En} to {Minute(ended).En}")
        : facts.BeganAt is { } since ? new($"{Minute(since).Zh} 开始", $"began {Minute(since).En}") : new("还没有开始", "not begun");

    /// <summary>Of what a page is.</summary>
    public static Phrase TitleOf(ContestResults results) => new($"{results.Title} · {Title.Zh}", $"{results.Title} · {Title.En}");

    /// <summary>The day on which it was held, as the printed pages have it.</summary>
    public static Phrase HeldOn(ResultFacts facts) => facts.BeganAt is { } began ? Day(began) : Phrase.Same("");

    public static Phrase Most(int shown, int all) => new($"这里列出 {shown} 条，共 {all} 条；全部在下载的文件里。", $"{shown} of {all} are listed here; the files have all.");

    /// <summary>A label with what it says.</summary>
    public static Phrase Labelled(Phrase label, Phrase text) => new($"{label.Zh}：{text.Zh}", $"{label.En}: {text.En}");

    /// <summary>How hard a question was meant to be, and how hard it turned out.</summary>
    public static Phrase Difficulties(QuestionResult question)
    {
        var (set, found) = (Difficulty(question.Question.Difficulty), question.Found is { } known ? Difficulty(known) : (Phrase?)null);
        return found is { } turned
            ? new($"{AsSet.Zh} {set.Zh}，{AsFound.Zh} {turned.Zh}", $"{AsSet.En}: {set.En}, {AsFound.En}: {turned.En}")
            : new($"{AsSet.Zh} {set.Zh}", $"{AsSet.En}: {set.En}");
    }

    public static Phrase Participants(int all) => new($"共 {all} 名参赛者，此处列出前列。", $"{all} took part; the leaders are listed here.");

    public static Phrase Ranked(TeamResult team) => team.IsTied ? new($"{team.Rank} 并列", $"{team.Rank} tied") : Phrase.Same($"{team.Rank}");

    public static Phrase Status(TeamPresence status) => status switch
    {
        TeamPresence.Absent => new("缺席", "Absent"),
        TeamPresence.Withdrawn => new("退赛", "Withdrawn"),
        TeamPresence.Disqualified => new("取消资格", "Disqualified"),
        _ => Phrase.Same(""),
    };

    public static Phrase Decision(bool? isUpheld) => isUpheld switch { true => new("成立", "Upheld"), false => new("不成立", "Rejected"), _ => new("待裁决", "Open") };

    public static Phrase Fate(QuestionFate fate) => fate switch
    {
        QuestionFate.Void => new("作废", "Void"),
        QuestionFate.Swapped => new("已换题", "Swapped"),
        _ => Phrase.Same(""),
    };

    public static Phrase Type(QuestionResult question) => QuestionWords.Type(question.Question.Type);

    public static Phrase Difficulty(Difficulty difficulty) => QuestionWords.Difficulty(difficulty);

    public static Phrase Ruling(Ruling ruling) => RulingWords.Of(ruling);

    /// <summary>The right answer of a question on one line.</summary>
    public static Phrase KeyOf(Question question)
    {
        string In(Language language) => KeyWords.Line(
            question.Type, question.Key, question.Type == QuestionType.TrueFalse ? [QuestionWords.True.In(language), QuestionWords.False.In(language)] : question.Options, question.Targets, language);
        return new(In(Language.Chinese), In(Language.English));
    }

    /// <summary>What was answered: the signs of the options, or what was typed.</summary>
    public static Phrase AnswerOf(QuestionType type, IReadOnlyList<int> choice, IReadOnlyList<string> texts) =>
        texts.Count > 0 ? Phrase.Same(string.Join("；", texts)) : QuestionWords.Choice(type, choice);

    /// <summary>One answer on one line: what was answered, the ruling, the points and the time.</summary>
    public static Phrase AnswerLine(QuestionType type, AnswerResult answer)
    {
        string In(Language language) => string.Join(" · ", ((string[])
            [AnswerOf(type, answer.Choice, answer.Texts).In(language), Ruling(answer.Ruling).In(language), NumberWords.Change(answer.Points), answer.Seconds is null ? "" : Seconds(answer.Seconds).In(language)])
            .Where(part => part.Length > 0));
        return new(In(Language.Chinese), In(Language.English));
    }

    /// <summary>How often each answer was given.</summary>
    public static Phrase SpreadOf(QuestionResult question)
    {
        string In(Language language) => string.Join("  ", question.Spread.Select(share => $"{AnswerOf(question.Question.Type, share.Choice, share.Texts).In(language)} {share.Count}{(share.IsRight ? " ✓" : "")}"));
        return new(In(Language.Chinese), In(Language.English));
    }

    /// <summary>A share of 0 to 1 in percent.</summary>
    public static string Percent(decimal? share) => share is { } known ? known.ToString("0%", CultureInfo.InvariantCulture) : "–";

    /// <summary>A time in seconds.</summary>
    public static Phrase Seconds(decimal? seconds) => seconds is { } known
        ? new($"{known.ToString("0.0", CultureInfo.InvariantCulture)} 秒", $"{known.ToString("0.0", CultureInfo.InvariantCulture)} s")
        : Phrase.Same("–");

    /// <summary>A day in this server's zone.</summary>
    public static Phrase Day(DateTimeOffset at) => Local(at, "yyyy年M月d日", "d MMMM yyyy");

    /// <summary>A time to the minute.</summary>
    public static Phrase Minute(DateTimeOffset at) => Local(at, "yyyy年M月d日 HH:mm", "d MMMM yyyy HH:mm");

    /// <summary>A time to the second, as tables have it.</summary>
    public static Phrase Second(DateTimeOffset at) => Local(at, "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss");

    private static Phrase Local(DateTimeOffset at, string zh, string en) => at.ToLocalTime() is var here ? new(here.ToString(zh, CultureInfo.InvariantCulture), here.ToString(en, CultureInfo.InvariantCulture)) : default;
#pragma warning restore CS1591
}
