using QuizServer.Seeding;
using QuizServer.Tests.Golden;

namespace QuizServer.Tests.Seeding;

public sealed class RegulationFileTests
{
    [Fact]
    public void All_faults_are_named_with_their_places_and_not_only_the_first()
    {
        var (regulation, problems) = RegulationFile.Read(
            """
            {
              "teams": 400,
              "baseScore": 1000000000,
              "places": [1],
              "karaoke": true,
              "rounds": [
                {"kind": "karaoke", "title": "一", "count": 4},
                {"kind": "required", "title": "二", "seconds": -5, "startSeconds": 0, "count": 4},
                {"kind": "buzz", "title": "三", "value": 1000000000, "wrong": -1000000000, "count": 0},
                {"kind": "buzz", "title": "四", "bonus": 3, "windowSeconds": -1, "openMode": "never", "count": 4},
                {"kind": "risk", "title": "五", "levels": [{"value": 10, "count": 9}], "picks": 0, "count": 4},
                {"kind": "buzz", "count": "many", "foulPoints": -1000000000, "members": 3},
                {"title": "七", "count": 1},
                {"kind": "assign", "title": "八", "levels": [{"value": 10}], "count": 501}
              ]
            }
            """);

        Assert.Null(regulation);
        Assert.Equal(
            [
                "rounds[0].kind: no such kind or parameter, or its value is wrong.",
                "rounds[2].count must be a whole number from 1 to 500.",
                "rounds[3].bonus: no such kind or parameter, or its value is wrong.",
                "rounds[3].openMode: no such kind or parameter, or its value is wrong.",
                "rounds[5].count must be a whole number from 1 to 500.",
                "rounds[5].members: no such kind or parameter, or its value is wrong.",
                "rounds[5].title is missing.",
                "rounds[6].kind: no such kind or parameter, or its value is wrong.",
                "rounds[7].count must be a whole number from 1 to 500.",
                "rounds[7].levels[0].count is missing.",
                "teams must be a whole number from 2 to 60.",
                "karaoke: no such kind or parameter, or its value is wrong.",
                "baseScore: The base score must be between -10000 and 10000, with at most two decimals.",
                "places: Places need a tie-break round or lots (tieKeys: lots): without them nothing tells equal teams apart.",
                "rounds[1].seconds: Seconds of “二” must be 3 to 600.",
                "rounds[1].startSeconds: Start seconds of “二” must be 1 to 120.",
                "rounds[2].value: The value of “三” must be above 0, at most 1000.",
                "rounds[2].wrong: Wrong of “三” must be between -1000 and 0.",
                "rounds[2].value: The points of “三” may have at most two decimals.",
                "rounds[3].windowSeconds: The buzz window of “四” must be 2 to 120 seconds.",
                "rounds[4].picks: Picks of “五” must be 1 to 10.",
                "rounds[4].levels: The counts of the levels of “五” must add up to its 4 questions.",
                "rounds[5].earlyPress: Early presses of “—” take no points: foul points must be 0.",
            ],
            problems.Select(problem => problem.En));
    }

    [Fact]
    public void What_the_contest_itself_lacks_is_named_too() =>
        Assert.Equal(["baseScore is missing."], RegulationFile.Read("""{"teams": 4, "rounds": []}""").Problems.Select(problem => problem.En));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"rounds\": 7}")]
    [InlineData("{\"rounds\": [7]}")]
    public void A_file_without_rounds_is_no_regulation(string json) =>
        Assert.Equal("The file holds no regulation (rounds).", Assert.Single(RegulationFile.Read(json).Problems).En);

    [Fact]
    public void A_contest_takes_its_rounds_from_a_regulation_and_its_questions_from_the_bank()
    {
        var questions = Engine.Plans.Questions("题", 21);
        var (plan, problems) = ContestFile.Read(
            $$"""
            {
              "code": "QZ7H2K", "title": "打断赛", "bank": "甲", "regulation": "quizbowl-interrupt", "answersFrom": "first",
              "teams": [{"number": 1, "name": "红旗队"}, {"number": 2, "name": "先锋队"}],
              "questions": [[{{string.Join(',', Enumerable.Range(1, 20).Select(number => $"\"题{number}\""))}}], ["题21"]]
            }
            """,
            _ => questions,
            Regulations.Text);

        Assert.Empty(problems);
        Assert.Equal([20, 1], plan!.Rounds.Select(round => round.Questions.Count));
        Assert.Equal(-5, Assert.IsType<QuizServer.Engine.Rounds.InterruptRound>(plan.Rounds[0]).InterruptWrong);
    }

    [Fact]
    public void An_unknown_regulation_is_named() =>
        Assert.Equal("There is no regulation r99.", Assert.Single(ContestFile.Read("""{"regulation": "r99"}""", _ => [], _ => null).Problems).En);
}
