using System.Text.RegularExpressions;
using QuizContracts;
using QuizContracts.Banks;

namespace QuizServer.Banks.Formats.Documents;

/// <summary>Questions as plain text: a file, or pasted from anywhere.</summary>
internal sealed partial class TextFormat : IBankFormat
{
    public string Name => "text";

    public Phrase Title => new("文本或粘贴", "Text or paste");

    public bool Fits(ImportFile file) => IsText(file)
        && (file.Text is not { } text || file.IsPasted || LooksLikeItems().IsMatch(text));

    public SourceBank Read(ImportFile file, IProgress<int>? read) => file.Text is { } text
        ? ItemParser.Read([.. text.Split('\n').Select((line, index) => new TextLine(index + 1, line))])
        : SourceBank.Refused(file.WhyNoText);

    private static bool IsText(ImportFile file) => file.IsPasted || file.Extension is ".txt" or ".md";

    // An answer behind its word, a list of answers, or a numbered line with options.
    [GeneratedRegex(@"答案|[（(]\s*[A-J√×]+\s*[）)]|^\s*\d{1,4}\s*[.、．][^\t]*$", RegexOptions.Multiline)]
    private static partial Regex LooksLikeItems();
}
