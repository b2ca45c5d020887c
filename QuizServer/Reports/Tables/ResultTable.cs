using QuizContracts;

namespace QuizServer.Reports.Tables;

/// <summary>A table of the results: a sheet of the workbook, or a CSV file.</summary>
/// <param name="Title">Name of the sheet and of the file.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, each made when it is written: there may be hundreds of thousands.</param>
internal sealed record ResultTable(Phrase Title, IReadOnlyList<ResultColumn> Columns, IEnumerable<IReadOnlyList<ResultCell>> Rows);

/// <summary>A column.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Width">Width in characters.</param>
internal sealed record ResultColumn(Phrase Heading, double Width = 10)
{
    public ResultColumn(string zh, string en, double width = 10)
        : this(new Phrase(zh, en), width)
    {
    }
}

/// <summary>A cell: words, a number, or neither.</summary>
/// <param name="Words">The words; null for a number.</param>
/// <param name="Number">The number; null for words.</param>
internal readonly record struct ResultCell(Phrase? Words, decimal? Number)
{
    /// <summary>Nothing.</summary>
    public static readonly ResultCell Empty;

    public static ResultCell Of(Phrase words) => new(words, null);

    public static ResultCell Of(string words) => new(Phrase.Same(words), null);

    public static ResultCell Of(decimal? number) => new(null, number);
}
