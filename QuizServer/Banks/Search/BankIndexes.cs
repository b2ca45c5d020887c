using System.Collections.Concurrent;
using QuizServer.Banks.Store;

namespace QuizServer.Banks.Search;

/// <summary>Banks as they are read and searched. Each is read from the disk again only when it has changed.</summary>
internal sealed class BankIndexes(BankStore banks)
{
    private readonly ConcurrentDictionary<string, (long Revision, BankIndex Index)> _read = new();

    /// <summary>A bank as it is now.</summary>
    public BankIndex Of(StoredBank bank)
    {
        if (_read.TryGetValue(bank.Name, out var known) && known.Revision == bank.Revision)
        {
            return known.Index;
        }

        var index = new BankIndex(banks.All(bank.Name));
        _read[bank.Name] = (bank.Revision, index);
        return index;
    }
}
