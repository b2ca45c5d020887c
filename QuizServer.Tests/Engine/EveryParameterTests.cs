using System.Collections.Concurrent;
using System.Reflection;
using QuizContracts;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;
using QuizServer.Engine.Rules;

namespace QuizServer.Tests.Engine;

/// <summary>A parameter that is accepted says what it does on the rules page, and does what it says: nothing acts in silence, and nothing is set in vain.</summary>
public sealed class EveryParameterTests
{
    private static readonly Round[] Kinds =
    [
        Plans.Required(9) with { Speaker = Speaker.Member, Members = 2, Spares = Plans.Questions("备", 1) },
        Plans.Marked() with { Marking = new Marking(1) },
        Plans.Risk() with { Marking = new Marking(), Order = OrderOfPlay.Table },
        Plans.Simultaneous() with { Questions = [Plans.Choice("多1", QuestionType.MultipleChoice, 0, 1), Plans.Choice("单2")] },
        Plans.Simultaneous(6) with { Value = 100, SpeedBonus = SpeedBonus.Capped, BonusPoints = 2, StreakPoints = 1, StreakMost = 3 },
        Plans.Buzz(6) with { Levels = [new(10, 3), new(20, 3)], Value = 10, Wrong = 0, Timeout = 0 },
        Plans.Buzz(6) with { EarlyPress = FalseStarts.DeductContinue, FoulPoints = -5, FoulSteps = [new(2, -5)], Steal = Steal.Rebuzz, StealValue = 5, StealWrong = -5 },
        Plans.Buzz(6) with { EarlyPress = FalseStarts.Lockout, Steal = Steal.HostPick },
        Plans.Buzz(9) with { PressOrder = PressOrder.Instant },
        Plans.Interrupt(4),
        Plans.Risk(),
        Plans.Risk() with { Picks = 2 },
        Plans.Assign(),
        Plans.Ladder(),
        Plans.Speed(),
        Plans.Duel(8),
        Plans.TieBreak(),
        Plans.Panel(),
        Plans.Audience(),
        Plans.Audience() with { Numbers = null, CalledBy = AudienceCall.Hand },
    ];

    // Another value for each parameter, fit for as many kinds as possible.
    private static readonly Dictionary<string, object[]> Values = new()
    {
        [nameof(Round.Value)] = [25m],
        [nameof(Round.Wrong)] = [-2.5m],
        [nameof(Round.Timeout)] = [-2.5m],
        [nameof(Round.Declined)] = [-1m],
        [nameof(Round.Seconds)] = [45],
        [nameof(Round.StartSeconds)] = [7],
        [nameof(Round.Input)] = [AnswerInput.Tablet, AnswerInput.Oral, AnswerInput.Both],
        [nameof(Round.Order)] = [OrderOfPlay.ReverseTable, OrderOfPlay.ScoreDescending, OrderOfPlay.Drawn],
        [nameof(Round.Display)] = [Display.StemOnly, Display.HiddenUntilBuzz],
        [nameof(Round.Reveal)] = [RevealAnswer.AfterRound],
        [nameof(Round.PassToAudience)] = [true],
        [nameof(Round.Marking)] = [new Marking(2, 2), new Marking(0, 1), new Marking(1, 1)],
        [nameof(Round.PartialCredit)] = [PartialCredit.HalfForSubset, PartialCredit.PerOption],
        [nameof(SimultaneousRound.SpeedBonus)] = [SpeedBonus.HalfByTime, SpeedBonus.None],
        [nameof(SimultaneousRound.BonusPoints)] = [3.5m],
        [nameof(SimultaneousRound.StreakPoints)] = [2m],
        [nameof(SimultaneousRound.StreakMost)] = [4m],
        [nameof(RequiredRound.Speaker)] = [Speaker.Team],
        [nameof(RequiredRound.Members)] = [3],
        [nameof(Round.WarnSeconds)] = [15, 0],
        [nameof(Round.TimerStart)] = [TimerStart.Word],
        [nameof(Round.Supplement)] = [true],
        [nameof(Round.DrawsQuestions)] = [true],
        [nameof(RequiredRound.DrawsSets)] = [true],
        [nameof(RequiredRound.Swaps)] = [2],
        [nameof(RaceRound.OpenMode)] = [OpenMode.HostPress],
        [nameof(RaceRound.PressOrder)] = [PressOrder.Instant, PressOrder.Arrival],
        [nameof(RaceRound.HoldMilliseconds)] = [350, 0],
        [nameof(RaceRound.DeadHeats)] = [DeadHeats.Rebuzz, DeadHeats.HostChooses, DeadHeats.Lots],
        [nameof(RaceRound.WindowSeconds)] = [33],
        [nameof(RaceRound.EarlyPress)] = [FalseStarts.DeductVoid, FalseStarts.Ignore, FalseStarts.AsWrong],
        [nameof(RaceRound.FoulPoints)] = [-7m],
        [nameof(RaceRound.LockoutMilliseconds)] = [750],
        [nameof(RaceRound.FoulSteps)] = [new FoulStep[] { new(3, Ban: true) }],
        [nameof(RaceRound.Steal)] = [Steal.NextInQueue],
        [nameof(RaceRound.StealValue)] = [7m],
        [nameof(RaceRound.StealWrong)] = [-7m],
        [nameof(RaceRound.StealAsFirst)] = [true],
        [nameof(RaceRound.MaxAttempts)] = [5],
        [nameof(RaceRound.OnDead)] = [DeadQuestion.Void, DeadQuestion.Audience],
        [nameof(BuzzRound.Levels)] = [new Level[] { new(30, 6, 70, -5, -2) }],
        [nameof(InterruptRound.InterruptWrong)] = [-7m],
        [nameof(InterruptRound.InterruptWrongOnce)] = [true],
        [nameof(DuelRound.Lifelines)] = [2],
        [nameof(PickedRound.Picks)] = [2],
        [nameof(PickedRound.DifferentValues)] = [true],
        [nameof(PickedRound.MayDecline)] = [false],
        [nameof(LadderRound.Steps)] = [new decimal[] { 5, 15 }],
        [nameof(SpeedRound.Passes)] = [0],
        [nameof(AudienceRound.Numbers)] = [300],
        [nameof(AudienceRound.CalledBy)] = [AudienceCall.Press, AudienceCall.Draw],
        [nameof(DuelRound.Knockout)] = [true],
    };

    // What only people do, and the host alone hears: nothing that the engine could do otherwise.
    private static readonly Dictionary<string, string> ForPeople = new()
    {
        [nameof(Round.Supplement)] = "Team-mates speak up within the time that runs anyway; the host rules on what was said in the end.",
    };

    private static readonly ConcurrentDictionary<(int Kind, int Seed), IReadOnlyList<int>> Before = new();

    public static TheoryData<int, string> Every()
    {
        var data = new TheoryData<int, string>();
        for (var kind = 0; kind < Kinds.Length; kind++)
        {
            foreach (var parameter in Parameters(Kinds[kind]))
            {
                data.Add(kind, parameter.Name);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void A_parameter_is_printed_or_refused(int kind, string parameter) =>
        Assert.All(Changes(kind, parameter), changed => Assert.NotEqual(Page(Kinds[kind]), Page(changed)));

    [Theory]
    [MemberData(nameof(Every))]
    public void What_is_printed_otherwise_happens_otherwise(int kind, string parameter) => Assert.All(
        Changes(kind, parameter),
        changed => Assert.Equal(!ForPeople.ContainsKey(parameter), Battery.Differs(seed => Kept(kind, seed), Plan(changed))));

    // As much for a wrong interrupt as for any wrong answer: that matters only where a second chance is cheaper.
    [Theory]
    [InlineData(Steal.None)]
    [InlineData(Steal.Rebuzz)]
    public void What_comes_to_the_same_reads_the_same(Steal steal)
    {
        var round = Plans.Interrupt() with { InterruptWrong = null, Steal = steal };
        var named = round with { InterruptWrong = -10 };

        Assert.Equal(Page(round) != Page(named), Battery.Differs(seed => Battery.Kept(Plan(round), seed), Plan(named)));
    }

    [Fact]
    public void The_kinds_themselves_are_sound() => Assert.All(Kinds, round => Assert.Equal(0, Problems(round)));

    private static IEnumerable<PropertyInfo> Parameters(Round round) =>
        round.GetType().GetProperties().Where(property => property.CanWrite && property.Name is not nameof(Round.Title) and not nameof(Round.Questions) and not nameof(Round.Spares));

    // Every accepted value that differs from the kind's own.
    private static IEnumerable<Round> Changes(int kind, string parameter)
    {
        var property = Kinds[kind].GetType().GetProperty(parameter)!;
        foreach (var value in Values[parameter].Where(value => !Equals(value, property.GetValue(Kinds[kind]))))
        {
            var changed = Kinds[kind] with { Title = Kinds[kind].Title };
            property.SetValue(changed, value);
            if (Problems(changed) == 0)
            {
                yield return changed;
            }
        }
    }

    private static IReadOnlyList<int> Kept(int kind, int seed) => Before.GetOrAdd((kind, seed), place => Battery.Kept(Plan(Kinds[place.Kind]), place.Seed));

    // A race comes first, so that the scores differ when the round begins, and a tie-break last.
    private static ContestPlan Plan(Round round)
    {
        var plan = Plans.Of([Plans.Buzz(1, "先"), round, .. round is TieBreakRound ? Array.Empty<Round>() : [Plans.TieBreak()]]);
        return plan.WithTeams(round is DuelRound ? 2 : 3) with { Places = [1], Judges = round.Marking is null ? null : Plans.Judges(5) };
    }

    private static int Problems(Round round) => PlanCheck.Problems(Plan(round)).Count;

    private static string Page(Round round) => string.Join('\n', round.Regulation(Plan(round)).Select(sentence => $"{sentence.Zh} {sentence.En}"));
}
