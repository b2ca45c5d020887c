using Bunit;
using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Views;

namespace QuizServer.Tests.Components;

public sealed class MarkingBarTests : DeskTest
{
    private static readonly MarkingFace Marking = new([new(1, "王老师", false, true), new(2, "李老师", false, false), new(3, "赵老师", true, false)], IsComplete: false);

    [Fact]
    public void The_host_sees_who_has_marked()
    {
        var page = OpenConsole(Pictures.Answering() with { Marking = Marking, Rulings = [Ruling.Timeout, Ruling.Declined, Ruling.Void] });

        Assert.Equal(["王老师已评", "李老师未评", "赵老师回避"], page.FindAll("[data-judge]").Select(judge => judge.TextContent.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)));
        Assert.True(page.Find("[data-rule=correct]").HasAttribute("disabled"));
        Assert.Empty(page.FindAll("[data-publish-marks]"));
    }

    [Fact]
    public async Task The_marks_that_are_in_are_published_after_one_question_that_names_who_is_missing()
    {
        var page = OpenConsole(Pictures.Answering() with { Marking = Marking, Rulings = [Ruling.Timeout, Ruling.Scored] });

        await OpenDialog(page, "[data-publish-marks]");
        Assert.Empty(Desk.Done);
        Assert.Contains("李老师", page.Find("[data-missing]").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("赵老师", page.Find("[data-missing]").TextContent, StringComparison.Ordinal);
        await Confirm(page);

        Assert.Equal([new HostAction.Rule(Ruling.Scored)], Desk.Done);
    }

    [Fact]
    public void When_all_marks_are_in_the_next_step_publishes_them() =>
        Assert.Empty(OpenConsole(Pictures.Answering() with { Marking = Marking with { IsComplete = true }, Rulings = [Ruling.Scored] }).FindAll("[data-publish-marks]"));

    [Fact]
    public void Where_no_judge_marks_there_is_no_such_bar() => Assert.Empty(OpenConsole(Pictures.Answering()).FindAll("[data-marking]"));

    [Fact]
    public void What_the_chief_judge_decided_the_host_cannot_overturn()
    {
        var view = Pictures.Answering();
        var page = OpenConsole(view with { Judged = [view.Judged[0] with { IsFinal = true }] });

        Assert.True(page.Find("[data-judged='7'] [data-overturn]").HasAttribute("disabled"));
        Assert.Contains("主评委终裁", page.Find("[data-judged='7']").TextContent, StringComparison.Ordinal);
    }
}
