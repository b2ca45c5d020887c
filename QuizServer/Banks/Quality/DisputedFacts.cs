using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Engine.Rules.Typed;

namespace QuizServer.Banks.Quality;

/// <summary>A fact about which sources differ, so that a scored question on it ends in a protest.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Words">All of these stand in a question about it; each may name several words, parted by |, of which one is enough.</param>
/// <param name="Unless">A question in which one of these stands asks something safe.</param>
/// <param name="Differs">How the sources differ.</param>
/// <param name="Ask">How it can be asked safely.</param>
internal sealed record DisputedFact(Phrase Topic, IReadOnlyList<string> Words, IReadOnlyList<string>? Unless, Phrase Differs, Phrase Ask);

/// <summary>Questions that rest on a disputed fact.</summary>
internal static class DisputedFacts
{
    /// <summary>A note for each disputed fact of which stem and answer speak together.</summary>
    public static IEnumerable<QualityNote> Of(CheckedQuestion question, IReadOnlyList<DisputedFact> facts)
    {
        var text = TypedForms.Of(question.Question.Stem + string.Join("", AnswerTexts.Of(question.Question))).Simplified;
        return facts.Where(fact => fact.Words.All(word => HasOne(text, word)) && !(fact.Unless ?? []).Any(word => HasOne(text, word)))
            .Select(fact => question.Note(QualityKind.Disputed, true, new(
                $"“{fact.Topic.Zh}”各家说法不一：{fact.Differs.Zh}。{fact.Ask.Zh}。", $"Sources differ on {fact.Topic.En}: {fact.Differs.En}. {fact.Ask.En}.")));
    }

    private static bool HasOne(string text, string words) =>
        words.Split('|').Any(word => text.Contains(TypedForms.Of(word).Simplified, StringComparison.Ordinal));
}
