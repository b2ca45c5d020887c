using QuizContracts;
using QuizContracts.Desks;
using QuizServer.Banks.Store;
using QuizServer.Engine;
using QuizServer.Screens;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;
using QuizServer.Tests.Realtime;

namespace QuizServer.Tests.Reports;

/// <summary>A contest to be held from paper.</summary>
public sealed class PaperTests : IDisposable
{
    private const string Code = "QZ7H2K";
    private readonly DataFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_has_every_question_with_key_value_and_time_and_the_spares()
    {
        var paper = PaperScreen.Of(Given.Contest(Plans.Of(Plans.Required() with { Spares = Plans.Questions("备", 1) }, Plans.Buzz(1) with { DrawsQuestions = true, Spares = Plans.Questions("候", 1) })).State);

        Assert.Equal([1, 2, 3], paper.Teams.Select(team => team.Number));
        Assert.Equal([("必1", 10m, 30), ("必2", 10m, 30), ("必3", 10m, 30)], paper.Rounds[0].Questions.Select(asked => (asked.Question.Id, asked.Value, asked.Seconds)));
        Assert.Equal(["备1"], paper.Rounds[0].Spares.Select(spare => spare.Id));
        Assert.Equal([false, true], paper.Rounds.Select(round => round.AreDrawn));
        Assert.NotEmpty(paper.Rules.Rounds[0].Rules);
    }

    [Fact]
    public void An_Open_contest_has_no_teams_to_score_by_hand() => Assert.Empty(PaperScreen.Of(Given.Contest(Plans.Open(Plans.Simultaneous(1))).State).Teams);

    [Fact]
    public async Task Only_hosts_get_it_by_the_page_and_by_the_desk()
    {
        await using var server = await LiveServer.Start(_folder, Plans.Of(Plans.Buzz()));
        var desk = (IPaperDesk)server.Services.GetService(typeof(IPaperDesk))!;

        Assert.NotNull(desk.Look(Code, new DeskUser("a", "host", "主持人", DeskRoles.Host)));
        Assert.Null(desk.Look(Code, new DeskUser("b", "judge", "评委", DeskRoles.Judge)));
        Assert.Null(desk.Look("ABC234", new DeskUser("a", "host", "主持人", DeskRoles.Host)));
        var path = $"/host/contests/{Code}/paper";
        Assert.DoesNotContain("题干 抢1", await server.Page(path), StringComparison.Ordinal);
        Assert.Contains("题干 抢1", await server.Page(path, await server.SignIn()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_looks_at_questions_that_were_not_asked_yet_is_noted()
    {
        await using var server = await LiveServer.Start(_folder, Plans.Of(Plans.Buzz(1)));
        T Service<T>() => (T)server.Services.GetService(typeof(T))!;
        Service<BankStore>().Add("bank", "题库", "", [new NewVersion(Plans.Choice("抢1"), 1, QuizContracts.Banks.QuestionDeed.Imported, QuizContracts.Banks.ReviewStatus.Approved)], "test");
        Service<QuizServer.Building.Drafts.DraftStore>().Note(Code, new Dictionary<string, QuizContracts.Building.QuestionRef> { ["抢1"] = new("bank", "抢1") });

        Service<IPaperDesk>().Look(Code, new DeskUser("a", "host", "主持人", DeskRoles.Host));

        Assert.Equal(["host"], Service<ReadLog>().Of("bank", "抢1").Select(read => read.By));
    }
}
