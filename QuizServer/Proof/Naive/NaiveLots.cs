using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using QuizContracts;

namespace QuizServer.Proof.Naive;

/// <summary>Makes a draw again: the seed from the contest's secret, the numbers from the seed and the word.</summary>
internal static class NaiveLots
{
    /// <summary>The numbers that were drawn; what is wrong with them goes to the findings.</summary>
    public static List<int> Check(JsonElement drawn, string secret, List<Phrase> findings)
    {
        var (number, plan) = (drawn.GetProperty("number").GetInt32(), drawn.GetProperty("plan"));
        var (seed, word) = (drawn.GetProperty("seed").GetString()!, drawn.GetProperty("word").GetString()!);
        var result = drawn.GetProperty("result").EnumerateArray().Select(one => one.GetInt32()).ToList();
        if (seed != Hex(HMACSHA256.HashData(Bytes(secret), Bytes($"draw {number}"))))
        {
            findings.Add(new($"第 {number} 次抽签的种子与承诺不符。", $"The seed of draw {number} is not the one that was committed to."));
        }

        var urn = Enumerable.Range(1, plan.GetProperty("from").GetInt32()).ToList();
        urn.Sort((one, other) => string.CompareOrdinal(Key(one), Key(other)));
        if (!result.SequenceEqual(urn.Take(plan.GetProperty("take").GetInt32())))
        {
            findings.Add(new($"第 {number} 次抽签的结果与种子不符。", $"The result of draw {number} does not follow from its seed."));
        }

        return result;

        string Key(int lot) => Hex(SHA256.HashData(Bytes($"{seed}|{word}|{lot}")));
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Hex(byte[] bytes) => Convert.ToHexString(bytes).ToLowerInvariant();
}
