using System.Buffers;
using System.Globalization;
using ExcelDataReader;
using ExcelNumberFormat;
using QuizContracts;

namespace QuizServer.Banks.Formats.Tables.Workbooks;

/// <summary>A cell of a workbook as people see it.</summary>
internal static class CellText
{
    private static readonly SearchValues<char> Said = SearchValues.Create("%\"年月日时分秒\\");
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    // Formats whose look depends on the language of the program: as Excel in Chinese shows them.
    private static readonly Dictionary<int, string> Local = new()
    {
        [14] = "yyyy/m/d",
        [22] = "yyyy/m/d h:mm",
        [27] = "yyyy\"年\"m\"月\"",
        [28] = "m\"月\"d\"日\"",
        [29] = "m\"月\"d\"日\"",
        [30] = "m-d-yy",
        [31] = "yyyy\"年\"m\"月\"d\"日\"",
        [32] = "h\"时\"mm\"分\"",
        [33] = "h\"时\"mm\"分\"ss\"秒\"",
        [36] = "yyyy\"年\"m\"月\"",
        [50] = "yyyy\"年\"m\"月\"",
        [51] = "m\"月\"d\"日\"",
        [52] = "yyyy\"年\"m\"月\"",
        [53] = "m\"月\"d\"日\"",
        [54] = "m\"月\"d\"日\"",
        [57] = "yyyy\"年\"m\"月\"",
        [58] = "m\"月\"d\"日\"",
    };

    /// <summary>The text of a cell of the current row.</summary>
    public static string Of(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => "",
        string text => Whole(text).ReplaceLineEndings("\n"),
        bool yes => yes ? "TRUE" : "FALSE",
        var value => Formatted(value, Format(reader, column)),
    };

    /// <summary>What is said about a cell that shows an error, or, with an empty one, about a formula without a value.</summary>
    public static Phrase Fault(string error, int line, int column) => error.Length > 0
        ? new($"第 {line} 行 {Letters(column)} 列是错误值 {error}。", $"Row {line}, column {Letters(column)} shows the error {error}.")
        : new(
            $"第 {line} 行 {Letters(column)} 列是没有计算过的公式，请用 Excel 或 WPS 打开并保存一次。",
            $"Row {line}, column {Letters(column)} is a formula that was never calculated. Open the file in a spreadsheet program and save it.");

    /// <summary>A column as Excel calls it: A, B … AA.</summary>
    public static string Letters(int column) => (column >= 26 ? Letters((column / 26) - 1) : "") + (char)('A' + (column % 26));

    private static string Formatted(object value, NumberFormat? format) =>
        format is { IsValid: true } && (value is not double || IsSeen(format)) ? format.Format(value, Chinese)
        : value switch
        {
            double number => Plain(number),
            DateTime date => date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy/M/d" : "yyyy/M/d H:mm", CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };

    // Of numbers only those formats matter that say something: dates, percentages, words, leading zeros.
    private static bool IsSeen(NumberFormat format) => format.IsDateTimeFormat || format.IsTimeSpanFormat
        || format.FormatString.AsSpan().ContainsAny(Said) || (format.FormatString.Length > 1 && format.FormatString.All(letter => letter == '0'));

    private static NumberFormat? Format(IExcelDataReader reader, int column) =>
        Local.TryGetValue(reader.GetNumberFormatIndex(column), out var local) ? new NumberFormat(local)
        : reader.GetNumberFormatString(column) is { Length: > 0 } format and not "General" ? new NumberFormat(format)
        : null;

    // As many digits as Excel shows, and never an exponent where the number can be written out.
    private static string Plain(double number) => Math.Abs(number) < 1e15
        ? ((decimal)number / 1.000000000000000000m).ToString(CultureInfo.InvariantCulture)
        : number.ToString("G15", CultureInfo.InvariantCulture);

    // Half a character cannot be compared with anything.
    private static string Whole(string text) => text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(text.EnumerateRunes()) : text;
}
