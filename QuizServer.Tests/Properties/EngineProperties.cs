using CsCheck;
using QuizServer.Engine;
using QuizServer.Journal.Codec;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Proof;

namespace QuizServer.Tests.Properties;

/// <summary>What holds after whatever anybody asks. A failure prints the seed with which CsCheck repeats it, and the shortest run that it found; CsCheck_Iter makes more runs than 100.</summary>
public sealed class EngineProperties
{
    private static readonly Gen<(int Seed, uint[] Choices)> Contests = Gen.Select(Gen.Int[0, 10_000], Gen.UInt.Array[0, 2_500]);

    [Fact]
    public void Deciding_twice_gives_the_same_events_and_a_refusal_changes_nothing_but_what_it_puts_on_record() => Check((before, command) =>
    {
        var (decision, again) = (Decider.Decide(before, command), Decider.Decide(before, command));
        Assert.Equal(Texts.Of(decision.Events), Texts.Of(again.Events));
        Assert.Equal(decision.Verdict, again.Verdict);
        if (!decision.Verdict.Accepted && command is not Command.ReportInterruption)
        {
            // What a clock did before the command arrived is not the command's doing.
            var settled = Decider.Decide(before, new Command.LookAtClock(command.At, "system")).Events.Count;
            Assert.All(decision.Events.Skip(settled), e => Assert.True(MayComeWithARefusal(e), e.GetType().Name));
        }
    });

    [Fact]
    public void No_point_is_ever_lost() => Check((_, _) => { }, state => Assert.All(
        state.Teams, team => Assert.Equal(state.Ledger.Where(entry => entry.Team == team.Key).Sum(entry => entry.Delta), team.Value.Score)));

    [Fact]
    public void The_stored_journal_leads_to_the_same_state_byte_for_byte_and_proves_its_result() => Contests.Sample(
        (seed, choices) =>
        {
            var given = Play(seed, choices, (_, _) => { });
            var replayed = given.Journal.Aggregate((ContestState?)null, (state, entry) =>
                Evolver.Evolve(state, EventCodec.Read(EventCodec.NameOf(entry.Event), EventCodec.Write(entry.Event)), entry.At));
            Assert.Equal(Texts.Of(given.State), Texts.Of(replayed!));
            Assert.Empty(Journals.Proof(given));
        });

    private static void Check(Action<ContestState, Command> each, Action<ContestState>? after = null) => Contests.Sample(
        (seed, choices) => Play(seed, choices, each, after));

    private static Given Play(int seed, uint[] choices, Action<ContestState, Command> each, Action<ContestState>? after = null)
    {
        var chance = new Choices(choices);
        var commands = new RandomCommands(seed, chance);
        var given = Given.Seated(commands.Plan());
        while (chance.IsLeft)
        {
            var command = commands.Next(given.State, given.Now);
            each(given.State, command);
            given.At(command.At.TotalSeconds).When(command);
            after?.Invoke(given.State);
        }

        return given;
    }

    // A press is kept as evidence, and a foul has its consequences.
    private static bool MayComeWithARefusal(Event e) => e
        is Event.BuzzerPressed or Event.PressCameLate or Event.BuzzerFrozen or Event.FalseStartMade or Event.QuestionVoided or Event.QuestionClosed or Event.AudienceAsked
        or Event.PointsEntered { Entry.Reason: LedgerReason.Foul or LedgerReason.Floor };
}
