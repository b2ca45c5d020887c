using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using static QuizServer.Tests.Engine.Given;

namespace QuizServer.Tests.Engine;

/// <summary>A contest in each of its phases, for sentences that hold in every one.</summary>
internal static class Moments
{
    private static readonly ContestPlan Race = Plans.Of(Plans.Buzz(questions: 1));

    private static readonly Dictionary<string, Func<Given>> Makers = new()
    {
        [nameof(Phase.Lobby)] = () => Seated(Race).At(1),
        [nameof(Phase.RulesPage)] = () => Seated(Race).At(10).Next(),
        [nameof(Phase.Reading)] = () => Reading(Race),
        [nameof(Phase.Countdown)] = () => At(nameof(Phase.Reading), 12).Next(),
        [nameof(Phase.BuzzOpen)] = () => At(nameof(Phase.Countdown), 15).Look(),
        [nameof(Phase.Starting)] = () => At(nameof(Phase.BuzzOpen), 20).Press("1-1"),
        [nameof(Phase.Answering)] = () => At(nameof(Phase.Starting), 22).Next(),
        [nameof(Phase.AwaitingRuling)] = () => At(nameof(Phase.Answering), 30).Next(),
        [nameof(Phase.Picking)] = () => Seated(Plans.Of(Plans.Risk())).At(10).Next().At(11).Next(),
        [nameof(Phase.DeadHeat)] = () => ReadingRace(race => race with { PressOrder = PressOrder.Instant, DeadHeats = DeadHeats.HostChooses })
            .At(12).Next().At(15.5).Press("1-1").At(15.505).Press("2-1").At(16).Look(),
        [nameof(Phase.StealOffered)] = () => ReadingRace(race => race with { Steal = Steal.HostPick, StartSeconds = null, Wrong = 0 })
            .At(12).Next().At(15).Press("1-1").At(20).Rule(QuizContracts.Ruling.Wrong),
        [nameof(Phase.AudienceTurn)] = () => ReadingRace(race => race with { OnDead = DeadQuestion.Audience }).At(12).Next().At(30).Look(),
        [nameof(Phase.AllAnswering)] = () => Reading(Plans.Of(Plans.Simultaneous(questions: 1))).At(12).Next(),
        [nameof(Phase.Closed)] = () => At(nameof(Phase.BuzzOpen), 30).Look(),
        [nameof(Phase.Revealed)] = () => At(nameof(Phase.Closed), 31).Next(),
        [nameof(Phase.Scoreboard)] = () => At(nameof(Phase.Revealed), 32).Next(),
        [nameof(Phase.Podium)] = () => At(nameof(Phase.Scoreboard), 33).Next(),
    };

    public static IEnumerable<string> AllNames => Makers.Keys;

    /// <summary>The names of all phases except the pause, which lies over any of them.</summary>
    public static TheoryData<string> Names => [.. Makers.Keys];

    /// <summary>Those in which a clock runs.</summary>
    public static TheoryData<string> WithClock => [.. Makers.Keys.Where(name => In(name).State.Deadline is not null)];

    public static Given In(string phase) => Makers[phase]();

    public static Given At(string phase, double seconds) => In(phase).At(seconds);

    /// <summary>A spoken race of one question with other parameters, being read out.</summary>
    public static Given ReadingRace(Func<BuzzRound, BuzzRound> change) => Reading(Plans.Of(change(Plans.Buzz(questions: 1))));
}
