using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using QuizContracts;
using QuizContracts.Desks;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Tests.Journal;
using QuizServer.Tests.Rehearsal;

namespace QuizServer.Tests.Realtime;

/// <summary>
/// The demonstration of all ten types, played without a script: every field that is filled in and every button that is
/// pressed stands on the page as a browser without a script reads it.
/// </summary>
public sealed class NoScriptAnswersTests(SeededContests seeds) : IClassFixture<SeededContests>
{
    private const string Code = "SHTXNG";

    [Fact]
    public async Task Every_type_is_answered_right_by_the_fields_of_the_page_and_the_buzzer_by_its_button()
    {
        using var folder = new DataFolder();
        await using var server = await LiveServer.Start(folder, seeds.Plan(Code));
        var tickets = new Dictionary<int, string>();
        foreach (var team in seeds.Plan(Code).Teams)
        {
            tickets[team.Number] = await server.TakeSeat(Code, $"{team.Number}-1");
        }

        var met = new HashSet<QuestionType>();
        ContestState Now() => ((IContestDirectory)server.Services.GetService(typeof(IContestDirectory))!).Find(Code)!.Now.State;
        Task<string> Act(int team, string act, Func<IHtmlDocument, IEnumerable<(string, string)>> fill) => server.Act(Code, $"{team}-1", tickets[team], act, fill);
        async Task Answer(int team, Question question)
        {
            Assert.DoesNotContain("refused", await Act(team, "answer", page => Right(page, question)), StringComparison.Ordinal);
            met.Add(question.Type);
        }

        async Task Do(HostAction action)
        {
            var verdict = await server.Desk.Do(Code, action, "organiser");
            Assert.True(verdict.Accepted, verdict.Sentence.En);
        }

        for (var steps = 0; Now().Phase is not Phase.Podium; steps++)
        {
            Assert.True(steps < 500, $"The contest stands still in {Now().Phase}.");
            folder.Time.Advance(TimeSpan.FromSeconds(1));
            switch (Now().Phase)
            {
                case Phase.AllAnswering all:
                    foreach (var team in tickets.Keys)
                    {
                        await Answer(team, Now().QuestionOf(all.Asked));
                    }

                    break;
                case Phase.Countdown:
                    folder.Time.Advance(TimeSpan.FromSeconds(3));
                    await Do(new HostAction.SetLobby(!Now().LobbyIsOpen));
                    break;
                case Phase.BuzzOpen { Asked.Race.HoldUntil: null }:
                    Assert.DoesNotContain("refused", await Act(2, "buzz", _ => []), StringComparison.Ordinal);
                    break;
                case Phase.BuzzOpen:
                    await Do(new HostAction.SetLobby(!Now().LobbyIsOpen));
                    break;
                case Phase.Answering held when Now().QuestionOf(held.Asked) is { Type: QuestionType.Oral } question:
                    met.Add(question.Type);
                    await Do(new HostAction.Rule(Ruling.Correct));
                    break;
                case Phase.Answering held when Now().Round!.TakesTablet:
                    await Answer(held.Word.Team, Now().QuestionOf(held.Asked));
                    break;
                case Phase.AwaitingRuling:
                    await Do(new HostAction.Rule(Ruling.Correct));
                    break;
                default:
                    await Do(new HostAction.NextStep());
                    break;
            }
        }

        Assert.Equal(Enum.GetValues<QuestionType>().Order(), met.Order());
        Assert.All(Now().Rulings, ruled => Assert.Equal(Ruling.Correct, ruled.Ruling));
    }

    [Fact]
    public async Task An_order_that_was_not_chosen_is_no_answer_and_is_refused_in_words()
    {
        using var folder = new DataFolder();
        await using var server = await LiveServer.Start(folder, Tests.Engine.Plans.Of(Tests.Engine.Plans.Simultaneous() with { Questions = [Tests.Engine.Sample.Of(QuestionType.Ordering).Question] }));
        var ticket = await server.TakeSeat("QZ7H2K", "1-1");
        for (var step = 0; step < 3; step++)
        {
            folder.Time.Advance(TimeSpan.FromSeconds(1));
            Assert.True((await server.Desk.Do("QZ7H2K", new HostAction.NextStep(), "organiser")).Accepted);
        }

        Assert.EndsWith("?refused=whole-order", await server.Act("QZ7H2K", "1-1", ticket, "answer", page => page.QuerySelectorAll("noscript select").Select(_ => ("choice", ""))), StringComparison.Ordinal);
    }

    // Fills in what the page has, as a person does who knows the answer.
    private static IEnumerable<(string, string)> Right(IHtmlDocument page, Question question)
    {
        var (key, form) = (question.Key, page.QuerySelector("form#act")!);
        string Has(IElement? place, string value)
        {
            Assert.NotNull(place);
            return value;
        }

        string Index(int option) => option.ToString(CultureInfo.InvariantCulture);
        switch (question.Type)
        {
            case QuestionType.Ordering or QuestionType.Matching:
                var lists = form.QuerySelectorAll("noscript select[name=choice]");
                Assert.Equal(question.Options.Count, lists.Length);
                return lists.Zip(key.Choices, (list, choice) => ("choice", Has(list.QuerySelector($"option[value='{choice}']"), Index(choice))));
            case QuestionType.FillIn or QuestionType.Clues:
                var fields = form.QuerySelectorAll("input[name=text]");
                Assert.Equal(key.Blanks!.Count, fields.Length);
                return key.Blanks.Select(blank => ("text", blank.Accepted[0]));
            case QuestionType.Numeric or QuestionType.Estimate:
                return [("text", Has(form.QuerySelector("input[name=text]"), key.Number!.Value.ToString(CultureInfo.InvariantCulture)))];
            default:
                return key.Choices.Select(choice => ("choice", Has(form.QuerySelector($"input[name=choice][value='{choice}']"), Index(choice))));
        }
    }
}
