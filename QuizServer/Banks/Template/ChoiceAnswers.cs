using System.Text;
using QuizContracts;

namespace QuizServer.Banks.Template;

/// <summary>The ways in which organisers write which options are right.</summary>
internal static class ChoiceAnswers
{
    private static readonly string[] Right = ["正确", "对", "是", "同意", "√", "✓", "✔", "T", "TRUE", "Y", "YES", "A"];
    private static readonly string[] Wrong = ["错误", "错", "否", "不同意", "×", "✗", "✘", "X", "F", "FALSE", "N", "NO", "B"];

    /// <summary>What 判断 says: 0 for right, 1 for wrong; null when it is neither.</summary>
    public static int? ReadTrueFalse(string text)
    {
        var plain = Plain(text);
        return Right.Contains(plain) ? 0 : Wrong.Contains(plain) ? 1 : null;
    }

    /// <summary>Options named by letters, however parted, as indexes in the order written; null when one of them is no option.</summary>
    /// <param name="options">Texts of the options: an answer may also be the words of one.</param>
    public static IReadOnlyList<int>? ReadLetters(string text, IReadOnlyList<string> options)
    {
        var letters = Plain(text).Where(letter => !" ,、|;.；，/\t\n\r".Contains(letter, StringComparison.Ordinal)).ToList();
        if (letters.Count > 0 && letters.TrueForAll(letter => letter >= 'A' && letter < 'A' + options.Count))
        {
            return [.. letters.Select(letter => letter - 'A')];
        }

        var index = options.ToList().FindIndex(option => option.Length > 0 && Plain(option) == Plain(text));
        return index >= 0 ? [index] : null;
    }

    /// <summary>Indexes as letters.</summary>
    public static string Write(IEnumerable<int> choices) => string.Concat(choices.Select(index => (char)('A' + index)));

    /// <summary>Right or wrong as the template writes it.</summary>
    public static string WriteTrueFalse(int choice) => choice == 0 ? "正确" : "错误";

    /// <summary>The type that an answer without a type must be of.</summary>
    public static QuestionType Infer(string text, IReadOnlyList<string> options) =>
        options.Count == 0 && ReadTrueFalse(text) is not null && Plain(text) is not "A" and not "B" ? QuestionType.TrueFalse
        : options.Count == 0 ? QuestionType.Oral
        : options.Count == 2 && ReadTrueFalse(options[0]) == 0 && ReadTrueFalse(options[1]) == 1 ? QuestionType.TrueFalse
        : ReadLetters(text, options) is { Count: > 1 } ? QuestionType.MultipleChoice
        : QuestionType.SingleChoice;

    // Full-width letters and marks become plain ones.
    private static string Plain(string text) => text.Normalize(NormalizationForm.FormKC).Trim().ToUpperInvariant();
}
