using CsCheck;
using Microsoft.Extensions.Logging.Abstractions;
using QuizContracts;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Tests.Engine;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Properties;

/// <summary>Double taps and reordered repeats have one effect, in a real room over a real journal.</summary>
public sealed class RequestProperties
{
    private const string Code = "QZ7H2K";
    private static readonly ContestPlan Plan = Plans.Of(Plans.Simultaneous(1), Plans.Buzz(1)).WithTeams(3, seats: 2);

    // Which seat answers what; and at which later places its request comes again.
    private static readonly Gen<(int Member, int Choice, int[] Repeats)[]> Answers =
        Gen.Select(Gen.Int[1, 6], Gen.Int[0, 3], Gen.Int[0, 8].Array[0, 3]).Array[1, 8];

    [Fact]
    public void Repeats_get_the_first_verdict_again_and_write_nothing() => Answers.Sample(
        answers =>
        {
            var (once, verdicts) = Run(answers, repeat: false).GetAwaiter().GetResult();
            var (often, all) = Run(answers, repeat: true).GetAwaiter().GetResult();
            Assert.Equal(once, often);
            foreach (var (request, verdict) in all)
            {
                Assert.Equal(verdicts.First(first => first.Request == request).Verdict, verdict);
            }
        },
        iter: 25,
        threads: 1);

    private static async Task<(string State, List<(int Request, string Verdict)> Verdicts)> Run((int Member, int Choice, int[] Repeats)[] answers, bool repeat)
    {
        using var folder = new DataFolder();
        await using var contests = new ContestDirectory(folder.Journal(), folder.Time, NullLogger<ContestDirectory>.Instance);
        await contests.Create(Plan, "system");
        var room = contests.Find(Code)!;
        for (var place = 1; place <= 6; place++)
        {
            var seat = Seat(place);
            await room.Post($"seat:{seat}", null, at => new Command.TakeSeat(at, $"seat:{seat}", seat, "hash"));
        }

        for (var step = 0; step < 3; step++)
        {
            folder.Time.Advance(TimeSpan.FromSeconds(1));
            await room.Post("host:陈", null, at => new Command.TakeNextStep(at, "host:陈"));
        }

        var verdicts = new List<(int, string)>();
        foreach (var request in Order(answers, repeat))
        {
            var (seat, choice) = (Seat(answers[request].Member), answers[request].Choice);
            var reply = await room.Post(
                $"seat:{seat}", new Guid(request + 1, 0, 0, new byte[8]), at => new Command.GiveAnswer(at, $"seat:{seat}", seat, "同1", [choice]));
            verdicts.Add((request, reply.Verdict.Code));
        }

        // The secret of the draws differs from contest to contest, and no text shows it.
        return (Texts.Of(room.Now.State), verdicts);
    }

    // Every request once in its order, and its repeats anywhere behind it.
    private static List<int> Order((int Member, int Choice, int[] Repeats)[] answers, bool repeat)
    {
        var order = Enumerable.Range(0, answers.Length).ToList();
        for (var request = 0; repeat && request < answers.Length; request++)
        {
            foreach (var behind in answers[request].Repeats)
            {
                order.Insert(Math.Min(order.Count, order.IndexOf(request) + 1 + behind), request);
            }
        }

        return order;
    }

    private static SeatId Seat(int place) => new((place + 1) / 2, place % 2 == 0 ? 2 : 1);
}
