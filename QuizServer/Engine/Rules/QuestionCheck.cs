using QuizContracts;

namespace QuizServer.Engine.Rules;

/// <summary>Whether a question can be asked and answered at all.</summary>
internal static class QuestionCheck
{
    /// <summary>What is wrong with a question of the round with this title.</summary>
    /// <param name="number">Its place in the round, from 1, for a question that has no id to be named by.</param>
    public static IEnumerable<Phrase> Of(string title, Question question, int number)
    {
        if (string.IsNullOrWhiteSpace(question.Id) || string.IsNullOrWhiteSpace(question.Stem))
        {
            yield return new($"“{title}”的第 {number} 题缺编号（id）或题干（stem）。", $"Question {number} of “{title}” has no id or no stem.");
        }

        if (question.Type == QuestionType.Oral)
        {
            yield break;
        }

        var options = Judging.OptionCount(question);
        if (options < 2)
        {
            yield return new($"“{title}”的题目 {question.Id} 少于两个选项（options）。", $"Question {question.Id} of “{title}” has fewer than two options.");
        }
        else if (!HasKey(question))
        {
            yield return new($"“{title}”的题目 {question.Id} 的答案（key）与选项不符。", $"The key of question {question.Id} of “{title}” does not fit its options.");
        }
    }

    /// <summary>Whether the key fits the options; with another one nobody could ever be right.</summary>
    public static bool HasKey(Question question)
    {
        var (choices, options) = (question.Key.Choices, Judging.OptionCount(question));
        return choices.Count > 0
            && choices.All(index => index >= 0 && index < options)
            && choices.Distinct().Count() == choices.Count
            && (question.Type == QuestionType.MultipleChoice || choices.Count == 1);
    }
}
