using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Formats;

namespace QuizServer.Banks.Import;

/// <summary>A file between its preview and its import. The file itself is not kept: its rows are all that is needed of it.</summary>
/// <param name="Bank">The bank into which it is to come.</param>
/// <param name="Account">Whose preview it is.</param>
/// <param name="File">Name of the file.</param>
/// <param name="Format">What it was taken for.</param>
/// <param name="Source">What was read, with the changes that its owner made.</param>
/// <param name="Shown">What its owner sees.</param>
/// <param name="At">When it was last touched.</param>
internal sealed record HeldImport(string Bank, string Account, string File, Phrase Format, SourceBank Source, ImportPreview Shown, DateTimeOffset At)
{
    // A row with its cells, its question and its place in a sheet, beside the characters themselves.
    private const int RowBytes = 1_100, CellBytes = 40, FindingBytes = 160;

    /// <summary>About how many bytes of memory it takes.</summary>
    public long Bytes { get; } = Source.Media.Values.Sum(file => file.LongLength) + Math.Max(
        Source.Rows.Sum(row => RowBytes + (FindingBytes * row.Findings.Count) + row.Cells.Cells.Sum(cell => CellBytes + (2L * cell.Value.Length))),
        Source.Sheets.Sum(sheet => sheet.Rows.Sum(row => RowBytes + row.Cells.Sum(cell => CellBytes + (2L * cell.Length)))));
}

/// <summary>Files that wait for their owners. What they take of the memory is bounded, with what the next reading takes: the oldest make room.</summary>
internal sealed class Previews(TimeProvider time)
{
    /// <summary>Most bytes of memory that all previews and the file that is being read take together.</summary>
    public const long MostBytes = 52L * 1024 * 1024;

    /// <summary>Most bytes that one preview may take.</summary>
    public const long MostOfOne = 48L * 1024 * 1024;

    private const int MostOfAccount = 2, Most = 8;
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, HeldImport> _held = [];

    /// <summary>Bytes that all of them take.</summary>
    public long Bytes
    {
        get
        {
            lock (_gate)
            {
                return _held.Values.Sum(held => held.Bytes);
            }
        }
    }

    /// <summary>Makes room for reading a file.</summary>
    /// <param name="length">Its length in bytes. Its rows take up to twenty times the bytes of a packed workbook, and never more than one preview may.</param>
    public void MakeRoom(long length)
    {
        lock (_gate)
        {
            DropBeyond(MostBytes - Math.Min(20 * length, MostOfOne));
        }
    }

    /// <summary>Keeps a preview; the oldest make room.</summary>
    public void Put(HeldImport held)
    {
        lock (_gate)
        {
            _held[held.Shown.Id] = held;
            Drop(_held.Where(pair => time.GetUtcNow() - pair.Value.At > Life));
            Drop(_held.Where(pair => pair.Value.Account == held.Account).OrderByDescending(pair => pair.Value.At).Skip(MostOfAccount));
            Drop(_held.OrderByDescending(pair => pair.Value.At).Skip(Most));
            DropBeyond(MostBytes, held.Shown.Id);
        }
    }

    /// <summary>An account's preview; null when it is gone.</summary>
    public HeldImport? Find(string id, string account)
    {
        lock (_gate)
        {
            return _held.TryGetValue(id, out var held) && held.Account == account && time.GetUtcNow() - held.At <= Life ? held : null;
        }
    }

    /// <summary>Forgets a preview.</summary>
    public void Forget(string id)
    {
        lock (_gate)
        {
            _held.Remove(id);
        }
    }

    private void DropBeyond(long most, string? except = null)
    {
        foreach (var (id, held) in _held.OrderBy(pair => pair.Value.At).ToList())
        {
            if (_held.Values.Sum(other => other.Bytes) > most && id != except)
            {
                _held.Remove(id);
            }
        }
    }

    private void Drop(IEnumerable<KeyValuePair<string, HeldImport>> pairs)
    {
        foreach (var (id, _) in pairs.ToList())
        {
            _held.Remove(id);
        }
    }
}
