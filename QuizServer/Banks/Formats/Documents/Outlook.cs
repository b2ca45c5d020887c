using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Documents;

/// <summary>What the lines ahead tell about a line.</summary>
internal sealed class Outlook(IReadOnlyList<TextLine> lines)
{
    private const int Furthest = 40;

    private bool? _hasNumbers;

    /// <summary>Questions of this document are numbered.</summary>
    public bool HasNumbers => _hasNumbers ??=
        Enumerable.Range(0, lines.Count).Any(at => Number(at) is not null && IsQuestion(at)) || (Enumerable.Range(0, lines.Count).Any(at => Number(at) is not null) && !lines.Any(line => Labels.HasAnswer(Short(line))));

    /// <summary>A line is followed by options or an answer before the next numbered line, or has them itself.</summary>
    public bool IsQuestion(int at) => Follows(at, line => IsOption(line) || Labels.HasAnswer(line)) || OptionMarks.Behind(Text(at)).Options.Count > 0 || (Number(at) is not null && Labels.HasAnswer(Text(at)));

    /// <summary>A line is followed by options before the next numbered line, or has them itself.</summary>
    public bool HasOptions(int at) => Follows(at, IsOption) || OptionMarks.Behind(Text(at)).Options.Count > 0;

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

    private bool Follows(int at, Func<string, bool> isIt)
    {
        for (var next = at + 1; next < lines.Count && next <= at + Furthest; next++)
        {
            var text = Text(next);
            if (isIt(text))
            {
                return true;
            }

            if (Number(next) is not null || SectionHeading.Read(text) is not null)
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

    private static bool IsOption(string line) => OptionMarks.Read(line, 'A') is [{ Letter: 'A' }, ..];

    private ItemNumber? Number(int at) => ItemNumber.Read(Text(at));

    private string Text(int at) => Short(lines[at]);

    // A line as long as a book is neither number nor option.
    private static string Short(TextLine line) => TextLine.Plain(line.Text.Length > 2000 ? line.Text[..2000] : line.Text).Trim();
}
