using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Engine.Rules.Typed;

namespace QuizServer.Banks.Quality;

/// <summary>An option that is of another kind than all the others: a date among names, a word among numbers.</summary>
internal static class OptionKinds
{
    private const int Least = 3;

    private enum Kind
    {
        Word,
        Title,
        Date,
        Number,
    }

    /// <summary>A note where exactly one option is of another kind, and the others of one kind.</summary>
    public static IEnumerable<QualityNote> Of(CheckedQuestion question)
    {
        var options = question.Question.Options;
        if (question.Question.Type is not (QuestionType.SingleChoice or QuestionType.MultipleChoice) || options.Count < Least)
        {
            yield break;
        }

        var kinds = options.Select(KindOf).ToList();
        var groups = kinds.GroupBy(kind => kind).OrderBy(group => group.Count()).ToList();
        if (groups.Count == 2 && groups[0].Count() == 1)
        {
            var odd = options[kinds.IndexOf(groups[0].Key)];
            var (mine, others) = (Name(groups[0].Key), Name(groups[1].Key));
            yield return question.Note(QualityKind.OptionKinds, true, new(
                $"选项“{odd}”是{mine.Zh}，其余都是{others.Zh}，不像同一类。", $"The option “{odd}” is {mine.En} among {others.En}s."));
        }
    }

    // 八七会议, 三峡工程 and 六安 begin with numerals and are names: a number is written in digits, or is nearly nothing but numerals.
    private static Kind KindOf(string option)
    {
        var forms = TypedForms.Of(option);
        return forms.Written is ['《', .., '》'] ? Kind.Title
            : TypedDate.Read(forms.Numbered) is not null ? Kind.Date
            : TypedNumber.Read(forms.Numbered) is { } number && (forms.Folded.Any(char.IsAsciiDigit) || (number.Unit.Length <= 1 && forms.Simplified.Length - number.Unit.Length > 1)) ? Kind.Number
            : Kind.Word;
    }

    private static Phrase Name(Kind kind) => kind switch
    {
        Kind.Title => new("篇名或书名", "title"),
        Kind.Date => new("日期", "date"),
        Kind.Number => new("数字", "number"),
        _ => new("文字", "word"),
    };
}
