using Bunit;
using QuizContracts;
using QuizContracts.Desks;
using QuizHost.Contests;

namespace QuizServer.Tests.Components;

public sealed class RegulationPageTests : DeskTest
{
    [Fact]
    public void The_sheet_holds_the_rules_of_the_contest_and_of_each_round()
    {
        Desk.Regulations[Pictures.Code] = new ContestRegulation(
            "党史知识竞赛", [new("总分可以为负。", "Scores may be negative.")],
            [new RoundRegulation("争分夺秒", new("抢答", "Buzz"), 20, [new("答题时间 30 秒。", "30 seconds to answer.")])]);

        var sheet = Circuit.Render<RegulationPage>(page => page.Add(parameter => parameter.Code, Pictures.Code)).Find(".sheet").TextContent;

        foreach (var words in (string[])["党史知识竞赛", "总分可以为负。", "第 1 环节 · 争分夺秒（抢答）", "共 20 题", "答题时间 30 秒。"])
        {
            Assert.Contains(words, sheet, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_contest_that_is_not_there_is_said_in_words() => Assert.Contains(
        "没有这场比赛", Circuit.Render<RegulationPage>(page => page.Add(parameter => parameter.Code, "ZZZ999")).Markup, StringComparison.Ordinal);
}
