using Bunit;
using QuizContracts;
using QuizContracts.Desks;

namespace QuizServer.Tests.Components;

public sealed class RulingBarTests : DeskTest
{
    [Fact]
    public void Only_the_listed_rulings_can_be_given()
    {
        var page = OpenConsole(Pictures.Answering() with { Rulings = [Ruling.Wrong, Ruling.Timeout], CanVoid = false });

        var usable = page.FindAll("[data-rule]").Where(button => !button.HasAttribute("disabled")).Select(button => button.GetAttribute("data-rule"));

        Assert.Equal(["wrong", "timeout"], usable);
    }

    [Theory]
    [InlineData("correct", Ruling.Correct)]
    [InlineData("wrong", Ruling.Wrong)]
    [InlineData("timeout", Ruling.Timeout)]
    [InlineData("declined", Ruling.Declined)]
    public async Task A_ruling_acts_at_once(string name, Ruling ruling)
    {
        var page = OpenConsole(Pictures.Answering());

        await Press(page, $"[data-rule={name}]");

        Assert.Equal([new HostAction.Rule(ruling)], Desk.Done);
    }

    [Fact]
    public void It_names_the_team_its_answer_and_what_the_key_says()
    {
        var page = OpenConsole(Pictures.Answering());

        var whom = page.Find(".ruling-whom").TextContent;

        Assert.Contains("2 号台 金塔队", whom, StringComparison.Ordinal);
        Assert.Contains("B", whom, StringComparison.Ordinal);
        Assert.Contains("正确", whom, StringComparison.Ordinal);
    }

    [Fact]
    public void A_true_or_false_answer_is_written_as_on_its_tile_never_with_the_marks_of_a_ruling()
    {
        var view = Pictures.Answering();
        var page = OpenConsole(view with { Question = view.Question! with { Type = QuestionType.TrueFalse, Options = [] } });

        Assert.Contains("错", page.Find("[data-team='2'] .team-answer").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.FindAll(".team-answer, .ruling-whom"), line => line.TextContent.Contains('✗', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Voiding_asks_once_for_a_reason()
    {
        var page = OpenConsole(Pictures.Answering());

        await OpenDialog(page, "[data-rule=void]");
        Assert.Empty(Desk.Done);
        Assert.True(page.Find("[data-confirm]").HasAttribute("disabled"));

        await Type(page, "#reason", "题目有误");
        await Confirm(page);

        Assert.Equal([new HostAction.VoidQuestion("题目有误")], Desk.Done);
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("[data-confirm]")));
    }
}
