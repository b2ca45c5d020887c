namespace QuizContracts;

/// <summary>A language that every screen and every refusal speaks.</summary>
public enum Language
{
    /// <summary>Simplified Chinese, zh-CN: the first language.</summary>
    Chinese,

    /// <summary>English, en.</summary>
    English,
}

/// <summary>One sentence or label in both languages, side by side, so that neither can be forgotten.</summary>
/// <param name="Zh">The words in zh-CN.</param>
/// <param name="En">The words in English.</param>
public readonly record struct Phrase(string Zh, string En)
{
    /// <summary>The words in the language asked for.</summary>
    public string In(Language language) => language == Language.English ? En : Zh;

    /// <summary>The same text in both languages: a name, a number.</summary>
    public static Phrase Same(string text) => new(text, text);

    /// <summary>Several, one after another, with what stands between them.</summary>
    public static Phrase Join(Phrase between, IReadOnlyCollection<Phrase> parts) => new(string.Join(between.Zh, parts.Select(part => part.Zh)), string.Join(between.En, parts.Select(part => part.En)));
}

/// <summary>Names of the languages in cookies, addresses and the <c>lang</c> attribute.</summary>
public static class LanguageTags
{
    /// <summary>The BCP 47 tag: <c>zh-CN</c> or <c>en</c>.</summary>
    public static string Tag(this Language language) => language == Language.English ? "en" : "zh-CN";

    /// <summary>Reads a tag; anything that does not begin with <c>en</c> is Chinese.</summary>
    public static Language Read(string? tag) =>
        tag is not null && tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Chinese;
}
