using QuizContracts;
using QuizContracts.Views;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Journal.Codec;
using QuizServer.Proof;
using QuizServer.Screens;
using QuizServer.Seeding;
using QuizServer.Tests.Proof;

namespace QuizServer.Tests.Engine;

/// <summary>A kind of round is one file: <see cref="PassingRound"/>, which the product has never heard of, goes through everything.</summary>
public sealed class NewKindTests
{
    private static readonly ContestPlan Plan = Plans.Of(new PassingRound { Title = "传题", Questions = Plans.Questions("传", 3), Wrong = -5, Tables = 3, Order = OrderOfPlay.ReverseTable });

    private static readonly HashSet<SeatId> Nobody = [];

    [Fact]
    public void It_is_stored_and_read_back()
    {
        var stored = EventCodec.Write(new Event.ContestCreated(Plan));
        var read = ((Event.ContestCreated)EventCodec.Read("contest-created/1", stored)).Plan;

        Assert.Contains("\"kind\":\"test-passing\"", stored, StringComparison.Ordinal);
        Assert.Equal(3, Assert.IsType<PassingRound>(read.Rounds[0]).Tables);
    }

    [Fact]
    public void It_is_read_from_a_regulation_and_its_faults_are_named_with_their_places()
    {
        const string sound = """{"teams": 3, "baseScore": 100, "rounds": [{"kind": "test-passing", "title": "传题", "tables": 2, "count": 3}]}""";

        Assert.IsType<PassingRound>(RegulationFile.Read(sound).Regulation!.Example.Rounds[0]);
        Assert.Equal(
            ["rounds[0].tables: Tables of “传题” must be 2 to 12."],
            RegulationFile.Read(sound.Replace("\"tables\": 2", "\"tables\": 1", StringComparison.Ordinal)).Problems.Select(problem => problem.En));
    }

    [Fact]
    public void It_is_printed() => Assert.Contains(
        "Teams answer in reverse table order; what is not right passes to the next table, to 3 at most.",
        Assert.Single(RegulationScreen.Of(Plan).Rounds).Rules.Select(sentence => sentence.En));

    [Fact]
    public void It_is_played_to_the_podium_shown_to_everyone_and_proven()
    {
        var given = Given.Seated(Plan);
        Assert.IsType<Stage.Rules>(Next(given, 10));
        Assert.IsType<Stage.Reading>(Next(given, 11));

        Assert.Equal(3, Answering(Next(given, 12)));
        Assert.Equal(2, Answering(Rule(given, 15, Ruling.Wrong)));
        Assert.Equal(1, Answering(Rule(given, 16, Ruling.Timeout)));
        Assert.Equal([Ruling.Wrong, Ruling.Timeout, Ruling.Correct], Assert.IsType<Stage.Revealed>(Rule(given, 17, Ruling.Correct)).Reveal.Outcomes.Select(outcome => outcome.Verdict));

        Next(given, 18);
        Assert.Equal(2, Answering(Next(given, 19)));
        given.At(60).Look();
        Assert.Equal(1, Answering(Rule(given, 61, Ruling.Wrong)));
        Assert.IsType<Stage.Revealed>(Rule(given, 62, Ruling.Correct));

        Next(given, 63);
        Assert.Equal(1, Answering(Next(given, 64)));
        Rule(given, 65, Ruling.Correct);
        Assert.IsType<Stage.Scoreboard>(Next(given, 66));
        Assert.IsType<Stage.Podium>(Next(given, 67));
        given.Scores(130, 95, 95);
        Assert.Empty(ContestProof.Of(Journals.Of(given)).Faults);
    }

    private static Stage Next(Given given, double at) => Shown(given.At(at).Next());

    private static Stage Rule(Given given, double at, Ruling ruling) => Shown(given.At(at).Rule(ruling));

    // Everyone's picture is made, and the host's and the tablets' say what the hall sees.
    private static Stage Shown(Given given)
    {
        Assert.True(given.Verdict.Accepted, given.Verdict.Code);
        var (hall, host) = (HallScreen.Of(given.State, Nobody), HostScreen.Of(given.State, Nobody, new ScreenVersion(1, 1, 1), given.Now, null));
        var speaker = (hall.Stage as Stage.Answering)?.Answerer.Team;
        foreach (var team in given.State.Teams.Keys)
        {
            var notice = SeatScreen.Of(given.State, new SeatId(team, 1)).Notice;
            Assert.True(speaker is null || (notice.Zh == "请口头作答。") == (team == speaker), notice.Zh);
        }

        Assert.Equal(speaker is null, host.Rulings.Count == 0);
        Assert.Equal(hall.Stage is Stage.Podium, host.Next is null);
        return hall.Stage;
    }

    private static int Answering(Stage stage) => Assert.IsType<Stage.Answering>(stage).Answerer.Team;
}
