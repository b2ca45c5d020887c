using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Tables;

/// <summary>One row of a sheet in the template's columns.</summary>
internal sealed class RowCells(SheetColumns columns, IReadOnlyDictionary<(int Line, int Column), string> merged)
{
    // The types whose answer names options.
    private static readonly HashSet<QuestionType> Choices = [QuestionType.SingleChoice, QuestionType.MultipleChoice, QuestionType.TrueFalse, QuestionType.Ordering];

    /// <param name="type">The type where the row gives none; may be empty.</param>
    public TemplateRow Read(SheetRow row, string type, List<Finding> findings)
    {
        var cells = new Dictionary<string, string>();
        foreach (var (column, places) in columns.Places)
        {
            foreach (var place in places)
            {
                if ((row[place] is { Length: > 0 } own ? own : merged.GetValueOrDefault((row.Line, place))) is { Length: > 0 } text)
                {
                    cells[column] = text;
                    break;
                }
            }
        }

        // What only names a type is no question yet.
        if (type.Length > 0 && (cells.ContainsKey(BankColumns.Stem) || cells.ContainsKey(BankColumns.Answer)))
        {
            cells.TryAdd(BankColumns.Type, type);
        }

        Media(cells, findings);
        Options(cells);
        return new TemplateRow(cells);
    }

    private void Options(Dictionary<string, string> cells)
    {
        if (columns.HasOptionsInOneCell && cells.TryGetValue(BankColumns.Options[0], out var all) && OptionCells.Split(all) is { Count: > 1 and <= BankColumns.MostOptions } parts)
        {
            parts.Index().ToList().ForEach(part => cells[BankColumns.Options[part.Index]] = part.Item);
        }

        var options = BankColumns.Options.Select(column => cells.GetValueOrDefault(column, "")).ToList();
        options = options[..(options.FindLastIndex(option => option.Length > 0) + 1)];
        var (text, answer) = (cells.GetValueOrDefault(BankColumns.Type, ""), cells.GetValueOrDefault(BankColumns.Answer, ""));
        var type = columns.TypeTokens.TryGetValue(text, out var explained) ? explained : TypeNames.Read(text);
        if (type == QuestionType.FillIn && columns.IsNumbered && answer.Length == 0)
        {
            // Each option of a fill-in is one more text that is right.
            cells[BankColumns.Answer] = string.Join(';', options.Where(option => option.Length > 0));
            BankColumns.Options.ToList().ForEach(column => cells.Remove(column));
        }
        else if (type is null || Choices.Contains(type.Value))
        {
            answer = options.Count >= 2 ? OptionAnswers.Read(answer, options.Count, columns.IsNumbered) : answer;
            cells[BankColumns.Answer] = options.Contains(answer, StringComparer.OrdinalIgnoreCase) ? answer : answer.ToUpperInvariant() switch { "TRUE" => "正确", "FALSE" => "错误", _ => answer };
        }

        // Files that call options by numbers know choices alone, and give their type where they have others.
        cells[BankColumns.Type] = text.Length == 0 && columns.IsNumbered && options.Count >= 2 && answer.Length > 0
            ? TypeNames.Write(ChoiceAnswers.Infer(answer, options))
            : TypeCells.Read(text, columns.TypeTokens, answer, options);
    }

    private static void Media(Dictionary<string, string> cells, List<Finding> findings)
    {
        if (cells.GetValueOrDefault(BankColumns.Media) is { } media && media.StartsWith("http", StringComparison.OrdinalIgnoreCase) && media.Contains("://", StringComparison.Ordinal))
        {
            cells.Remove(BankColumns.Media);
            findings.Add(Finding.Warning(BankColumns.Media, new($"网上的图片没有下载：{media}", $"The picture on the web was not fetched: {media}")));
        }
    }
}
