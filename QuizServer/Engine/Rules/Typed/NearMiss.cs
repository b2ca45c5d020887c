using System.Globalization;

namespace QuizServer.Engine.Rules.Typed;

/// <summary>A wrong text that is one slip away from a right one: still wrong, but the host should look at it.</summary>
internal static class NearMiss
{
    private const int Shortest = 2;

    /// <summary>The verdict that names the slip: another character, one too many, one too few, or two changed about; null when more differs, or a digit does.</summary>
    public static TypedVerdict? Of(TypedForms typed, TypedForms accepted)
    {
        var (wrong, right) = (Letters(typed.Numbered), Letters(accepted.Numbered));
        var from = 0;
        while (from < wrong.Length && from < right.Length && wrong[from] == right[from])
        {
            from++;
        }

        var (wrongEnd, rightEnd) = (wrong.Length, right.Length);
        while (wrongEnd > from && rightEnd > from && wrong[wrongEnd - 1] == right[rightEnd - 1])
        {
            (wrongEnd, rightEnd) = (wrongEnd - 1, rightEnd - 1);
        }

        var (written, wanted) = (wrong[from..wrongEnd], right[from..rightEnd]);
        if (Math.Min(wrong.Length, right.Length) < Shortest || written.Concat(wanted).Any(letter => char.IsAsciiDigit(letter[0])))
        {
            return null;
        }

        return (written, wanted) switch
        {
            ([var instead], [var missing]) => TypedWords.OtherLetter(typed.Written, accepted.Written, instead, missing),
            ([var extra], []) => TypedWords.ExtraLetter(typed.Written, accepted.Written, extra),
            ([], [var missing]) => TypedWords.MissingLetter(typed.Written, accepted.Written, missing),
            ([var first, var second], [var before, var after]) when first == after && second == before => TypedWords.ChangedAbout(typed.Written, accepted.Written, before + after),
            _ => null,
        };
    }

    // What the eye takes for one character.
    private static string[] Letters(string text)
    {
        var letters = new List<string>(text.Length);
        for (var each = StringInfo.GetTextElementEnumerator(text); each.MoveNext();)
        {
            letters.Add(each.GetTextElement());
        }

        return [.. letters];
    }
}
