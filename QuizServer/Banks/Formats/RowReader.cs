using System.Globalization;
using QuizContracts;
using QuizServer.Engine.Rules;

namespace QuizServer.Banks.Formats;

/// <summary>One row as a question, or the first thing that is wrong with it.</summary>
internal static class RowReader
{
    private const int LongestId = 40, LongestStem = 500, LongestOption = 200, LongestText = 2000;

    public static (Question? Question, (string Column, Phrase Sentence)? Problem) Read(string id, Row row)
    {
        if (Lengths(id, row) is { } tooLong)
        {
            return (null, tooLong);
        }

        if (Answers.ReadType(row.Text(Columns.Type)) is not { } type)
        {
            return (null, (Columns.Type, new($"题型“{row.Text(Columns.Type)}”不是 单选、多选、判断、口答 之一。", $"The type “{row.Text(Columns.Type)}” is none of 单选, 多选, 判断, 口答.")));
        }

        var (options, gap) = Options(type, row);
        if (gap is not null)
        {
            return (null, gap);
        }

        var (key, wrong) = Answers.Read(type, options.Count, row.Text(Columns.Answer));
        if (wrong is { } sentence)
        {
            return (null, (Columns.Answer, sentence));
        }

        if (!TryNumber(row, Columns.Value, out var value) || value <= 0 || value is { } points && !Scores.IsExact(points))
        {
            return (null, (Columns.Value, new("分值须为大于 0 的数，最多两位小数。", "The value must be above 0, with at most two decimals.")));
        }

        if (!TryNumber(row, Columns.Seconds, out var seconds) || seconds is < 3 or > 600 || seconds is { } time && decimal.Truncate(time) != time)
        {
            return (null, (Columns.Seconds, new("限时须为 3 到 600 的整数秒。", "The time is 3 to 600 whole seconds.")));
        }

        if (ReadDifficulty(row.Text(Columns.Difficulty)) is not { } difficulty)
        {
            return (null, (Columns.Difficulty, new("难度须为 易、中、难 之一。", "The difficulty is 易, 中 or 难.")));
        }

        return (new Question(
            id, type, row.Text(Columns.Stem), options, key!, row.Text(Columns.Explanation), row.Text(Columns.Source), row.Text(Columns.Category), difficulty,
            SuggestedRound: row.Text(Columns.Round),
            Value: value,
            Seconds: (int?)seconds,
            Tags: row.Text(Columns.Tags).Split(['、', ',', ';', '；', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)), null);
    }

    private static (string, Phrase)? Lengths(string id, Row row)
    {
        (string Column, string Text, int Longest)[] texts =
        [
            (Columns.Id, id, LongestId),
            (Columns.Stem, row.Text(Columns.Stem), LongestStem),
            .. Columns.Options.Select(option => (option, row.Text(option), LongestOption)),
            .. new[] { Columns.Answer, Columns.Explanation, Columns.Source, Columns.Category, Columns.Tags, Columns.Round }.Select(column => (column, row.Text(column), LongestText)),
        ];
        foreach (var (column, text, longest) in texts)
        {
            if (text.Length > longest)
            {
                return (column, new($"“{column}”超过 {longest} 字。", $"{column} has more than {longest} characters."));
            }

            if (text.Any(letter => char.IsControl(letter) && letter is not '\n' and not '\r' and not '\t'))
            {
                return (column, new($"“{column}”含有控制字符。", $"{column} contains control characters."));
            }
        }

        return row.Text(Columns.Stem).Length == 0 ? (Columns.Stem, new("没有题干。", "There is no stem.")) : null;
    }

    private static (IReadOnlyList<string> Options, (string, Phrase)? Problem) Options(QuestionType type, Row row)
    {
        if (type is QuestionType.TrueFalse or QuestionType.Oral)
        {
            return ([], null);
        }

        var cells = Columns.Options.Select(row.Text).ToList();
        var count = cells.FindLastIndex(cell => cell.Length > 0) + 1;
        var options = cells[..count];
        var least = type == QuestionType.MultipleChoice ? 3 : 2;
        if (count < least)
        {
            return ([], (Columns.Options[0], new($"至少要有 {least} 个选项。", $"At least {least} options are needed.")));
        }

        if (options.FindIndex(option => option.Length == 0) is >= 0 and var gap)
        {
            return ([], (Columns.Options[gap], new($"“{Columns.Options[gap]}”是空的，后面却还有选项。", $"{Columns.Options[gap]} is empty, though options follow.")));
        }

        return options.Distinct().Count() < count
            ? ([], (Columns.Options[0], new("有两个选项相同。", "Two options are the same.")))
            : (options, null);
    }

    // An empty cell is a number that was not given.
    private static bool TryNumber(Row row, string column, out decimal? number)
    {
        number = null;
        var text = row.Text(column);
        if (text.Length == 0)
        {
            return true;
        }

        var isNumber = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read);
        number = read;
        return isNumber;
    }

    private static Difficulty? ReadDifficulty(string text) => text switch
    {
        "易" or "简单" or "容易" => Difficulty.Easy,
        "" or "中" or "中等" or "一般" => Difficulty.Medium,
        "难" or "困难" or "较难" => Difficulty.Hard,
        _ => null,
    };
}
