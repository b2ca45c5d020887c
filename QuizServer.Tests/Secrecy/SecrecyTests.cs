using System.Text.Json;
using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Hub;
using QuizServer.Engine;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;
using QuizServer.Tests.Realtime;

namespace QuizServer.Tests.Secrecy;

/// <summary>
/// Two contests that differ only in what nobody may know of one question: until its reveal, every byte
/// that leaves for the hall and the tablets is the same.
/// </summary>
public class SecrecyTests
{
    private const string Code = "QZ7H2K";
    private static readonly ContestPlan Plan = Plans.Of(
        Plans.Required(2), Plans.Simultaneous() with { Questions = [.. Plans.Questions("同", 2), .. Sample.Types.Select(type => Sample.Of(type).Question)] }, Plans.Buzz()).WithTeams(2);

    public static TheoryData<string> Questions => [.. Plan.Rounds.SelectMany(round => round.Questions).Select(question => question.Id)];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Until_its_reveal_nothing_that_leaves_the_server_depends_on_a_questions_secrets(string question)
    {
        var one = await Play(Plan, question);
        var other = await Play(WithOtherSecrets(question), question);
        Assert.Equal(one.Before.Count, other.Before.Count);
        foreach (var (mine, theirs) in one.Before.Zip(other.Before))
        {
            Assert.Equal(mine, theirs);
        }

        Assert.NotEqual(one.Reveal, other.Reveal);
    }

    [Fact]
    public void A_probe_has_no_place_for_anything_but_the_clock() =>
        Assert.Equal(["Token", "Epoch", "Server", "RoundTrip", "Previous"], typeof(ProbeMessage).GetProperties().Select(property => property.Name));

    private static ContestPlan WithOtherSecrets(string id) => Plan with
    {
        Rounds = [.. Plan.Rounds.Select(round => round with
        {
            Questions = [.. round.Questions.Select(question => question.Id == id
                ? question with { Key = OtherKey(question), Explanation = "另一段解析", Source = "另一处出处", Notes = "主持人备注", Media = OtherMedia(question), Clues = question.Clues is null ? null : ["线索一", "别的线索", "别的线索", "别的线索"] }
                : question)],
        })],
    };

    private static AnswerKey OtherKey(Question question) => question.Key with
    {
        Choices = question.Type is QuestionType.Ordering or QuestionType.Matching ? [.. question.Key.Choices.Reverse()] : question.Options.Count > 0 ? [3] : [],
        Blanks = question.Key.Blanks is { } blanks ? [.. blanks.Select(_ => new Blank(["另一个答案"]))] : null,
        Number = question.Key.Number is { } number ? number with { Value = number.Value + 500, Tolerance = 3 } : null,
    };

    private static List<Media>? OtherMedia(Question question) => question.Media?.Select(one => one.Place == MediaPlace.Reveal ? one with { File = "c3.mp4", Description = "另一段讲解" } : one).ToList();

    // Plays to the question's reveal: table 1 answers everything with option 1, table 2 with option 2.
    private static async Task<(IReadOnlyList<string> Before, string Reveal)> Play(ContestPlan plan, string until)
    {
        using var folder = new DataFolder();
        await using var server = await LiveServer.Start(folder, plan);
        var tickets = new[] { await server.TakeSeat(Code, "1-1"), await server.TakeSeat(Code, "2-1") };
        // One comes after the other, and what each is greeted with tells that the server has done with it.
        await using var first = await server.Connect($"/play/{Code}/1-1/live", tickets[0]);
        await first.Wait("Me");
        await using var second = await server.Connect($"/play/{Code}/2-1/live", tickets[1]);
        await second.Wait("Me");
        await using var hall = await server.Projector(Code);
        var greeted = (await hall.Wait("Show")).GetProperty("publish").GetInt64();
        folder.Time.Advance(TimeSpan.FromSeconds(1));
        await first.Wait("Show", show => show.GetProperty("publish").GetInt64() == greeted);
        var projector = server.Desk.ProjectorPath(Code);
        var heard = new List<string>();
        var last = "lobby";

        async Task Stage(string stage)
        {
            foreach (var client in (LiveClient[])[first, second, hall])
            {
                await client.WaitNext(last, stage);
            }

            last = stage;
        }

        async Task Next(string stage)
        {
            folder.Time.Advance(TimeSpan.FromSeconds(1));
            Assert.True((await server.Desk.Do(Code, new HostAction.NextStep(), "test")).Accepted);
            await Stage(stage);
        }

        async Task Keep()
        {
            heard.Add(await server.Page($"/play/{Code}/1-1", tickets[0]));
            heard.Add(await server.Page($"/play/{Code}/2-1", tickets[1]));
            heard.Add(await server.Page($"/play/{Code}/1-1/history", tickets[0]));
            heard.Add(await server.Page($"/play/{Code}/2-1/history", tickets[1]));
            heard.Add((await server.Page(projector)).Replace(projector, "", StringComparison.Ordinal));
            heard.Add(await server.Page($"/join/{Code}"));
        }

        foreach (var round in plan.Rounds)
        {
            await Next("rules");
            foreach (var question in round.Questions)
            {
                await Next("reading");
                heard.Add(JsonSerializer.Serialize(await first.Buzz(Guid.Parse("00000000-0000-0000-0000-000000000001"))));
                await Keep();
                if (round is QuizServer.Engine.Rounds.SimultaneousRound)
                {
                    await Next("all-answering");
                    var sample = Sample.Types.Contains(question.Type) ? Sample.Of(question.Type) : new Sample(question, new([1], null), new([2], null));
                    heard.Add(JsonSerializer.Serialize(await first.Answer(question.Id, sample.Right.Choice, texts: sample.Right.Texts)));
                    heard.Add(JsonSerializer.Serialize(await second.Answer(question.Id, sample.Wrong.Choice, texts: sample.Wrong.Texts)));
                    await Stage("closed");
                }
                else if (round is QuizServer.Engine.Rounds.BuzzRound)
                {
                    await Next("countdown");
                    folder.Time.Advance(TimeSpan.FromSeconds(3.1));
                    await Stage("buzz-open");
                    heard.Add(JsonSerializer.Serialize(await second.Buzz()));
                    await Stage("answering");
                }
                else
                {
                    await Next("answering");
                }

                await Keep();
                if (question.Id == until)
                {
                    var before = heard.Concat(first.Pictures).Concat(second.Pictures).Concat(hall.Pictures).ToList();
                    await Reveal();
                    return (before, hall.Pictures[^1]);
                }

                await Reveal();
            }

            await Next("scoreboard");
        }

        throw new InvalidOperationException($"No question {until}.");

        // By tablet the next step reveals; a spoken answer is ruled on. A wrong ruling does not depend on the key.
        async Task Reveal()
        {
            folder.Time.Advance(TimeSpan.FromSeconds(1));
            var verdict = last == "closed"
                ? await server.Desk.Do(Code, new HostAction.NextStep(), "test")
                : await server.Desk.Do(Code, new HostAction.Rule(Ruling.Wrong), "test");
            Assert.True(verdict.Accepted);
            await Stage("revealed");
        }
    }
}
