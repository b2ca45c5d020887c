using QuizContracts;

namespace QuizHost.Contests;

/// <summary>Words of the page on which a contest is rehearsed.</summary>
public static class RehearsalWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Title = new("彩排", "Rehearsal");
    public static readonly Phrase Missing = new("没有这场比赛。", "There is no such contest.");
    public static readonly Phrase Hint = new(
        "彩排是这场比赛的一个副本：环节、规则、队伍、评委都相同，每道题换成同样形状的替代题，不动用也不泄露真题。副本有自己的比赛码，数据单独存放，清除后不留痕迹；原比赛不受影响。",
        "A rehearsal is a copy of this contest: the same rounds, rules, teams and judges, with a stand-in of the same shape for every question, so that no real question is used or shown. The copy has a code and a database of its own, which is deleted when it is wiped; the contest itself is untouched.");

    public static readonly Phrase All = new("模拟队伍", "Simulated teams");
    public static readonly Phrase Count = new("参赛队数", "Teams");
    public static readonly Phrase People = new("参赛人数", "People");
    public static readonly Phrase Own = new("单独设定各队", "Single teams");
    public static readonly Phrase OwnHint = new("留空的与上面相同。“真人”的席位不模拟，由真的平板扫码入座。", "What is left empty is as above. Seats for “people” are not simulated: real tablets take them.");
    public static readonly Phrase Team = new("队伍", "Team");
    public static readonly Phrase ByPeople = new("真人", "People");
    public static readonly Phrase Start = new("开始彩排", "Start the rehearsal");
    public static readonly Phrase NotANumber = new("请填写数字：", "Not a number: ");

    public static readonly Phrase Runs = new("正在彩排", "The rehearsal is running");
    public static readonly Phrase Other = new("另一场比赛正在彩排，请先清除它的数据：", "Another contest is being rehearsed; wipe its data first:");
    public static readonly Phrase RunsHint = new(
        "模拟队伍已入座，会自己抢答、作答，断线后自己回来；模拟评委会打分。请像正式比赛一样操作控台和大屏。口头作答由您判定。要让真人坐某一席，在控台释放这个席位。",
        "The simulated teams sit at their seats: they press and answer by themselves, and come back when they lose the connection; simulated judges give marks. Run console and projector as in the contest, and rule on spoken answers. To let a person sit somewhere, free that seat on the console.");

    public static readonly Phrase Wipe = new("清除彩排数据", "Wipe the rehearsal");
    public static readonly Phrase WipeAsk = new("彩排立即结束，它的全部数据将被删除。", "The rehearsal ends at once, and all its data are deleted.");
    public static readonly Phrase WipeReally = new("确定清除", "Wipe it");
    public static readonly Phrase Keep = new("不清除", "Keep it");

    public static Phrase Tablets(int count) => new($"{count} 块模拟平板", $"{count} simulated tablets");

    public static Phrase Range(double least, double most) => new($"{least:0}–{most:0}", $"{least:0}–{most:0}");
#pragma warning restore CS1591
}
