using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Tables;

/// <summary>What stands where in a sheet.</summary>
internal sealed class SheetColumns
{
    private static readonly HashSet<string> All = [.. BankColumns.Template, .. BankColumns.Options];

    private readonly Dictionary<string, List<int>> _places = [];

    private SheetColumns(Sheet sheet, Header header, Func<int, string?> means)
    {
        Header = header;
        var below = sheet.Rows.Where(row => row.Line > header.LastLine).ToList();
        Mapping = new TableMapping(sheet.Name, header.Line, [.. Enumerable.Range(0, sheet.Width)
            .Select(column => new ColumnMapping(column, header[column], below.Select(row => row[column]).FirstOrDefault(text => text.Length > 0) ?? "", means(column)))
            .Where(column => column.Heading.Length > 0 || column.Sample.Length > 0)]);
        foreach (var group in Mapping.Columns.Where(column => column.Means is not null).GroupBy(column => column.Means!))
        {
            _places[group.Key] = [.. group.OrderBy(column => Headings.Read(column.Heading)?.Rank ?? 0).Select(column => column.Index)];
        }

        var options = BankColumns.Options.Where(_places.ContainsKey).ToList();
        HasOptionsInOneCell = options is [var only] && only == BankColumns.Options[0];
        IsNumbered = options.Exists(option => Headings.Read(header[_places[option][0]]) is { IsNumbered: true });
        TypeTokens = _places.TryGetValue(BankColumns.Type, out var types) ? TypeCells.Tokens(header[types[0]]) : new Dictionary<string, QuestionType>();
    }

    /// <summary>The headings.</summary>
    public Header Header { get; }

    /// <summary>What each column is taken for.</summary>
    public TableMapping Mapping { get; }

    /// <summary>Columns in use, by their meaning; several for one meaning in the order in which they are asked.</summary>
    public IReadOnlyDictionary<string, List<int>> Places => _places;

    /// <summary>There is one column of options and no second.</summary>
    public bool HasOptionsInOneCell { get; }

    /// <summary>Options are called by numbers, and so are answers.</summary>
    public bool IsNumbered { get; }

    /// <summary>Types by the tokens that the heading itself explains: <c>题型(0单选,1判断,2多选)</c>.</summary>
    public IReadOnlyDictionary<string, QuestionType> TypeTokens { get; }

    /// <summary>Whether any column means this.</summary>
    public bool Has(string column) => _places.ContainsKey(column);

    /// <summary>What the headings say.</summary>
    public static SheetColumns Guess(Sheet sheet, Header header)
    {
        var read = Enumerable.Range(0, sheet.Width).Select(column => Headings.Read(header[column])).ToList();
        return new(sheet, header, column => read[column] is { } heading && (heading.Rank >= Headings.LastResort || IsBest(read, column, heading)) ? heading.Column : null);
    }

    /// <summary>What the shape of the cells says.</summary>
    public static SheetColumns Guess(Sheet sheet, IReadOnlyList<string?> means) => new(sheet, Header.None, column => column < means.Count ? means[column] : null);

    /// <summary>What the owner says.</summary>
    public static SheetColumns Obey(Sheet sheet, TableMapping said)
    {
        var means = said.Columns.DistinctBy(column => column.Index).ToDictionary(column => column.Index, column => column.Means is { } name && All.Contains(name) ? name : null);
        return new(sheet, Header.In(sheet, said.HeaderRow) ?? Header.None, means.GetValueOrDefault);
    }

    private static bool IsBest(IReadOnlyList<Heading?> read, int column, Heading heading) =>
        !read.Index().Any(other => other.Item is { } rival && rival.Column == heading.Column && (rival.Rank < heading.Rank || (rival.Rank == heading.Rank && other.Index < column)));
}
