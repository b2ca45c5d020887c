using QuizContracts.Banks;
using QuizServer.Banks.Formats;

namespace QuizServer.Banks.Import;

/// <summary>A file between its preview and its import.</summary>
/// <param name="Bank">The bank into which it is to come.</param>
/// <param name="Account">Whose preview it is.</param>
/// <param name="File">The file.</param>
/// <param name="Format">How it is read.</param>
/// <param name="Source">What was read, with the changes that its owner made.</param>
/// <param name="Shown">What its owner sees.</param>
/// <param name="At">When it was last touched.</param>
internal sealed record HeldImport(string Bank, string Account, ImportFile File, IBankFormat Format, SourceBank Source, ImportPreview Shown, DateTimeOffset At);

/// <summary>Files that wait for their owners. There is room for few, so that many uploads do not fill the memory.</summary>
internal sealed class Previews(TimeProvider time)
{
    private const int MostOfOne = 2, Most = 8;
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, HeldImport> _held = [];

    /// <summary>Keeps a preview; the oldest make room.</summary>
    public void Put(HeldImport held)
    {
        lock (_gate)
        {
            _held[held.Shown.Id] = held;
            Drop(_held.Where(pair => time.GetUtcNow() - pair.Value.At > Life));
            Drop(_held.Where(pair => pair.Value.Account == held.Account).OrderByDescending(pair => pair.Value.At).Skip(MostOfOne));
            Drop(_held.OrderByDescending(pair => pair.Value.At).Skip(Most));
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

    private void Drop(IEnumerable<KeyValuePair<string, HeldImport>> pairs)
    {
        foreach (var (id, _) in pairs.ToList())
        {
            _held.Remove(id);
        }
    }
}
