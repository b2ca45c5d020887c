using Microsoft.Extensions.Time.Testing;
using QuizContracts.Desks;
using QuizServer.Realtime.Consoles;

namespace QuizServer.Tests.Realtime.Consoles;

/// <summary>Which of several consoles acts.</summary>
public sealed class LeadTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly LeadBook _book;

    public LeadTests() => _book = new(_time);

    [Fact]
    public void The_first_console_acts_and_alone_knows_of_no_other()
    {
        var (_, ada) = Open("ada");

        Assert.Equal((true, "ada", 0), (ada.IsMine, ada.Holder, ada.Others));
    }

    [Fact]
    public void A_second_one_looks_on_until_it_takes_over()
    {
        var (_, ada) = Open("ada");
        var told = 0;
        var (_, eve) = Open("eve", () => told++);
        Assert.Equal((false, "ada", 1), (eve.IsMine, eve.Holder, eve.Others));

        eve.Take();

        Assert.Equal((true, false, "eve"), (eve.IsMine, ada.IsMine, ada.Holder));
        Assert.Equal(2, told);
    }

    [Fact]
    public void The_lead_of_a_console_that_closes_goes_to_the_one_that_waits()
    {
        var (_, ada) = Open("ada");
        var (_, eve) = Open("eve");

        ada.Dispose();

        Assert.Equal((true, 0), (eve.IsMine, eve.Others));
    }

    [Fact]
    public async Task A_console_that_is_cut_off_for_ten_seconds_is_free_and_earlier_it_is_not()
    {
        var (desk, ada) = Open("ada");
        var (_, eve) = Open("eve");

        await desk.OnConnectionDownAsync(null!, default);
        _time.Advance(TimeSpan.FromSeconds(9));
        Assert.False(eve.IsMine);
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(eve.IsMine);

        await desk.OnConnectionUpAsync(null!, default);
        Assert.False(ada.IsMine);
    }

    [Fact]
    public async Task A_connection_that_comes_back_in_time_keeps_the_lead()
    {
        var (desk, ada) = Open("ada");
        var (_, eve) = Open("eve");

        await desk.OnConnectionDownAsync(null!, default);
        _time.Advance(TimeSpan.FromSeconds(5));
        await desk.OnConnectionUpAsync(null!, default);
        _time.Advance(TimeSpan.FromSeconds(20));

        Assert.Equal((true, false), (ada.IsMine, eve.IsMine));
    }

    [Fact]
    public async Task Whoever_reloads_a_page_that_was_cut_off_acts_at_once()
    {
        var (desk, _) = Open("ada");
        await desk.OnConnectionDownAsync(null!, default);

        Assert.True(Open("ada").Lead.IsMine);
    }

    [Fact]
    public void Every_contest_has_a_lead_of_its_own()
    {
        Open("ada");

        Assert.True(new LeadDesk(_book).Join("OTHER2", "eve", () => { }).IsMine);
    }

    private (LeadDesk Desk, ILead Lead) Open(string name, Action? changed = null)
    {
        var desk = new LeadDesk(_book);
        return (desk, desk.Join("QZ7H2K", name, changed ?? (() => { })));
    }
}
