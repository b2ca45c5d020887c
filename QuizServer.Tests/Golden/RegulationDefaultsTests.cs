using System.Text.Json;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Journal.Codec;

namespace QuizServer.Tests.Golden;

/// <summary>
/// Where a published sheet is silent, the default of the contest conventions (section 7) holds. Beside each round stands what its sheet
/// says otherwise, by parameter; nothing else may differ.
/// </summary>
public sealed class RegulationDefaultsTests
{
    private static readonly Dictionary<string, string[]> Sheets = new()
    {
        // Three members; 抢答 60 s, a false start counts as wrong; 风险 must be answered; one round of tie-breaks.
        ["r1-classic-trio"] = ["Members", "", "EarlyPress FoulSteps Seconds", "EarlyPress FoulSteps Seconds", "MayDecline", ""],

        // 必答 10 s; 抢答 20 points, 10 s; 风险 30, 40, 50, 10 s, wrong 0.
        ["r4-jiandang-bainian"] = ["Seconds", "Seconds Value", "Levels", ""],

        // 必答 30 s; 抢答 60 s, a false start -10 and the question void; 风险 10, 30, 50, 120 s, high to low.
        ["r5-jiguan-dangjian"] =
            ["", "Seconds", "EarlyPress FoulPoints FoulSteps Seconds", "EarlyPress FoulPoints FoulSteps Seconds", "EarlyPress FoulPoints FoulSteps Seconds", "Levels Order", ""],

        // 必答 30 s; 抢答 20 points, 60 s, two teams may fail, the second foul -20; 风险 20, 40, 60.
        ["r6-minzu"] = ["Seconds", "FoulSteps Seconds Steal StealAsFirst Value", "Levels", ""],

        // 必答 10 s; 抢答 10 s, a false start -10; 风险 20, 40, 60, 30 s, two picks.
        ["r7-buwang-chuxin"] = ["Seconds", "EarlyPress FoulPoints FoulSteps Seconds", "Levels Picks", ""],

        // 必答 10, 20, 30 points, 10 s, one swap; 抢答 a false start -10; 风险 20, 40, 60.
        ["r11-eight-teams"] = ["Seconds", "Seconds Value", "Seconds Swaps Value", "EarlyPress FoulPoints FoulSteps", "Levels", ""],

        // No start within 20 s -10; 抢答 void when nobody presses within 20 s; 风险 three picks, reverse table order.
        ["r13-liangxue-yizuo"] = ["Declined StartSeconds Timeout", "OnDead StartSeconds WindowSeconds", "Order Picks", ""],

        // 必答 30 s, a set is drawn; 抢答 early presses are refused; 限时, 闯关, 风险.
        ["r23-six-rounds"] = ["DrawsSets Seconds", "EarlyPress FoulSteps", "", "", "Speaker", "", ""],
    };

    public static TheoryData<string> Names => [.. Sheets.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Only_what_the_sheet_says_differs_from_the_conventions(string name)
    {
        var plan = Regulations.Read(name).Example;

        Assert.Equal(Sheets[name], plan.Rounds.Select(round => string.Join(' ', Differing(round))));
        Assert.Equal((100, null, RankNumbers.Competition), (plan.BaseScore, plan.Floor, plan.Ranking));
        Assert.Null(plan.TieKeys);
    }

    // A preliminary online is no contest on a stage: it has a row of its own in the conventions.
    [Fact]
    public void Every_published_sheet_is_compared() =>
        Assert.Equal(Regulations.Names.Where(name => name[0] == 'r').Except(["r25-online-preliminary"]).Order(StringComparer.Ordinal), Sheets.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_regulation_lists_where_its_sheet_is_silent() => Assert.All(Regulations.Names, name =>
    {
        using var file = JsonDocument.Parse(Regulations.Text(name));
        Assert.NotEqual(0, file.RootElement.GetProperty("silent").GetArrayLength());
    });

    // Both ways to open the buzzers are conventions, and how many questions a level has follows from the sheet's numbers of questions.
    private static IEnumerable<string> Differing(Round round) => round.GetType().GetProperties()
        .Where(property => property.CanWrite
            && property.Name is not (nameof(Round.Title) or nameof(Round.Questions) or nameof(Round.Spares) or nameof(RaceRound.OpenMode))
            && Text(property.GetValue(round)) != Text(property.GetValue(Convention(round))))
        .Select(property => property.Name)
        .Order(StringComparer.Ordinal);

    private static string Text(object? value) =>
        JsonSerializer.Serialize(value is IReadOnlyList<Level> levels ? levels.Select(level => level with { Count = 1 }) : value, ContestJson.Options);

    private static Round Convention(Round round) => round switch
    {
        RequiredRound { Speaker: Speaker.Member } => new RequiredRound { Title = "", Questions = [], Speaker = Speaker.Member, Seconds = 30 },
        RequiredRound => new RequiredRound { Title = "", Questions = [], Seconds = 60, Supplement = true },
        BuzzRound => new BuzzRound
        {
            Title = "",
            Questions = [],
            Wrong = -round.Value,
            Timeout = round.Wrong,
            WindowSeconds = 15,
            StartSeconds = 10,
            Seconds = 30,
            EarlyPress = FalseStarts.LoseQuestion,
            FoulSteps = [new(2, -20), new(3, Ban: true)],
            MaxAttempts = 2,
            OnDead = DeadQuestion.Audience,
        },
        RiskRound => new RiskRound { Title = "", Questions = [], Levels = [new(10, 1, 30), new(20, 1, 60), new(30, 1, 90)], Order = OrderOfPlay.ScoreAscending, Supplement = true },
        SpeedRound => new SpeedRound { Title = "", Questions = [], Seconds = 90 },
        LadderRound => new LadderRound { Title = "", Questions = [], Steps = [10, 20, 30], Seconds = 30 },
        TieBreakRound => new TieBreakRound { Title = "", Questions = [], WindowSeconds = 15, StartSeconds = 10, Seconds = 30 },
        _ => throw new ArgumentException($"No convention for {round.GetType().Name}.", nameof(round)),
    };
}
