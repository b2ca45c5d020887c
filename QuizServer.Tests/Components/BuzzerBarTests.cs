using Bunit;
using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Views;

namespace QuizServer.Tests.Components;

public sealed class BuzzerBarTests : DeskTest
{
    [Fact]
    public async Task The_switch_turns_keys_into_buzzers_and_back()
    {
        var page = OpenConsole(Pictures.Answering());
        Assert.Equal("false", page.Find("#desk-buzzers").GetAttribute("data-on"));
        Assert.Empty(page.FindAll("[data-buzzer]"));

        await Press(page, "[data-buzzers]");
        Desk.Publish(Pictures.Answering(2) with { HasBuzzerKeys = true });
        page.WaitForAssertion(() => Assert.Equal("true", page.Find("#desk-buzzers").GetAttribute("data-on")));
        await Press(page, "[data-buzzers]");

        Assert.Equal([new HostAction.SetBuzzerKeys(true), new HostAction.SetBuzzerKeys(false)], Desk.Done);
    }

    [Fact]
    public async Task It_says_where_the_script_connects_which_question_is_meant_and_what_a_gamepad_is()
    {
        var page = OpenConsole(Pictures.Answering() with { HasBuzzerKeys = true });

        Assert.Equal($"/host/contests/{Pictures.Code}/screen/live", page.Find("#desk-buzzers").GetAttribute("data-hub"));
        Assert.Equal("q-5", page.Find("#desk-buzzers").GetAttribute("data-question"));
        Assert.Equal(["1", "2"], page.FindAll("[data-buzzer]").Select(chip => chip.GetAttribute("data-buzzer")));
        Assert.Equal("each", page.Find("#desk-buzzers").GetAttribute("data-pads"));
        await Press(page, "[data-pad-buttons]");
        Assert.Equal("buttons", page.Find("#desk-buzzers").GetAttribute("data-pads"));
    }

    [Fact]
    public void A_question_that_is_over_is_meant_by_no_press()
    {
        var view = Pictures.Answering();
        var asking = (Stage.Asking)view.Hall.Stage;
        var page = OpenConsole(view with { HasBuzzerKeys = true, Hall = view.Hall with { Stage = new Stage.Closed(asking.Question, null, 0) } });

        Assert.Null(page.Find("#desk-buzzers").GetAttribute("data-question"));
    }

    [Fact]
    public void An_open_contest_has_no_such_switch()
    {
        var view = Pictures.Answering();

        Assert.Empty(OpenConsole(view with { Hall = view.Hall with { Open = new OpenFace(0, 0, []) } }).FindAll("#desk-buzzers"));
    }
}
