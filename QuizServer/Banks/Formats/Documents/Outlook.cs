using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Documents;

/// <summary>What the lines ahead tell about a line.</summary>
internal sealed class Outlook(IReadOnlyList<TextLine> lines)
{
    private const int Furthest = 40;

    // Every line is looked at from many lines before it.
    private readonly Sight?[] _sights = new Sight?[lines.Count];
    private bool? _hasNumbers;

    /// <summary>Questions of this document are numbered.</summary>
    public bool HasNumbers => _hasNumbers ??=
        Enumerable.Range(0, lines.Count).Any(at => See(at).IsNumbered && IsQuestion(at)) || (Enumerable.Range(0, lines.Count).Any(at => See(at).IsNumbered) && !Enumerable.Range(0, lines.Count).Any(at => See(at).HasAnswer));

    /// <summary>A line is followed by options or an answer before the next numbered line, or has them itself.</summary>
    public bool IsQuestion(int at) => Follows(at, line => line.IsOption || line.HasAnswer) || See(at).HasOptions || See(at) is { IsNumbered: true, HasAnswer: true };

    /// <summary>A line is followed by options before the next numbered line, or has them itself.</summary>
    public bool HasOptions(int at) => Follows(at, line => line.IsOption) || See(at).HasOptions;

    /// <summary>Whether a heading stands before questions rather than answers.</summary>
    public bool LeadsToQuestions(int at) => Next(at) is { } next && HasOptions(next);

    /// <summary>The number of the next line that is not empty; null when it has none.</summary>
    public int? NextNumber(int at) => Next(at) is { } next ? ItemNumber.Read(Text(next))?.Number : null;

    /// <summary>Whether a line that says only 答案 stands before a list of answers rather than the answer of one question.</summary>
    public bool IsAnswerList(int at, IReadOnlyList<Item> items) => Next(at) is { } next
        && (SectionHeading.Read(Text(next)) is not null
            || AnswerLists.Ranges(AnswerLists.Untitled(Text(next)), out _) is not null
            || AnswerLists.Several(Text(next)) is not null
            || (ItemNumber.Read(Text(next)) is { Number: 1 } && items.Count(item => !item.HasAnswer) > 1));

    private bool Follows(int at, Func<Sight, bool> isIt)
    {
        for (var next = at + 1; next < lines.Count && next <= at + Furthest; next++)
        {
            if (isIt(See(next)))
            {
                return true;
            }

            if (See(next).IsNumbered || See(next).IsHeading)
            {
                return false;
            }
        }

        return false;
    }

    private int? Next(int at)
    {
        var next = at + 1;
        while (next < lines.Count && Text(next).Length == 0)
        {
            next++;
        }

        return next < lines.Count ? next : null;
    }

    private Sight See(int at)
    {
        if (_sights[at] is { } seen)
        {
            return seen;
        }

        var text = Text(at);
        return _sights[at] = new Sight(ItemNumber.Read(text) is not null, SectionHeading.Read(text) is not null, OptionMarks.Read(text, 'A') is [{ Letter: 'A' }, ..], OptionMarks.Behind(text).Options.Count > 0, Labels.HasAnswer(text));
    }

    private string Text(int at) => Short(lines[at]);

    // A line as long as a book is neither number nor option.
    private static string Short(TextLine line) => TextLine.Plain(line.Text.Length > 2000 ? line.Text[..2000] : line.Text).Trim();

    /// <summary>What a line is by itself.</summary>
    private sealed record Sight(bool IsNumbered, bool IsHeading, bool IsOption, bool HasOptions, bool HasAnswer);
}
