namespace QuizContracts;

/// <summary>The right answer. Never part of a view that may not show it.</summary>
/// <param name="Choices">
/// Indexes from 0. Of choices: the right options, ascending. Of an ordering: all options in their right order.
/// Of a matching: for each option the index of its target. Empty for every other type.
/// </param>
/// <param name="Text">The expected words of an oral question; null otherwise.</param>
/// <param name="Blanks">What is accepted in each blank of a fill-in, and, as one blank, for clues; null otherwise.</param>
/// <param name="AnyOrder">The blanks may be filled in any order, each text once.</param>
/// <param name="Number">The right number of a numeric question or an estimate; null otherwise.</param>
/// <param name="Points">Marking points (得分要点) of an oral question; null for none.</param>
public sealed record AnswerKey(
    IReadOnlyList<int> Choices,
    string? Text,
    IReadOnlyList<Blank>? Blanks = null,
    bool AnyOrder = false,
    NumberKey? Number = null,
    IReadOnlyList<MarkingPoint>? Points = null);

/// <summary>One blank of a fill-in (空).</summary>
/// <param name="Accepted">Texts that are right, at least one; the first is the one that is shown.</param>
public sealed record Blank(IReadOnlyList<string> Accepted);

/// <summary>The right number.</summary>
/// <param name="Value">The number.</param>
/// <param name="Tolerance">How far an answer may be off, 0 or more.</param>
/// <param name="Unit">Unit as it is shown behind the number; may be empty.</param>
public sealed record NumberKey(decimal Value, decimal Tolerance = 0, string Unit = "");

/// <summary>Something that an oral answer should say (得分要点).</summary>
/// <param name="Text">The point.</param>
/// <param name="Points">What it is worth; null where its author did not say.</param>
public sealed record MarkingPoint(string Text, decimal? Points = null);
