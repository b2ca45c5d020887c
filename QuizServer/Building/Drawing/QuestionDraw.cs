using System.Security.Cryptography;
using System.Text;
using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Building;

namespace QuizServer.Building.Drawing;

/// <summary>
/// Draws questions by lot. Wishes may overlap, so questions are given to wishes by a matching: whenever all wishes can be met, they are.
/// The lots are the SHA-256 of "seed|bank|number", so that the same seed draws the same.
/// </summary>
internal static class QuestionDraw
{
    /// <summary>For each wish its questions; or, where the banks cannot meet all of them, what is lacking.</summary>
    /// <param name="supply">The questions of the chosen banks.</param>
    /// <param name="facts">Facts (知识点) that the contest asks about already.</param>
    public static (IReadOnlyList<IReadOnlyList<BankQuestion>>? Drawn, IReadOnlyList<Phrase> Lacking) Of(
        IReadOnlyList<Supply> supply, IReadOnlyList<DrawWish> wishes, IReadOnlySet<string> facts, string seed)
    {
        var pool = supply.Where(one => one.Bar == Bar.None).Select(one => one.Question)
            .OrderBy(question => Lot(seed, question), StringComparer.Ordinal)
            .DistinctBy(question => Stems.Of(question.Question)).ToList();

        // Once a fact only, as long as that goes: first every fact is one lot, then what is still wished for may repeat one.
        var matching = new Matching(wishes, pool);
        matching.Meet(question => Fact(question) is { Length: > 0 } fact ? facts.Contains(fact) ? null : $"fact {fact}" : Name(question));
        matching.Meet(Name);
        return matching.Missing.All(count => count == 0)
            ? (matching.Given, [])
            : (null, [.. wishes.Zip(matching.Missing).Where(one => one.Second > 0).Select(one => Shortage.Of(one.First, one.Second, supply))]);
    }

    /// <summary>Whether a question is of the sort that is wished for.</summary>
    public static bool Fits(DrawWish wish, Question question) =>
        (wish.Type is null || question.Type == wish.Type)
        && (wish.Category.Length == 0 || question.Category == wish.Category)
        && (wish.Difficulty is null || question.Difficulty == wish.Difficulty);

    private static string Fact(BankQuestion question) => question.Question.Fact.Trim();

    private static string Name(BankQuestion question) => $"{question.Bank}|{question.Question.Id}";

    private static string Lot(string seed, BankQuestion question) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}|{Name(question)}")));
}
