using QuizContracts;

namespace QuizHost.Contests;

/// <summary>Words of the list of contests.</summary>
public static class ContestWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Title = new("全部比赛", "Contests");
    public static readonly Phrase Empty = new("还没有比赛", "No contest yet");
    public static readonly Phrase EmptyHint = new(
        "先导入题库，再点“新建比赛”组一场比赛；组好的比赛会自动出现在这里。",
        "Import a question bank, then assemble a contest from it with “New contest”; it appears here by itself.");

    public static readonly Phrase Code = new("比赛码", "Code");
    public static readonly Phrase Teams = new("支队伍", "teams");
    public static readonly Phrase Rounds = new("个环节", "rounds");
    public static readonly Phrase Questions = new("道题", "questions");
    public static readonly Phrase Paused = new("已暂停", "Paused");
    public static readonly Phrase OpenConsole = new("打开控台", "Open the console");
    public static readonly Phrase OpenScreen = new("打开大屏（新标签页）", "Open the projector (new tab)");
    public static readonly Phrase Join = new("选手入场地址", "Contestants join at");
    public static readonly Phrase NoJoin = new("没有找到本机的网络地址，请检查 Wi-Fi 连接。", "This machine has no network address. Check the Wi-Fi.");
    public static readonly Phrase OtherMachine = new("另一台电脑上的大屏", "Projector on another machine");
    public static readonly Phrase OtherMachineHint = new("此链接自带口令，只发给放大屏的人。", "This link carries its own token: give it only to whoever runs the projector.");
    public static readonly Phrase Copy = new("复制链接", "Copy the link");
    public static readonly Phrase Copied = new("已复制", "Copied");
    public static readonly Phrase Archived = new("存档，只能查看", "Archived, read-only");
    public static readonly Phrase Import = new("导入比赛存档", "Import an archived contest");
    public static readonly Phrase ImportHint = new("存档先核对（日志、重放、重算），通过后放进列表，只能查看。", "An archive is verified first (chain, replay, second count); then it stands in the list, read-only.");
    public static readonly Phrase ImportAs = new("换一个比赛码（可不填）", "Under another code (optional)");
    public static readonly Phrase ImportFile = new("存档文件（.zip）", "Archive (.zip)");
    public static readonly Phrase Importing = new("正在核对和导入…", "Verifying and importing…");

    public static Phrase ImportTooLarge(long most) => new($"存档超过 {most / 1024 / 1024} MB；请在服务器上用 import 命令导入。", $"The archive has more than {most / 1024 / 1024} MB; import it on the server with the import command.");
#pragma warning restore CS1591
}
