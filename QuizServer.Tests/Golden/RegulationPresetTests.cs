using QuizServer.Engine;
using QuizServer.Engine.Rules;
using QuizServer.Proof;
using QuizServer.Seeding;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Proof;

namespace QuizServer.Tests.Golden;

/// <summary>
/// One whole contest under each regulation of <c>seeds/regulations</c>. The scores beside the rounds were worked out from the
/// published sheet (contest conventions, R1 to R25), not from the program.
/// </summary>
public sealed class RegulationPresetTests
{
    private static readonly Dictionary<string, Action> Golden = new()
    {
        // 100; each member one question of 10, wrong 0; two for the team; a false start counts as wrong; the picked value is lost by wrong, late and declined.
        ["r1-classic-trio"] = () => Contest("r1-classic-trio", play => play
            .Turns("+++- +++- +++-") // 130 130 130 100
            .Turns("++++ t+++") // 140 150 150 120
            .Races("1+", "2-", "3t", "!4 1+", "", "4+", "4+", "4+", "4+", "4+") // 160 140 140 160
            .Races("2+", "2+", "3+", "3+", "1-", "1-") // 140 160 160 160
            .Picks("30+ 30- 20t 10d"), // lowest first: 1, then 2 3 4
            scores: [170, 130, 140, 150], ranks: [1, 4, 3, 2]),

        // 0; 4 x 10; buzz +-20, second foul -20, third out of the round; risk 30, 40, 50 without deduction, low to high.
        ["r4-jiandang-bainian"] = () => Contest("r4-jiandang-bainian", play => play
            .Turns("++++ ++++ ++++ +-t+") // 40 30 30 40
            .Races("!1 2+", "!1 3-", "!1 4+", "2-", "3+", "4t") // 20 30 30 40
            .Picks("50+ 40- x 30+") // 70 30 30 70: ties for the first and for the third place
            .Races("4+")
            .Races("2-"),
            scores: [70, 30, 30, 70], ranks: [2, 4, 3, 1]),

        // 100; 1 x 10 and 2 x 10; a false start takes 10 and voids the question; risk +-10, 30, 50, high to low.
        ["r5-jiguan-dangjian"] = () => Contest("r5-jiguan-dangjian", play => play
            .Turns("+++-") // 110 110 110 100
            .Turns("++++ +-++") // 130 120 130 120
            .Races("!1", "2+", "3-") // 120 130 120 120
            .Races()
            .Races("4+") // 120 130 120 130
            .Picks("50+ 50- 30t 10+"), // 2 4 1 3
            scores: [90, 180, 130, 80], ranks: [3, 1, 2, 4]),

        // 0; 3 x 10; buzz +-20, after two failures or no press to the audience, first foul costs the question, the second 20 more; risk low to high.
        ["r6-minzu"] = () => Contest("r6-minzu", play => play
            .Turns("++++ ++++ ++++") // 30 each
            .Races("1- 2+", "3- 4-", "", "!1 3+", "!1") // -10 50 30 10
            .Picks("60+ 40+ 20- x") // 1 4 3 2: 50 50 10 50
            .Races("1-", "2+"),
            scores: [50, 50, 10, 50], ranks: [3, 1, 4, 2]),

        // 100; 6 x 10; a false start takes 10 and the question goes on; two picks of 20, 40, 60; only a tie for the first place is played.
        ["r7-buwang-chuxin"] = () => Contest("r7-buwang-chuxin", play => play
            .Turns("++++ ++++ ++++ ++++ ++++ +-+-") // 160 150 160 150
            .Races("!1 1+", "!2 3+", "4-") // 160 140 170 140
            .Picks("60+ 60+ 40- 20+ 20- 20- 40+ x"), // 2 4 1 3, twice
            scores: [160, 180, 190, 180], ranks: [4, 2, 1, 2]),

        // 0; 4 x 10, 20, 30; a false start takes 10 and the race goes on; one pick of 20, 40, 60, won or lost whole.
        ["r11-eight-teams"] = () => Contest("r11-eight-teams", play => play
            .Turns("++++++++ ++++---- -------- +-+-+-+-") // 30 20 30 20 20 10 20 10
            .Turns("++------ -------- -------- ------++") // 50..20 40 30
            .Turns("+------- -------- -------- --------") // 80 40 30 20 20 10 40 30
            .Races("!1 2+", "3-", "4+") // 70 50 20 30 20 10 40 30
            .Picks("60+ 60+ 60- 40+ 20- 20+ 40- 20-") // 6 3 5 4 8 7 2 1: the second place is tied
            .Races("6+"),
            scores: [50, 10, 80, 70, -40, 70, 60, 10], ranks: [5, 6, 1, 3, 8, 2, 4, 6]),

        // 100; 3 x 10, wrong 0, no start within 20 s -10; buzz +-10, void when nobody presses; three picks in reverse table order; three advance.
        ["r13-liangxue-yizuo"] = () => Contest("r13-liangxue-yizuo", play => play
            .Turns("+-td ++++ ++++") // 130 120 110 120
            .Races("1+", "2t") // 140 110 110 120
            .Picks("30+ 10- 20+ x 20- 30+ 10+ x 10+ 20+ 30- 10+"), // 4 3 2 1, three times
            scores: [150, 110, 150, 140], ranks: [1, 4, 1, 3]),

        // 100; 4 x 10; early presses are refused; risk +-10, 20, 30, low to high; six rounds.
        ["r23-six-rounds"] = () => Contest("r23-six-rounds", play => play
            .Turns("++++ ++++ ++-- +---") // 140 130 120 120
            .Races("1+", "2-", "3+", "4t") // 150 120 130 110
            .Turns("-+-+") // 150 130 130 120
            .Rushes("++++------", "+++++++++-", "++dd++++++", "----------") // 190 220 210 120
            .Turns("+++ +- - ++-") // 250 230 210 150; a team stops at its first error
            .Picks("30+ 10- 20t 30+"), // 4 3 2 1
            scores: [280, 210, 200, 180], ranks: [1, 2, 3, 4]),

        // 0; (1 - t/T/2) of 1000, whole within half a second; +100 per step of a row from the second on, at most 500.
        ["kahoot-style"] = () => Contest("kahoot-style", play => play
            .Tablets(
                "1+0.4 4-1 3+5 2+10", // 1000 750 875 0
                "1+2 2+4 3-2", // +950+100, +900+100, 0, 0
                "3+4 2-8 4+8 1+19.99"), // 0.25 above +500 and +200 at the end of the time, 0, 900, 800
            scores: [2750.25m, 1750, 1775, 800], ranks: [1, 3, 2, 4]),

        // 0; 100 questions of 1, wrong or unanswered 0, 10 seconds each; ranked by score, then by less time. Five persons, of whom
        // 1, 3 and 5 are for one organisation and 2 and 4 for the other. Of the 100 questions 97 are nobody's: 970 seconds for each.
        // 1: 2 right in 1 + 4 + 10 s; 2: 2 right in 2 + 2 + 3 s; 3: 1 right in 9 + 1 + 10 s; 4: 2 right in 2 + 3 + 2 s; 5: none.
        ["r25-online-preliminary"] = () => Contest("r25-online-preliminary", play => play
            .Tablets("1+1 2+2 4+2 3-9", "3+1 2+2 4-3 1+4", "4+2 2-3"),
            scores: [2, 2, 1, 2, 0], ranks: [3, 1, 4, 1, 5]),

        // 0; the value is won or lost by everyone who tries; the last to be right picks.
        ["jeopardy-board"] = () => Contest("jeopardy-board", play => play
            .PickedRaces("500 1- 2+", "400 3- 1- 2-", "100 3+"),
            scores: [-900, 100, -300], ranks: [3, 1, 2]),

        // 0; 10 for a right answer, -5 for the first wrong interrupt of a question, 0 for any other wrong answer.
        ["quizbowl-interrupt"] = () => Contest("quizbowl-interrupt", play => play
            .Races("i1- 2+", "i2+", "1- 2-", "i1- i2-"),
            scores: [-10, 20], ranks: [2, 1]),
    };

    public static TheoryData<string> Names => [.. Golden.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_contest_under_the_regulation_ends_as_its_sheet_says(string name) => Golden[name]();

    [Fact]
    public void There_is_a_golden_contest_for_every_regulation() =>
        Assert.Equal(Regulations.Names.Order(StringComparer.Ordinal), Golden.Keys.Order(StringComparer.Ordinal));

    private static void Contest(string name, Func<Play, Play> script, decimal[] scores, int[] ranks)
    {
        var end = script(new Play(Regulations.Read(name).Example)).End;
        end.At(end.Now.TotalSeconds + 1).Next().In<Phase.Podium>().Scores(scores);
        Assert.Equal(ranks, Standing.Ranks(end.State).OrderBy(rank => rank.Key).Select(rank => rank.Value));
        Assert.Empty(ContestProof.Of(Journals.Of(end)).Faults);
    }
}
