using System.Globalization;

namespace QuizServer.Proof;

/// <summary>A proof as the command prints it.</summary>
internal static class ProofText
{
    public static IEnumerable<string> Of(ContestProof proof)
    {
        yield return "  台号 table      流水 ledger    重算 recount   相差 difference  队名 team";
        foreach (var team in proof.Teams)
        {
            yield return $"{Right(team.Number, 12)}{Right(team.Ledger, 17)}{Right(team.Recounted, 17)}{Right(team.Difference, 17)}  {team.Name}";
        }

        foreach (var fault in proof.Faults)
        {
            yield return $"✗ {fault.Zh} {fault.En}";
        }

        yield return proof.Faults.Count == 0
            ? "✓ 核对通过，结果无误。 Verified: the result is right."
            : $"✗ 核对未通过，{proof.Faults.Count} 处不符。 Not verified: {proof.Faults.Count} faults.";
    }

    private static string Right(decimal number, int width) => number.ToString("0.##", CultureInfo.InvariantCulture).PadLeft(width);
}
