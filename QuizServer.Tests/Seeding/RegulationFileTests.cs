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
              "baseScore": 100,
              "rounds": [
                {"kind": "karaoke", "title": "一", "count": 4},
                {"kind": "required", "title": "二", "seconds": -5, "count": 4},
                {"kind": "required", "title": "三", "value": 1000000000, "count": 0},
                {"kind": "buzz", "title": "四", "bonus": 3, "count": 4},
                {"kind": "risk", "title": "五", "levels": [{"value": 10, "count": 9}], "count": 4},
                {"kind": "buzz", "count": "many"}
              ]
            }
            """);

        Assert.Null(regulation);
        var faults = problems.Select(problem => problem.En).ToList();
        foreach (var fault in (string[])
            ["teams must be", "rounds[0]", "Seconds of “二”", "The value of “三”", "rounds[2].count", "rounds[3].bonus", "levels of “五”", "rounds[5].count", "rounds[5].title is missing"])
        {
            Assert.True(faults.Exists(sentence => sentence.Contains(fault, StringComparison.Ordinal)), $"{fault} is not in: {string.Join(' ', faults)}");
        }
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
