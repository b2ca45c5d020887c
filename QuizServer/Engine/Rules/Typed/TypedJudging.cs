using QuizContracts;

namespace QuizServer.Engine.Rules.Typed;

/// <summary>
/// Judges typed texts against the key. What is the same to a Chinese reader is the same here: width, case, spaces, punctuation, simplified and
/// traditional characters, Chinese and Arabic numerals, and the ways of writing a date. Whatever else differs is wrong, and the verdict says by what.
/// </summary>
public static class TypedJudging
{
    /// <summary>One text against what is accepted in one blank.</summary>
    public static TypedVerdict Of(Blank blank, string typed) =>
        blank.Accepted.Contains(typed) ? TypedWords.Exact(typed) : BlankJudging.Of(blank, TypedForms.Of(typed));

    /// <summary>The texts of all blanks, one verdict for each; a missing text is empty. Where the blanks may be filled in any order, each serves for one text.</summary>
    public static IReadOnlyList<TypedVerdict> Of(AnswerKey key, IReadOnlyList<string> typed)
    {
        var texts = key.Blanks!.Select((_, index) => typed.ElementAtOrDefault(index) ?? "");
        return key.AnyOrder ? AnyOrder.Of(key.Blanks!, [.. texts.Select(TypedForms.Of)]) : [.. key.Blanks!.Zip(texts, Of)];
    }

    /// <summary>A typed number against the right one.</summary>
    public static TypedVerdict Of(NumberKey key, string typed) => NumberJudging.Of(key, TypedForms.Of(typed));

    /// <summary>The number that a text says, whatever its unit; null when it says none.</summary>
    public static decimal? Number(string typed) => TypedNumber.Read(TypedForms.Of(typed).Numbered)?.Value;

    /// <summary>The number that a text says in the key's unit: for a key in 万人, 1073, 1073万 and 10730000人 all say 1073. Null when it says none, or one in another unit.</summary>
    public static decimal? Number(NumberKey key, string typed) => TypedNumber.Read(TypedForms.Of(typed).Numbered)?.In(key);
}
