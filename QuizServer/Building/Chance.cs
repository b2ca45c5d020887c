using System.Security.Cryptography;
using QuizContracts;

namespace QuizServer.Building;

/// <summary>What the builder leaves to chance; handed in, so that it can be repeated.</summary>
/// <param name="Below">A number from 0 to below this.</param>
/// <param name="Seed">A new seed, which also names what has to be unique.</param>
internal sealed record Chance(Func<int, int> Below, Func<string> Seed)
{
    /// <summary>That of the machine.</summary>
    public static readonly Chance Real = new(RandomNumberGenerator.GetInt32, () => RandomNumberGenerator.GetHexString(32, lowercase: true));

    /// <summary>A join code that is free.</summary>
    public string Code(Func<string, bool> isTaken)
    {
        while (true)
        {
            var code = string.Concat(Enumerable.Range(0, ContestCode.Length).Select(_ => ContestCode.Alphabet[Below(ContestCode.Alphabet.Length)]));
            if (!isTaken(code))
            {
                return code;
            }
        }
    }

    /// <summary>A short name for a draft or a round.</summary>
    public string Id() => Seed()[..12];
}
