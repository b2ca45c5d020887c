namespace QuizServer.Engine.Rules.Typed;

/// <summary>One text in its forms, each without one more difference that does not matter.</summary>
/// <param name="Written">As it was written, without spaces around it.</param>
/// <param name="Folded">Without differences of width, case, spaces and punctuation.</param>
/// <param name="Simplified">Simplified too.</param>
/// <param name="Numbered">With its numbers in Arabic digits too.</param>
internal readonly record struct TypedForms(string Written, string Folded, string Simplified, string Numbered)
{
    /// <summary>The forms of a text.</summary>
    public static TypedForms Of(string text)
    {
        var folded = Folding.Of(text);
        var simplified = Typed.Simplified.Of(folded);
        return new(text.Trim(), folded, simplified, NumeralText.Of(simplified));
    }

    /// <summary>Nothing is left to compare: no text, or nothing but marks.</summary>
    public bool IsEmpty => Folded.Length == 0;

    /// <summary>The least that has to be passed over for two texts to be the same; null when they differ.</summary>
    public Sameness? SameAs(TypedForms other) =>
        Written == other.Written ? Sameness.Exact
        : IsEmpty || other.IsEmpty ? null
        : Folded == other.Folded ? Sameness.Folded
        : Simplified == other.Simplified ? Sameness.Simplified
        : Numbered == other.Numbered ? Sameness.Numbered
        : null;
}

/// <summary>By what two texts are the same, the closest first.</summary>
internal enum Sameness
{
    /// <summary>Letter by letter.</summary>
    Exact,

    /// <summary>But for width, case, spaces and punctuation.</summary>
    Folded,

    /// <summary>But for traditional characters.</summary>
    Simplified,

    /// <summary>But for the way in which numbers are written.</summary>
    Numbered,
}
