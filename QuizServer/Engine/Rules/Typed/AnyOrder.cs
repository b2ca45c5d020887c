using QuizContracts;

namespace QuizServer.Engine.Rules.Typed;

/// <summary>Blanks that may be filled in any order: as many texts as possible are right, and no blank counts twice.</summary>
internal static class AnyOrder
{
    private const int None = -1;

    /// <summary>One verdict for each text.</summary>
    public static IReadOnlyList<TypedVerdict> Of(IReadOnlyList<Blank> blanks, IReadOnlyList<TypedForms> typed)
    {
        var verdicts = typed.Select(text => blanks.Select(blank => BlankJudging.Of(blank, text)).ToArray()).ToArray();
        var textOf = Assign(verdicts, blanks.Count);
        return [.. verdicts.Select((row, text) => Array.IndexOf(textOf, text) is >= 0 and var blank ? row[blank] : Wrong(blanks, typed[text], row, textOf))];
    }

    /// <summary>For each blank the text that it takes. A text that has found a blank never loses its place, only moves (augmenting paths).</summary>
    private static int[] Assign(TypedVerdict[][] verdicts, int blanks)
    {
        var textOf = Enumerable.Repeat(None, blanks).ToArray();
        for (var text = 0; text < verdicts.Length; text++)
        {
            Place(text, new bool[blanks]);
        }

        return textOf;

        bool Place(int text, bool[] tried)
        {
            for (var blank = 0; blank < blanks; blank++)
            {
                if (tried[blank] || !verdicts[text][blank].IsRight)
                {
                    continue;
                }

                tried[blank] = true;
                if (textOf[blank] == None || Place(textOf[blank], tried))
                {
                    textOf[blank] = text;
                    return true;
                }
            }

            return false;
        }
    }

    // What is nearest to right among the blanks that are still free.
    private static TypedVerdict Wrong(IReadOnlyList<Blank> blanks, TypedForms typed, TypedVerdict[] row, int[] textOf) =>
        typed.IsEmpty ? TypedWords.Empty
        : row.Any(verdict => verdict.IsRight) ? TypedWords.Twice(typed.Written)
        : BlankJudging.Of(new Blank([.. blanks.Where((_, blank) => textOf[blank] == None).SelectMany(blank => blank.Accepted)]), typed);
}
