using System.Globalization;
using System.Text;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Tables;

/// <summary>Answers that name options by number or by the heading of their column: <c>1,3</c>, <c>选项B</c>, <c>Option 2</c>.</summary>
internal static class OptionAnswers
{
    private static readonly char[] Signs = [',', ';', '、', '|', '/', '&', '\n'];

    /// <summary>The letters; the text itself where it names no option in this way.</summary>
    /// <param name="areNumbers">Options are called by numbers.</param>
    public static string Read(string text, int options, bool areNumbers)
    {
        var parts = text.Normalize(NormalizationForm.FormKC).Split(Signs, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (areNumbers && parts is [var only] && only.Contains(' ', StringComparison.Ordinal) && only.All(letter => char.IsAsciiDigit(letter) || letter == ' '))
        {
            parts = only.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        }

        var choices = parts.Select(part => Index(part, areNumbers)).ToList();
        return choices.Count > 0 && choices.TrueForAll(index => index >= 0 && index < options) ? ChoiceAnswers.Write(choices) : text;
    }

    private static int Index(string part, bool areNumbers) =>
        areNumbers && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1
        : part.Length > 1 && Headings.Read(part) is { } heading ? BankColumns.Options.ToList().IndexOf(heading.Column)
        : -1;
}
