using System.Text.RegularExpressions;
using QuizContracts;
using QuizContracts.Views;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Journal;
using QuizServer.Rehearsal;
using QuizServer.Rehearsal.Hands;
using QuizServer.Rehearsal.Promises;
using QuizServer.Rehearsal.StandIns;
using QuizServer.Screens;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Golden;
using QuizServer.Tests.Proof;

namespace QuizServer.Tests.Rehearsal;

public sealed partial class RehearsalRunTests(SeededContests seeded) : IClassFixture<SeededContests>
{
    // Far worse than a hall: half of the messages take 40 ms and more, every twentieth is held back, and connections break every other minute.
    private static readonly HandSettings Rough = new(Spread: 150, Skill: 50, Latency: 20, Jitter: 60, Loss: 5, Disconnects: 5);

    public static TheoryData<string> Codes => SeededContests.Codes;

    public static TheoryData<string> Regulations => [.. GoldenContests.Names];

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Over_rough_links_every_promise_is_kept(string code)
    {
        var result = await Play(seeded.Plan(code), 3, Rough);

        Assert.Empty(Broken(result));
        Assert.True(result.Disconnects > 0);
    }

    [Theory]
    [MemberData(nameof(Regulations))]
    public async Task Under_every_regulation_a_rehearsal_comes_to_the_podium(string regulation) =>
        Assert.Empty(Broken(await Play(GoldenContests.Played(regulation).State.Plan, 7, new HandSettings())));

    [Fact]
    public async Task The_same_seed_gives_the_same_journal_and_another_one_another()
    {
        var plan = seeded.Plan("MNZSHW");

        var first = await Play(plan, 1, Rough);
        Assert.Equal(first.Entries[^1].Hash, (await Play(plan, 1, Rough)).Entries[^1].Hash);
        Assert.NotEqual(first.Entries[^1].Hash, (await Play(plan, 2, Rough)).Entries[^1].Hash);
    }

    [Fact]
    public async Task Who_knows_everything_answers_nothing_wrong()
    {
        var result = await Play(seeded.Plan("SHTXNG"), 1, new HandSettings(Skill: 100));

        Assert.Empty(Ruled(result, "wrong"));
        Assert.NotEmpty(Ruled(result, "correct"));
    }

    [Fact]
    public async Task Who_knows_nothing_answers_nothing_right()
    {
        var result = await Play(seeded.Plan("DANGSH"), 1, new HandSettings(Skill: 0));

        Assert.Empty(Ruled(result, "correct"));
        Assert.NotEmpty(Ruled(result, "wrong"));
    }

    [Fact]
    public async Task Races_are_judged_by_the_true_first_and_most_of_them_fall_under_the_promise()
    {
        var result = await Play(seeded.Plan("MNZSHW"), 5, new HandSettings(Spread: 150));

        Assert.True(result.Races.Count(race => race.IsPromised) > result.Races.Count / 2);
        Assert.Equal(0, result.Wrong);
    }

    [Fact]
    public async Task An_acknowledged_press_that_is_missing_in_the_journal_is_found() =>
        Assert.Contains("acknowledged", Broken(await Play(seeded.Plan("MNZSHW"), 5, new HandSettings(), Without("buzzer-pressed/1"))));

    [Fact]
    public async Task An_acknowledged_answer_that_is_missing_in_the_journal_is_found() =>
        Assert.Contains("acknowledged", Broken(await Play(seeded.Plan("DANGSH"), 5, new HandSettings(), Without("answer-given/1"))));

    [Fact]
    public async Task Points_that_nobody_earned_are_found()
    {
        var broken = Broken(await Play(seeded.Plan("DANGSH"), 5, new HandSettings(), entries =>
            Journals.Chained(entries.Select(entry => entry == entries.Last(last => last.Type == "points-entered/1") ? entry with { Payload = Delta().Replace(entry.Payload, "\"delta\":77") } : entry))));

        Assert.Contains("proven", broken);
        Assert.Contains("reopened", broken);
    }

    [Fact]
    public async Task A_race_that_was_given_to_another_than_the_first_is_found()
    {
        var result = await Play(seeded.Plan("MNZSHW"), 5, new HandSettings(Spread: 150));
        var race = result.Races.First(race => race.IsPromised && race.Margin > race.Uncertainty);

        Assert.False(race.IsBroken);
        Assert.True((race with { Winner = race.True + 1 }).IsBroken);
        Assert.True((race with { Winner = race.True + 1 }).IsWrong);
    }

    [Fact]
    public async Task A_copy_that_cannot_be_won_stands_still_and_says_so()
    {
        // Nobody enters, so there is nobody to play.
        var (copy, _) = RehearsalPlan.Of(seeded.Plan("XANQSH"), 1);
        var result = await RehearsalRun.Play(copy!, new RehearsalSettings(1, new HandSettings(Disconnects: 0), People: 0));

        Assert.Equal(["finished"], Broken(result));
    }

    [Fact]
    public void A_hall_that_lets_a_key_through_before_the_reveal_is_noticed()
    {
        var given = Engine.Given.Seated(Plans.Of(Plans.Required())).At(1).Next().At(2).Next();
        var question = given.State.QuestionOf(((Phase.OnStage)given.State.Phase).Asked).Id;
        HallView Telling(ContestState state, IReadOnlySet<SeatId> present) =>
            HallScreen.Of(state, present) with { Title = $"{state.QuestionOf(((Phase.OnStage)state.Phase).Asked).Key.Choices[0]}" };

        Assert.Empty(Seen(given.State, null));
        Assert.Contains(question, Assert.Single(Seen(given.State, Telling)).Zh, StringComparison.Ordinal);
    }

    private static async Task<RehearsalResult> Play(ContestPlan plan, int seed, HandSettings hands, Func<IReadOnlyList<Entry>, IReadOnlyList<Entry>>? onRecord = null) =>
        await RehearsalRun.Play(RehearsalPlan.Of(plan, seed).Plan!, new RehearsalSettings(seed, hands), onRecord);

    private static IReadOnlyList<Phrase> Seen(ContestState state, Func<ContestState, IReadOnlySet<SeatId>, HallView>? show)
    {
        var watch = new SecretWatch(state.Plan, show);
        watch.Look(new Snapshot(state, new HashSet<SeatId>(), 1, 1, 1, null));
        return watch.Leaks;
    }

    private static IEnumerable<string> Broken(RehearsalResult result) => result.Promises.Where(promise => !promise.IsKept).Select(promise => promise.Name);

    private static IEnumerable<Entry> Ruled(RehearsalResult result, string ruling) =>
        result.Entries.Where(entry => entry.Type == "answer-ruled/1" && entry.Payload.Contains($"\"ruling\":\"{ruling}\"", StringComparison.Ordinal));

    private static Func<IReadOnlyList<Entry>, IReadOnlyList<Entry>> Without(string type) => entries => Journals.Chained(entries.Where(entry => entry != entries.First(first => first.Type == type)));

    [GeneratedRegex("\"delta\":-?[0-9.]+")]
    private static partial Regex Delta();
}
