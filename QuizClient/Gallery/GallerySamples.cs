using QuizContracts;
using QuizContracts.Views;

namespace QuizClient.Gallery;

/// <summary>What the gallery's screens show: eight teams, one question of each shape, and clocks that stand still, so that a picture is the same every time.</summary>
public static class GallerySamples
{
    private static readonly string[] Pages =
    [
        "1936年10月，红四方面军一部奉命西渡黄河，后组成西路军，在河西走廊孤军奋战四个多月，有力地策应了河东红军的战略行动。1937年1月，红五军一部在高台与数倍于己之敌血战九昼夜，三千余名将士壮烈牺牲。",
        "为铭记这段历史，县里把纪念馆、烈士陵园与战斗遗址连成一条红色研学线路，组织党员、干部、职工与学生分批前往参观学习，并在活动中开展知识竞赛、微测试、微课堂与微影院。下列做法中，符合“学史明理、学史增信、学史崇德、学史力行”要求、又能让基层党员学得进去、记得住、用得上的有哪些？请选出所有符合题意的选项，多选、少选、错选均不得分。",
    ];

    /// <summary>A question of four options.</summary>
    public static readonly QuestionFace Choice = new(
        "g1", 3, 12, QuestionType.SingleChoice, "1937年1月，西路军一部在高台与数倍于己之敌血战，壮烈牺牲的红五军军长是谁？", ["董振堂", "孙玉清", "熊厚发", "杨克明"], 10, null);

    /// <summary>A stem of 167 characters with six options of 21.</summary>
    public static readonly QuestionFace Wordy = new(
        "g2", 4, 12, QuestionType.MultipleChoice, "为弘扬革命传统、赓续红色血脉，县里把红色遗址、纪念馆与陈列展览作为党史学习教育的课堂，组织党员、干部、职工与学生分批前往参观学习，并在活动中开展知识竞赛、微测试、微课堂与微影院。下列做法中，符合“学史明理、学史增信、学史崇德、学史力行”要求、又能让基层党员学得进去、记得住的有哪些？请选出所有符合题意的选项，多选、少选、错选均不得分。",
        ["以身边的革命旧址为课堂，现场讲述当年的战斗", "把学习成果用到为群众办的每一件实事当中去", "每名党员都用自己的话讲一段身边的党史小故事", "知识竞赛与微测试相结合，随时检验学习的效果", "邀请老党员、老战士的后代讲述亲历与家族记忆", "把微课堂办到田间地头、车间班组与社区院落里"], 20, null);

    /// <summary>A stem of two pages with eight options of 24 characters.</summary>
    public static readonly QuestionFace Paged = new(
        "g5", 7, 12, QuestionType.MultipleChoice, string.Concat(Pages), [
            "组织党员到高台西路军纪念馆开展现场教学并重温誓词",
            "请老党员在村史馆给青年一代讲述村庄几十年来的变化",
            "把收集到的革命故事编成乡土教材送进全县每一所学校",
            "用方言快板和地方小戏把党史故事送到田间地头和社区",
            "结合为群众办实事解决好饮水出行等急难愁盼的老问题",
            "利用微信公众号和大屏每天推送一条党史上的今日大事",
            "在清明和烈士纪念日组织师生祭扫陵园并敬献鲜花花圈",
            "开展知识竞赛与征文比赛检验学习效果并评选先进个人"], 20, null);

    /// <summary>Sponsors. No file of any contest stands behind a sample: these are pictures of the program itself.</summary>
    public static readonly IReadOnlyList<Sponsor> Sponsors = [new("样例种业集团有限责任公司", "../_content/QuizClient/img/icon.svg"), new("样例文化旅游公司", "../_content/QuizClient/img/fret.svg")];

    /// <summary>Options to be put in order.</summary>
    public static readonly QuestionFace Ordering = new(
        "g3", 5, 12, QuestionType.Ordering, "把下列会议按召开的先后排列。", ["遵义会议", "古田会议", "党的七大", "瓦窑堡会议"], 10, null);

    /// <summary>Options to be joined to their targets.</summary>
    public static readonly QuestionFace Matching = new(
        "g4", 6, 12, QuestionType.Matching, "把会议与它召开的年份连起来。", ["古田会议", "遵义会议", "党的七大"], 10, null, Targets: ["1935年", "1945年", "1929年"]);

    /// <summary>A question about a picture, and one whose options are pictures. No file of any bank stands behind them.</summary>
    public static readonly QuestionFace Pictured = Choice with { Id = "g6", Stem = "图中的标志是哪一处红色教育基地的馆徽？", Options = ["高台西路军纪念馆", "会宁会师旧址", "哈达铺红军长征纪念馆", "南梁革命纪念馆"], Media = [Picture("icon")] };

    /// <summary>A question about a picture that is answered by word of mouth.</summary>
    public static readonly QuestionFace PicturedOral = Pictured with { Id = "g7", Type = QuestionType.Oral, Options = [] };

    /// <summary>A question about a sound.</summary>
    public static readonly QuestionFace Heard = Pictured with { Id = "g20", Stem = "这段乐曲出自哪一部作品？", Media = [Picture("icon") with { Kind = MediaKind.Audio }] };

    /// <summary>A question about a film that does not play: no picture is one.</summary>
    public static readonly QuestionFace Filmed = Pictured with { Id = "g21", Stem = "影片中的会议在哪里召开？", Media = [Picture("icon") with { Kind = MediaKind.Video }] };

    /// <summary>A question that judges mark.</summary>
    public static readonly QuestionFace Speech = new("g8", 2, 3, QuestionType.Oral, "请以“身边的红色故事”为题，作三分钟讲述。", [], 10, null);

    /// <summary>A question that one team is asked.</summary>
    public static readonly QuestionFace Turn = Choice with { Id = "g9", Turn = new(3, "南华镇代表队", 2) };

    /// <summary>A question that is answered aloud.</summary>
    public static readonly QuestionFace Oral = new("g10", 8, 12, QuestionType.Oral, "请用一句话说出长征精神的核心。", [], 20, null);

    /// <summary>Two blanks.</summary>
    public static readonly QuestionFace Blanks = new("g11", 9, 12, QuestionType.FillIn, "1935年1月召开的____会议，事实上确立了____在党中央和红军的领导地位。", [], 10, null, Texts: 2);

    /// <summary>A number with its unit.</summary>
    public static readonly QuestionFace Number = new("g12", 10, 12, QuestionType.Numeric, "红一方面军长征行程约多少里？", [], 10, null, Texts: 1, Unit: "里");

    /// <summary>A question that its clues give away one by one, the second just now.</summary>
    public static readonly QuestionFace Clues = new("g13", 11, 12, QuestionType.Clues, "他是谁？", [], 15, null, Clues: ["他生于河北新河。", "他率部在宁都起义。"], ClueCount: 3, Texts: 1);

    /// <summary>Rules of a round.</summary>
    public static readonly Stage.Rules Rules = new(
    [
        new("每题10分，答对加分，答错扣分。", "10 points a question: added when right, taken away when wrong."),
        new("听到“请抢答”后方可按键，提前按键为犯规，取消本题资格。", "Press after “Buzz now”: who presses before is out of the question."),
        new("抢到后30秒内作答；答错由下一队补答。", "Answer within 30 seconds; when wrong, the next team may."),
        new("两队相差在误差之内，为难分先后，由主持人指定。", "Nearer than the clocks can tell is a dead heat: the host decides."),
    ]);

    /// <summary>A board from which the third table picks.</summary>
    public static Stage.Picking Picking() => new(Answerer(3), Answerer(3), [Level(10, 1), Level(20, 2), Level(30, 4)]);

    private static readonly string[] Names = ["城关镇代表队", "宣化镇代表队", "南华镇代表队", "巷道镇代表队", "合黎镇代表队", "骆驼城镇代表队", "新坝镇代表队", "黑泉镇代表队"];
    private static readonly decimal[] Scores = [120, 95, 110, 95, 60, 45, 80, -5];
    private static readonly int[] Ranks = [1, 3, 2, 3, 6, 7, 5, 8];

    /// <summary>A clock that stands with so many of thirty seconds left.</summary>
    public static ClockFace Clock(int seconds) => new(30_000, 30_000, seconds * 1_000);

    /// <summary><see cref="Paged"/> at one of its pages, from 1.</summary>
    public static QuestionFace Page(int number) => Paged with { Page = new(number, Pages.Length, Pages[number - 1]) };

    /// <summary>The hall at a stage.</summary>
    public static HallView Hall(Stage stage, PauseReason? pause = null, IReadOnlyDictionary<int, TeamMark>? marks = null, bool isFrozen = false, PhotoFinish? photo = null) => new(
        "GALERY", "高台县党史学习教育知识竞赛", stage is Stage.Lobby ? null : new(2, 5, "红色热土", new("抢答题", "Buzzer round")), Teams(marks), stage, pause, Photo: photo, IsFrozen: isFrozen);

    /// <summary>A team as one that answers.</summary>
    public static Answerer Answerer(int team, int? member = null) => new(team, Names[team - 1], member);

    /// <summary>The presses of a race: a winner, one behind by a hair, two further back.</summary>
    public static IReadOnlyList<PressFace> Presses() =>
        [new(1, 3, Names[2], 0), new(2, 1, Names[0], 12.4m), new(3, 6, Names[5], 87.1m), new(4, 8, Names[7], 203.5m)];

    /// <summary>The race of <see cref="Presses"/> as a picture, with a false start.</summary>
    public static PhotoFinish Photo() => new(
        4, 2, "红色热土", 3, PhotoOpening.Buzzers, 181_000, false, 431.2m, 120, 30_000, PhotoResult.Won, 3, [], [], new("3 号台 南华镇代表队 最先，领先 12.4 毫秒。", "Table 3 南华镇代表队 was first by 12.4 ms."),
        [.. Presses().Select(Press), new(5, Names[4], new(5, 1), PressPart.FalseStart, -240, -262.5m, null, null, 8, false, null, false, false, new("抢跑", "false start"), new("在开抢之前按下。", "Pressed before the opening."))]);

    /// <summary>The reveal of <see cref="Choice"/>.</summary>
    public static RevealFace Reveal(Ruling ruling) => new(
        [0], null, "1937年1月20日高台失守，军长董振堂、军政治部主任杨克明及所部三千余名将士壮烈牺牲。", "中国工农红军西路军纪念馆陈列", [5, 2, 1, 0],
        [new(3, Names[2], ruling, ruling == Ruling.Correct ? 10 : -10)], ruling == Ruling.Void, [new(ruling, 8)]);

    /// <summary>The reveal of <see cref="Speech"/>: five marks, of which the highest and the lowest do not count.</summary>
    public static RevealFace Marked() => new(
        [], null, "", "", [],
        [new(3, Names[2], Ruling.Scored, 8.5m, new([Mark(1, "王老师", 8), Mark(2, "李老师", 9), Mark(3, "赵老师", 7.5m, true), Mark(4, "欧阳老师", 8.5m), Mark(5, "陈老师", 9.5m, true)], 8.5m))], false, [new(Ruling.Scored, 1)]);

    /// <summary>The draw of an order of play, before it is made and then.</summary>
    public static DrawFace Order(bool isMade) => Draw(isMade, new("抽签：作答次序", "Draw: order of play"), [.. ((int[])[5, 2, 8, 1, 7, 3, 6, 4]).Select((team, place) => new Phrase($"{place + 1}. {team} 号台 {Names[team - 1]}", $"{place + 1}. Table {team}, {Names[team - 1]}"))], true);

    /// <summary>The draw of numbers, before it is made and then.</summary>
    public static DrawFace Numbers(bool isMade) => Draw(isMade, new("抽签：1 至 40 中抽 3 个", "Draw: 3 of the numbers 1 to 40"), [Phrase.Same("27"), Phrase.Same("4"), Phrase.Same("31")], false);

    /// <summary>Places, unveiled from the last one up, the fifth just now.</summary>
    public static Stage.Unveiling Unveiling() => new(
        [Unveiled(7, 5), Unveiled(5, 6), Unveiled(6, 7), Unveiled(8, 8)], 4);

    /// <summary>A seat at the third table.</summary>
    public static SeatView Seat(SeatAction can, Tone tone, Phrase notice, QuestionFace? question = null, IReadOnlyList<int>? chosen = null, string? message = null, IReadOnlyList<string>? texts = null) => new(
        new(3, 1), can, tone, notice, Names[2], 110, 2, question?.Id ?? "", question?.Type == QuestionType.MultipleChoice, chosen ?? [], texts ?? [], message);

    /// <summary>A phone in the audience, number 27.</summary>
    public static SeatView Phone(SeatAction can, Tone tone, Phrase notice) => new(new(SeatId.AudienceTable, 27), can, tone, notice, "27", 0, 0, "", false, [], []);

    private static PhotoPress Press(PressFace press) => new(
        press.Team, press.Name, new(press.Team, 1), PressPart.Counted, 431.2m + press.BehindMs, 418.6m + press.BehindMs, 418.6m + press.BehindMs, 1.5m, 8, false, press.BehindMs, true, false, new("可信", "trusted"), new("时钟可信。", "The clock is trusted."));

    // The commitment is that of the seed.
    private static DrawFace Draw(bool isMade, Phrase title, IReadOnlyList<Phrase> result, bool isOfRound) => new(
        1, title, "02d5755ae2069f56bf4b44d9e73a680cfd2565e9dc9a28b96184217cd9d3b24a", isMade ? "9b0f64d2c7a1e83550b6f1c2d4a7e990" : null, isMade ? "高台" : "", isMade ? result : [], isOfRound);

    private static Media Picture(string name) => new(MediaPlace.Stem, MediaKind.Image, $"../_content/QuizClient/img/{name}.svg");

    private static MarkFace Mark(int judge, string name, decimal mark, bool isDropped = false) => new(judge, name, mark, isDropped);

    private static BoardLevel Level(decimal value, int used) => new(value, [.. Enumerable.Range(1, 6).Select(number => new BoardCell(number, number, number != 6, number == used))]);

    private static UnveiledPlace Unveiled(int team, int rank) => new(rank, false, team, Names[team - 1], Scores[team - 1], rank == 5, "");

    private static IReadOnlyList<TeamFace> Teams(IReadOnlyDictionary<int, TeamMark>? marks) =>
        [.. Enumerable.Range(1, Names.Length).Select(number => new TeamFace(
            number, Names[number - 1], Scores[number - 1], Ranks[number - 1], Ranks.Count(rank => rank == Ranks[number - 1]) > 1, 1, number == 8 ? 0 : 1, number is 6 or 8 ? 0 : 1, marks?.GetValueOrDefault(number) ?? TeamMark.None))];
}
