using System.Globalization;
using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Engine.Rules;

namespace QuizServer.Banks.Template;

/// <summary>One row of the template as a question, with everything that is to be said about it. Files of every format and the editor go through here.</summary>
internal static class RowReader
{
    /// <summary>Least and most seconds for an answer.</summary>
    public const int LeastSeconds = 3, MostSeconds = 600;

    /// <summary>What parts two tags; a backslash before one of them makes it an ordinary character.</summary>
    public const string BetweenTags = "、,;；，|";

    /// <summary>The question, or null where a finding is an error.</summary>
    /// <param name="id">Number of a row that has none of its own.</param>
    public static (Question? Question, IReadOnlyList<Finding> Findings) Read(TemplateRow row, string id)
    {
        var (visible, stripped) = Invisible.Strip(row);
        var findings = new List<Finding>([.. stripped, .. RowTexts.Check(visible)]);
        if (RowTexts.IsTooLong(visible))
        {
            return (null, findings);
        }

        var (clean, lifted) = StemAnswers.Lift(visible);
        findings.AddRange(lifted);
        if (Type(clean, findings) is not { } type)
        {
            return (null, findings);
        }

        var body = BodyReader.Read(type, clean, findings);
        var value = Number(clean, BankColumns.Value, findings, number => number > 0 && Scores.IsExact(number), new("分值须为大于 0 的数，最多两位小数。", "The value must be above 0, with at most two decimals."));
        var seconds = Number(clean, BankColumns.Seconds, findings, number => number is >= LeastSeconds and <= MostSeconds && decimal.Truncate(number) == number, new($"限时须为 {LeastSeconds} 到 {MostSeconds} 的整数秒。", $"The time is {LeastSeconds} to {MostSeconds} whole seconds."));
        var difficulty = DifficultyNames.Read(clean[BankColumns.Difficulty]);
        if (difficulty is null)
        {
            findings.Add(Finding.Error(BankColumns.Difficulty, new("难度须为 易、中、难 之一。", "The difficulty is 易, 中 or 难.")));
        }

        var media = MediaCell.Read(clean[BankColumns.Media], body?.Options.Count ?? 0);
        if (media is null)
        {
            findings.Add(Finding.Error(BankColumns.Media, new("媒体须写作“题干:图.png; A:图.jpg; 解析:片.mp4”，文件须为图片、音频或视频。", "Media are written 题干:map.png; A:first.jpg; 解析:film.mp4, and are pictures, sounds or films.")));
        }

        if (body is null || findings.Exists(finding => finding.IsError))
        {
            return (null, findings);
        }

        return (new Question(
            clean[BankColumns.Id] is { Length: > 0 } own ? own : id,
            type,
            clean[BankColumns.Stem],
            body.Options,
            body.Key,
            clean[BankColumns.Explanation],
            clean[BankColumns.Source],
            clean[BankColumns.Category],
            difficulty!.Value,
            clean[BankColumns.Notes],
            clean[BankColumns.Round],
            value,
            (int?)seconds,
            [.. Escapes.Split(clean[BankColumns.Tags], BetweenTags).Where(tag => tag.Length > 0)],
            body.Targets,
            body.Clues,
            media!.Count == 0 ? null : media,
            clean[BankColumns.Fact]), findings);
    }

    private static QuestionType? Type(TemplateRow row, List<Finding> findings)
    {
        var text = row[BankColumns.Type];
        if (text.Length == 0)
        {
            var inferred = ChoiceAnswers.Infer(row[BankColumns.Answer], BodyReader.OptionTexts(row));
            findings.Add(Finding.Warning(BankColumns.Type, new($"没有题型，按答案当作{TypeNames.Write(inferred)}题。", $"There is no type; by its answer it is taken for {TypeNames.Write(inferred)}.")));
            return inferred;
        }

        var type = TypeNames.Read(text);
        if (type is null)
        {
            var names = string.Join('、', TypeNames.All);
            findings.Add(Finding.Error(BankColumns.Type, new($"题型“{text}”不是 {names} 之一。", $"The type “{text}” is none of {names}.")));
        }

        return type;
    }

    // An empty cell is a number that was not given.
    private static decimal? Number(TemplateRow row, string column, List<Finding> findings, Func<decimal, bool> isGood, Phrase sentence)
    {
        var text = row[column];
        if (text.Length == 0)
        {
            return null;
        }

        if (decimal.TryParse(text.TrimEnd('分', '秒'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && isGood(number))
        {
            return number;
        }

        findings.Add(Finding.Error(column, sentence));
        return null;
    }
}
