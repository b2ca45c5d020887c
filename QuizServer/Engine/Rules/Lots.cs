using System.Security.Cryptography;
using System.Text;

namespace QuizServer.Engine.Rules;

/// <summary>
/// Draws that can be checked. Each has a seed of its own, made from the contest's secret; its SHA-256 is the commitment. The
/// numbers in the urn are put in the order of the SHA-256 of "seed|word|number", so that any hash tool can repeat a draw.
/// </summary>
public static class Lots
{
    /// <summary>Most numbers that an urn holds.</summary>
    public const int Most = 20_000;

    /// <summary>The seed of a draw, secret until it is made.</summary>
    /// <param name="secret">The contest's secret.</param>
    /// <param name="number">Number of the draw, from 1.</param>
    public static string Seed(string secret, int number) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"draw {number}")));

    /// <summary>What is shown before the draw.</summary>
    public static string Commitment(string seed) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed)));

    /// <summary>The numbers that are drawn.</summary>
    public static IReadOnlyList<int> Draw(DrawPlan plan, string seed, string word) =>
    [
        .. Enumerable.Range(1, plan.From)
            .OrderBy(number => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}|{word}|{number}"))), StringComparer.Ordinal)
            .Take(plan.Take),
    ];

    /// <summary>The next draw: what the round still has to draw, or what was announced; null when there is none.</summary>
    public static DrawPlan? Next(ContestState state) => state.Round?.ToDraw(state) ?? OfTie(state) ?? state.Announced;

    // When nothing else can decide a tie that matters.
    private static DrawPlan? OfTie(ContestState state) =>
        state.Plan.TieKeys?.Contains(TieKey.Lots) is true && IsOver(state) && Ties.ThatMatter(state) is { Count: > 0 } equal
            ? new DrawPlan(DrawKind.Ties, equal.Count, equal.Count)
            : null;

    private static bool IsOver(ContestState state) => state.Phase switch
    {
        Phase.Scoreboard board => Decisions.Steps.After(state, board) is null,
        Phase.Podium => Decisions.Steps.OpenTie(state) is null,
        _ => false,
    };

    /// <summary>Commitment of the next draw.</summary>
    public static string NextCommitment(ContestState state) => Commitment(Seed(state.Secret, state.Draws.Count + 1));
}
