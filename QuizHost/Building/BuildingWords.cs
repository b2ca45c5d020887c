using QuizContracts;
using QuizContracts.Building;

namespace QuizHost.Building;

/// <summary>Words of assembling contests.</summary>
public static class BuildingWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase New = new("新建比赛", "New contest");
    public static readonly Phrase Drafts = new("未完成的草稿", "Drafts");
    public static readonly Phrase NoDrafts = new("还没有草稿。", "There are no drafts yet.");
    public static readonly Phrase BeginEmpty = new("从空白开始", "Begin empty");
    public static readonly Phrase BeginWith = new("从赛制开始", "Begin with a regulation");
    public static readonly Phrase Untitled = new("未命名的比赛", "Untitled contest");
    public static readonly Phrase Drop = new("删除草稿", "Throw the draft away");
    public static readonly Phrase DropReally = new("确定删除", "Really throw away");
    public static readonly Phrase Missing = new("没有这份草稿，或您不是组织者。", "There is no such draft, or you are no organiser.");
    public static readonly Phrase Steps = new("步骤", "Steps");
    public static readonly Phrase OpenIt = new("检查与开放", "Check and open");
    public static readonly Phrase Saved = new("已自动保存", "Saved");
    public static readonly Phrase Opened = new("比赛已经创建，草稿不再更改。", "The contest was opened; its draft is not changed any more.");
    public static readonly Phrase ToConsole = new("打开控台", "Open the console");
    public static readonly Phrase Title = new("比赛名称", "Title");
    public static readonly Phrase Code = new("比赛码", "Join code");
    public static readonly Phrase CodeHint = new("6 位大写字母或数字，已随机生成，可以自己定；不用易混的 0 O 1 I L U。", "6 capitals or digits, made by chance; choose another if you like, without 0 O 1 I L U.");
    public static readonly Phrase Rehearsal = new("彩排：可以用未审定的题", "Rehearsal: questions that are not approved may be used");
    public static readonly Phrase RehearsalHint = new("比赛名称前会标明【彩排】。", "The title of the contest will say that it is a rehearsal.");
    public static readonly Phrase Staged = new("现场赛：队伍事先列出", "Staged: teams are listed");
    public static readonly Phrase OpenKind = new("公开赛：扫码报名", "Open: whoever scans the code enters");
    public static readonly Phrase Kind = new("比赛形式", "Form");
    public static readonly Phrase Regulation = new("换用赛制", "Take a regulation");
    public static readonly Phrase RegulationHint = new("换用后，现有环节和参数会被替换，队伍保留。", "It takes the place of all rounds and parameters; the teams stay.");
    public static readonly Phrase TakeIt = new("换用", "Take it");
    public static readonly Phrase Choose = new("请选择", "Choose");
    public static readonly Phrase Default = new("默认", "Default");
    public static readonly Phrase Yes = new("是", "Yes");
    public static readonly Phrase No = new("否", "No");
    public static readonly Phrase IdleMore = new("其余参数（现在不起作用）", "Other parameters (without effect now)");
    public static readonly Phrase AddRow = new("加一行", "Add a row");
    public static readonly Phrase RemoveRow = new("删去这一行", "Remove this row");
    public static readonly Phrase Up = new("上移", "Up");
    public static readonly Phrase Down = new("下移", "Down");
    public static readonly Phrase Remove = new("移去", "Remove");
    public static readonly Phrase TeamName = new("队名", "Team");
    public static readonly Phrase Seats = new("座位（平板数）", "Seats (tablets)");
    public static readonly Phrase Captain = new("队长座位", "Captain's seat");
    public static readonly Phrase Named = new("指定队员座位", "Named member's seat");
    public static readonly Phrase Members = new("队员（用顿号隔开）", "Members (with commas)");
    public static readonly Phrase ExtraTime = new("加时（答题时间加长）", "Extra time to answer");
    public static readonly Phrase Table = new("台号", "Table");
    public static readonly Phrase AddTeam = new("加一队", "Add a team");
    public static readonly Phrase Organisations = new("单位，每行一个", "Organisations, one per line");
    public static readonly Phrase SheetTitle = new("从表格导入队伍", "Teams from a spreadsheet");
    public static readonly Phrase SheetHint = new("选择 .xlsx 或 .csv 文件，或从表格中复制后粘贴到下面。表头认得：队名、代表队、单位、桌号、座位、队员1、队员2……", "Choose an .xlsx or .csv file, or paste from a spreadsheet. Headings: team, table, seats, member1, member2…");
    public static readonly Phrase SheetRead = new("预览", "Preview");
    public static readonly Phrase SheetTake = new("用这些队伍替换现有队伍", "Replace the teams by these");
    public static readonly Phrase SheetTooLarge = new("文件太大，最多 2 MB。", "The file is too large: at most 2 MB.");
    public static readonly Phrase SheetRow = new("行", "Row");
    public static readonly Phrase AddRound = new("加一个环节", "Add a round");
    public static readonly Phrase RoundTitle = new("环节名称", "Title of the round");
    public static readonly Phrase Places = new("题数", "Questions");
    public static readonly Phrase Spares = new("备用题", "Spares");
    public static readonly Phrase Questions = new("题目", "Questions");
    public static readonly Phrase EmptyPlace = new("空位", "Empty");
    public static readonly Phrase Pick = new("选题", "Choose");
    public static readonly Phrase Swap = new("换题", "Swap");
    public static readonly Phrase Unreadable = new("题目不在可用的题库中。", "The question is in none of your banks.");
    public static readonly Phrase ByLot = new("抽题", "Draw");
    public static readonly Phrase ByNumber = new("按编号放入", "Put in by number");
    public static readonly Phrase Bank = new("题库", "Bank");
    public static readonly Phrase AllBanks = new("全部题库", "All banks");
    public static readonly Phrase AnyType = new("不限题型", "Any type");
    public static readonly Phrase AnyCategory = new("不限分类", "Any category");
    public static readonly Phrase AnyDifficulty = new("不限难度", "Any difficulty");
    public static readonly Phrase AnyLevel = new("不限分值", "Any value");
    public static readonly Phrase Search = new("编号、题干、分类或标签", "Number, words, category or tag");
    public static readonly Phrase Find = new("查找", "Find");
    public static readonly Phrase NothingFound = new("没有找到可用的题。", "No question was found that may be used.");
    public static readonly Phrase Into = new("放入", "Put in");
    public static readonly Phrase TakenAlready = new("已在本场", "In the contest");
    public static readonly Phrase AskedBefore = new("以往用过", "Asked before");
    public static readonly Phrase Count = new("题数", "How many");
    public static readonly Phrase AddWish = new("加一类", "Another sort");
    public static readonly Phrase DrawNow = new("抽题", "Draw now");
    public static readonly Phrase DrawHint = new("只抽已审定、本场和以往比赛都没有用过的题；同一知识点尽量只出一次。题不够时一题也不抽，并说明缺什么。", "Only approved questions are drawn that neither this contest nor an earlier one has; a fact is asked once where possible. Where the banks lack any, nothing is drawn, and it is said what is missing.");
    public static readonly Phrase Numbers = new("编号，如 ZS001-ZS012、ZS020", "Numbers, such as ZS001-ZS012, ZS020");
    public static readonly Phrase FillNow = new("依次放入空位", "Fill the empty places in order");
    public static readonly Phrase ForSpares = new("放到备用题", "As spares");
    public static readonly Phrase Drawn = new("抽题记录", "Draws");
    public static readonly Phrase Estimate = new("全场时间估计", "Time of the whole contest");
    public static readonly Phrase NothingWrong = new("检查通过，没有问题。", "Nothing is wrong.");
    public static readonly Phrase Create = new("创建比赛", "Open the contest");
    public static readonly Phrase CreateHint = new("创建后赛制和题目不再更改。", "Once it is opened, its regulation and questions do not change.");
    public static readonly Phrase Preview = new("竞赛规则预览", "The regulation as it will be printed");

    public static Phrase Step(DraftStep step) => step switch
    {
        DraftStep.Basics => new("基本", "Basics"),
        DraftStep.Teams => new("队伍", "Teams"),
        DraftStep.Rounds => new("环节", "Rounds"),
        _ => new("选题", "Questions"),
    };

    public static Phrase RoundNumber(int number) => new($"第 {number} 环节", $"Round {number}");

    public static Phrase Range(decimal least, decimal most) => Phrase.Same(FormattableString.Invariant($"{least:0.##} – {most:0.##}"));

    public static Phrase Minutes(TimeRange time) => new($"约 {Minute(time.Least)} – {Minute(time.Most)} 分钟", $"about {Minute(time.Least)} – {Minute(time.Most)} minutes");

    public static Phrase Errors(int count) => new($"{count} 处须改正", $"{count} to be put right");

    public static Phrase Warnings(int count) => new($"{count} 处请留意", $"{count} to look at");

    public static Phrase Regulations(int? teams, int rounds) => teams is { } number
        ? new($"{number} 队，{rounds} 个环节", $"{number} teams, {rounds} rounds")
        : new($"公开赛，{rounds} 个环节", $"Open, {rounds} rounds");

    public static Phrase ApprovedOf(BankChoice bank) => new($"{bank.Title}（已审 {bank.Approved} 题）", $"{bank.Title} ({bank.Approved} approved)");

    public static Phrase LevelOf(string value) => new($"{value} 分", $"for {value}");

    public static Phrase Filled(int filled, int places) => new($"已放 {filled} / {places} 题", $"{filled} of {places}");

    public static Phrase DrawOf(DraftDraw draw) => new($"{draw.By} 抽了 {draw.Drawn.Count} 题，种子 {draw.Seed}", $"{draw.By} drew {draw.Drawn.Count}, seed {draw.Seed}");

    public static Phrase TeamsFound(int count) => new($"认出 {count} 支队伍", $"{count} teams were found");

    private static int Minute(int seconds) => (seconds + 59) / 60;
#pragma warning restore CS1591
}
