using Bunit;
using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Views;
using QuizServer.Tests.Engine;

namespace QuizServer.Tests.Components;

/// <summary>Questions that are not made of plain options, on the host's console.</summary>
public sealed class TypesOnConsoleTests : DeskTest
{
    [Fact]
    public void What_was_typed_stands_with_the_reason_why_it_is_right_or_wrong()
    {
        IReadOnlyList<TypedFace> typed = [new("遵义", true, new("与答案相同。", "The same.")), new("四川", false, new("与答案“贵州”不同。", "Not “贵州”."))];
        var view = Pictures.Answering();
        var page = OpenConsole(view with { Teams = [view.Teams[0], view.Teams[1] with { Typed = typed }], Judged = [view.Judged[0] with { Typed = typed }] });

        foreach (var place in (string[])["[data-team='2'] .team-answer", ".ruling-whom", "[data-judged='7']"])
        {
            var text = page.Find(place).TextContent;
            Assert.Contains("四川", text, StringComparison.Ordinal);
            Assert.Contains("与答案“贵州”不同。", text, StringComparison.Ordinal);
            Assert.Single(page.Find(place).QuerySelectorAll("[data-typed=wrong]"));
        }
    }

    [Fact]
    public async Task A_key_of_texts_is_corrected_with_all_that_is_accepted()
    {
        var sent = await Correct(QuestionType.FillIn, page => page.InvokeAsync(() => page.Find("[data-key-text='0']").InputAsync("瑞金；瑞京;瑞金")));

        Assert.Equal([["瑞金", "瑞京"], ["贵州", "黔"]], sent.Key.Blanks!.Select(blank => blank.Accepted.ToArray()));
    }

    [Fact]
    public async Task A_number_is_corrected_with_its_tolerance_and_keeps_its_unit()
    {
        var sent = await Correct(QuestionType.Numeric, async page =>
        {
            await page.InvokeAsync(() => page.Find("[data-key-number]").InputAsync("四十六"));
            Assert.True(page.Find("[data-confirm]").HasAttribute("disabled"));
            await page.InvokeAsync(() => page.Find("[data-key-number]").InputAsync("46.5"));
        });

        Assert.Equal(new NumberKey(46.5m, 1, "岁"), sent.Key.Number);
    }

    [Fact]
    public async Task An_order_names_each_option_once()
    {
        var sent = await Correct(QuestionType.Ordering, async page =>
        {
            await page.InvokeAsync(() => page.Find("[data-key-place='0']").ChangeAsync("0"));
            Assert.True(page.Find("[data-confirm]").HasAttribute("disabled"));
            await page.InvokeAsync(() => page.Find("[data-key-place='1']").ChangeAsync("2"));
        });

        Assert.Equal([0, 2, 3, 1], sent.Key.Choices);
    }

    [Fact]
    public async Task Pairs_are_corrected_one_by_one()
    {
        var sent = await Correct(QuestionType.Matching, page => page.InvokeAsync(() => page.Find("[data-key-place='2']").ChangeAsync("2")));

        Assert.Equal([1, 3, 2], sent.Key.Choices);
    }

    [Theory]
    [InlineData(QuestionType.FillIn, "贵州 / 黔")]
    [InlineData(QuestionType.Numeric, "45岁 ± 1")]
    [InlineData(QuestionType.Ordering, "丙")]
    [InlineData(QuestionType.Matching, "2 二")]
    [InlineData(QuestionType.Clues, "线索四")]
    public void The_host_reads_the_key_and_all_that_is_to_come(QuestionType type, string text)
    {
        var page = OpenConsole(Pictures.Answering() with { Question = Sample.Of(type).Question, Clues = type == QuestionType.Clues ? 2 : 0 });
        var card = page.Find(".question-card");

        Assert.Contains(text, card.TextContent, StringComparison.Ordinal);
        Assert.Equal(type == QuestionType.Clues ? 2 : 0, card.QuerySelectorAll(".is-shown").Length);
        Assert.Equal("/media/a1.png", card.QuerySelector("img")!.GetAttribute("src"));
        Assert.Equal("会址", card.QuerySelector("img")!.GetAttribute("alt"));
        Assert.True(card.QuerySelector("video")!.HasAttribute("controls"));
        Assert.False(card.QuerySelector("video")!.HasAttribute("autoplay"));
    }

    [Fact]
    public async Task The_next_clue_has_its_own_button_while_there_is_one()
    {
        var page = OpenConsole(Pictures.Answering() with { CanShowClue = true });

        await Press(page, "[data-clue]");
        Desk.Publish(Pictures.Answering(2));
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("[data-clue]")));

        Assert.Equal([new HostAction.ShowClue()], Desk.Done);
    }

    private async Task<HostAction.CorrectKey> Correct(QuestionType type, Func<IRenderedComponent<QuizHost.Console.ConsolePage>, Task> change)
    {
        var (view, question) = (Pictures.Answering(), Sample.Of(type).Question);
        var page = OpenConsole(view with { Judged = [view.Judged[0] with { Keyed = new KeyedFace(question.Stem, type, question.Options, question.Key, question.Targets) }] });
        await OpenDialog(page, "[data-judged='7'] [data-key]");
        await Type(page, "#reason", "录入有误");
        Assert.True(page.Find("[data-confirm]").HasAttribute("disabled"));
        await change(page);
        await Confirm(page);
        return Assert.IsType<HostAction.CorrectKey>(Assert.Single(Desk.Done));
    }
}
