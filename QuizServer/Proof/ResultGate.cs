using System.Collections.Concurrent;
using QuizContracts;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Engine.Decisions;
using QuizServer.Engine.Rules;

namespace QuizServer.Proof;

/// <summary>
/// Proves a result before it is published. A result that does not stand is refused once, with what is wrong;
/// a host who presses again within a minute publishes it knowingly, and the dispute goes on record.
/// </summary>
internal sealed class ResultGate(TimeProvider time)
{
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _refused = new();

    /// <summary>Whether the host's next step would publish the result.</summary>
    public static bool IsNext(ContestState state) => state.Phase is Phase.Scoreboard board && Steps.After(state, board) is null && Lots.Next(state) is not { Kind: DrawKind.Ties };

    /// <summary>Proves the contest's result as its journal stands now.</summary>
    /// <returns>Why it is refused, if it is; and what goes on record when it is published in spite of it.</returns>
    public async Task<(Verdict? Refusal, string? Dispute)> Examine(IContestRoom room)
    {
        // Off the caller's thread: the journal of a long contest takes a moment, and the host's page must not stand still.
        var proof = await Task.Run(() => ContestProof.Of(room.Record()));
        if (proof.Faults.Count == 0)
        {
            _refused.TryRemove(room.Code, out _);
            return (null, null);
        }

        var (now, first) = (time.GetUtcNow(), proof.Faults[0]);
        if (_refused.TryGetValue(room.Code, out var refused) && now - refused < Memory)
        {
            return (null, string.Join(' ', proof.Faults.Take(10).Select(fault => fault.Zh)));
        }

        _refused[room.Code] = now;
        return (Refuse(proof.Faults.Count, first), null);
    }

    private static Verdict Refuse(int count, Phrase first) => new(false, "not-proven", new(
        $"成绩核对未通过（{count} 处）：{first.Zh}请先更正，或用 verify 命令查看；一分钟内再按一次仍公布，并记录在案。",
        $"The result is not proven ({count} faults): {first.En} Correct it first, or look with the verify command; a second press within a minute publishes it, on record."));
}

/// <summary>Wires the proof.</summary>
internal static class ProofSetup
{
    public static IServiceCollection AddProof(this IServiceCollection services) => services.AddSingleton<ResultGate>();
}
