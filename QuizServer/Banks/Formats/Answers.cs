using System.Text;
using QuizContracts;

namespace QuizServer.Banks.Formats;

/// <summary>The ways in which organisers write types and answers.</summary>
internal static class Answers
{
    private static readonly string[] Right = ["正确", "对", "是", "√", "✓", "T", "TRUE", "A"];
    private static readonly string[] Wrong = ["错误", "错", "否", "×", "✗", "F", "FALSE", "B"];

    /// <summary>The type that a cell names; null when it names none.</summary>
    public static QuestionType? ReadType(string text) => text.EndsWith('题') ? ReadType(text[..^1]) : text.ToUpperInvariant() switch
    {
        "单选" or "单项选择" or "SINGLE" => QuestionType.SingleChoice,
        "多选" or "多项选择" or "MULTIPLE" => QuestionType.MultipleChoice,
        "判断" or "是非" or "TF" => QuestionType.TrueFalse,
        "口答" or "问答" or "简答" or "ORAL" => QuestionType.Oral,
        _ => null,
    };

    /// <summary>The key that a cell names, or why it cannot be one.</summary>
    public static (AnswerKey? Key, Phrase? Problem) Read(QuestionType type, int options, string text)
    {
        if (text.Length == 0)
        {
            return (null, new("没有答案。", "There is no answer."));
        }

        if (type == QuestionType.Oral)
        {
            return (new AnswerKey([], text), null);
        }

        // Full-width letters and marks become plain ones.
        var plain = text.Normalize(NormalizationForm.FormKC).ToUpperInvariant();
        if (type == QuestionType.TrueFalse)
        {
            return Right.Contains(plain) ? (new AnswerKey([0], null), null)
                : Wrong.Contains(plain) ? (new AnswerKey([1], null), null)
                : (null, new($"判断题的答案“{text}”须为 正确 或 错误。", $"The answer “{text}” of a true/false question must be 正确 or 错误."));
        }

        var letters = plain.Where(letter => !" ,、|;.".Contains(letter, StringComparison.Ordinal)).ToList();
        if (letters.Exists(letter => letter < 'A' || letter >= 'A' + options))
        {
            return (null, new($"答案“{text}”不在选项之内。", $"The answer “{text}” is not among the options."));
        }

        var choices = letters.Select(letter => letter - 'A').Distinct().Order().ToList();
        return type == QuestionType.SingleChoice && choices.Count != 1 ? (null, new("单选题须有且只有一个答案。", "A single choice has exactly one answer."))
            : type == QuestionType.MultipleChoice && choices.Count < 2 ? (null, new("多选题至少有两个答案。", "A multiple choice has at least two answers."))
            : (new AnswerKey(choices, null), null);
    }
}
