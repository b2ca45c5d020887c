using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Screens;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

/// <summary>The pages of a long stem are turned by the host, and are part of what happened.</summary>
public sealed class PagingTests
{
    private static readonly HashSet<SeatId> Nobody = [];

    private static readonly Question Long = Plans.Choice("长") with { Stem = Plans.LongStem };

    [Fact]
    public void The_next_step_turns_every_page_before_it_opens_the_buzzers()
    {
        var given = Reading(Plans.Of(Plans.Buzz() with { Questions = [Long] }));
        var count = Page(given)!.Count;
        Assert.True(count > 2);
        Assert.Equal($"下一页（2/{count}）", Next(given));

        for (var page = 2; page <= count; page++)
        {
            given.At(10 + page).Next().Then(new Event.PageTurned(page)).In<Phase.Reading>();
        }

        Assert.Equal((count, count), (Page(given)!.Number, Page(given)!.Count));
        Assert.DoesNotContain("下一页", Next(given), StringComparison.Ordinal);
        given.At(30).Next().In<Phase.Countdown>();
    }

    [Fact]
    public void Two_presses_within_half_a_second_turn_one_page()
    {
        var given = Reading(Plans.Of(Plans.Buzz() with { Questions = [Long] })).At(12).Next().At(12.3).Next().Refused("double-press");

        Assert.Equal(2, Page(given)!.Number);
    }

    [Fact]
    public void The_host_turns_back_and_to_any_page_while_somebody_answers_too()
    {
        var given = Read(Reading(Plans.Of(Plans.Required() with { Questions = [Long, .. Plans.Questions("必", 2)] })));
        var last = Page(given)!.Count;
        given.At(40).Next().In<Phase.Answering>();
        Assert.Equal(last, Page(given)!.Number);

        given.At(41).Turn(1).Then(new Event.PageTurned(1));
        Assert.Equal((1, Long.Stem[..20]), (Page(given)!.Number, Page(given)!.Text[..20]));
        given.Turn(1).Refused("nothing");
        given.Turn(0).Refused("no-page");
        given.Turn(last + 1).Refused("no-page");
        given.Pause().Turn(2).Refused("paused");
        Assert.Equal(1, Page(given)!.Number);
    }

    [Fact]
    public void The_reveal_stands_on_the_last_page_and_the_next_question_begins_with_its_first()
    {
        var given = Read(Reading(Plans.Of(Plans.Required() with { Questions = [Long, Long with { Id = "又" }, Plans.Choice("短")] }))).At(40).Next().At(41).Turn(1).At(42).Rule(Ruling.Correct).In<Phase.Revealed>();
        Assert.True(Page(given)!.IsLast);
        given.Turn(1).Refused("no-page");

        given.At(50).Next().In<Phase.Reading>();
        Assert.Equal(1, Page(given)!.Number);
        Read(given).At(80).Next().At(81).Rule(Ruling.Wrong).At(90).Next();
        Assert.Null(Page(given));
    }

    [Fact]
    public void A_stem_that_fits_has_no_pages_to_turn()
    {
        var given = Reading(Plans.Of(Plans.Buzz()));

        Assert.Null(Page(given));
        given.Turn(1).Refused("no-page");
        given.At(12).Next().In<Phase.Countdown>();
    }

    [Fact]
    public void A_hidden_stem_tells_nothing_of_its_pages_and_is_read_from_the_first_on_once_a_team_has_the_word()
    {
        var given = Reading(Plans.Of(Plans.Buzz() with { Questions = [Long], Display = Display.HiddenUntilBuzz, StartSeconds = null }));
        Assert.Null(Page(given));
        given.Turn(2).Refused("no-page");
        given.At(12).Next().In<Phase.Countdown>().At(16).Look().In<Phase.BuzzOpen>();
        Assert.Null(Page(given));

        given.Press("2-1").In<Phase.Answering>();
        Assert.Equal(1, Page(given)!.Number);
        given.At(17).Turn(2).Then(new Event.PageTurned(2));
    }

    [Fact]
    public void Options_that_are_not_shown_yet_make_no_page_and_come_with_the_last_one_when_the_buzzers_open()
    {
        IReadOnlyList<string> options = [.. Enumerable.Repeat(new string('项', 45), 8)];
        var question = Plans.Choice("长") with { Stem = string.Concat(Enumerable.Repeat("一句二十个字的话说明会议在哪里召开的。", 7)) };
        var (few, many) = (Begin(question), Begin(question with { Options = options }));
        Assert.Equal(Page(few), Page(many));

        Open(few);
        Open(many);
        Assert.Null(Page(few));
        Assert.True(Page(many) is { Count: > 1, IsLast: true });

        static Given Begin(Question question) => Reading(Plans.Of(Plans.Buzz() with { Questions = [question], Display = Display.StemOnly }));
        static void Open(Given given) => given.At(12).Next().At(16).Look().In<Phase.BuzzOpen>();
    }

    [Fact]
    public void A_press_that_interrupts_the_reading_leaves_the_page_where_it_is()
    {
        var given = Reading(Plans.Of(Plans.Interrupt() with { Questions = [Long] })).At(12).Next().At(13).Press("1-1");

        Assert.IsAssignableFrom<Phase.HasWord>(given.State.Phase);
        Assert.Equal(2, Page(given)!.Number);
    }

    [Fact]
    public void A_page_is_turned_back_and_not_undone_and_undoing_the_opening_leaves_it_turned()
    {
        var given = Reading(Plans.Of(Plans.Buzz() with { Questions = [Long] })).At(12).Next();
        given.At(13).Undo().Refused("nothing-to-undo");

        Read(given).At(40).Next().In<Phase.Countdown>().At(41).Undo().In<Phase.Reading>();
        Assert.True(Page(given)!.IsLast);
    }

    [Fact]
    public void A_judge_turns_no_page() =>
        Assert.Equal("not-chief", Reading(Plans.Of(Plans.Buzz() with { Questions = [Long] }) with { Judges = Plans.Judges(1) }).When(new Command.TurnPage(S(20), Judge.By(1), 2)).Verdict.Code);

    private static Given Read(Given given)
    {
        for (var at = given.Now.TotalSeconds + 1; HallScreen.Of(given.State, Nobody).Stage is Stage.Reading { Question.Page.IsLast: false }; at++)
        {
            given.At(at).Next();
        }

        return given;
    }

    private static PageFace? Page(Given given) => ((Stage.Asking)HallScreen.Of(given.State, Nobody).Stage).Question.Page;

    private static string Next(Given given) => HostScreen.Of(given.State, Nobody, new ScreenVersion(1, 1, 1), given.Now, null).Next!.Value.Zh;
}
