using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Desks;
using QuizServer.Banks.MediaFiles;
using QuizServer.Banks.Store;
using QuizServer.Banks.Writing;

namespace QuizServer.Banks.Import;

/// <summary>Takes rows into a bank, all in one transaction.</summary>
internal sealed class Importer(BankStore banks, MediaStore media)
{
    /// <summary>Imports rows as drafts, or says why nothing was.</summary>
    /// <param name="rows">Rows that are questions.</param>
    /// <param name="files">Media files that came with them, by the names that the rows use.</param>
    public (ImportResult Result, Phrase? Fault) Import(string bank, IReadOnlyList<ImportRow> rows, IReadOnlyDictionary<string, byte[]> files, SameNumber sameNumber, DeskUser by)
    {
        // Files first: an address without its file would be worse than a file that nobody uses.
        var (addresses, fault) = Keep(rows, files, by);
        if (fault is not null)
        {
            return (new ImportResult(0, 0, 0), fault);
        }

        return (banks.Write(bank, by.Name, stored => Decide(rows, addresses, sameNumber, stored)), null);
    }

    private static (IReadOnlyList<NewVersion> Versions, ImportResult Result) Decide(IReadOnlyList<ImportRow> rows, IReadOnlyDictionary<string, string> addresses, SameNumber sameNumber, StoredQuestions stored)
    {
        var (versions, numbers) = (new List<NewVersion>(), stored.Ids.ToHashSet());
        foreach (var row in rows)
        {
            var question = WithAddresses(row.Question!, addresses);
            var now = ImportDesk.HasNumber(row) && numbers.Contains(question.Id) ? stored.Find(question.Id) : null;
            if (now is not null && (sameNumber == SameNumber.Skip || QuestionJson.Write(now.Question) == QuestionJson.Write(question)))
            {
                continue;
            }

            if (now is not null && sameNumber == SameNumber.Replace)
            {
                versions.Add(new NewVersion(question, now.Version + 1, QuestionDeed.Imported, ReviewStatus.Draft));
                continue;
            }

            var id = numbers.Contains(question.Id) ? NewNumbers.After(numbers) : question.Id;
            numbers.Add(id);
            versions.Add(new NewVersion(question with { Id = id }, 1, QuestionDeed.Imported, ReviewStatus.Draft));
        }

        var added = versions.Count(version => version.Version == 1);
        return (versions, new ImportResult(added, versions.Count - added, 0));
    }

    private (IReadOnlyDictionary<string, string> Addresses, Phrase? Fault) Keep(IReadOnlyList<ImportRow> rows, IReadOnlyDictionary<string, byte[]> files, DeskUser by)
    {
        var addresses = new Dictionary<string, string>();
        foreach (var name in rows.SelectMany(row => row.Question!.Media ?? []).Select(one => one.File).Distinct().Where(files.ContainsKey))
        {
            if (MediaStore.IsAddress(name) && media.Restore(name, files[name], by.Name))
            {
                continue;
            }

            var (address, _, refusal) = media.Put(files[name], by.Name);
            if (address is null)
            {
                return (addresses, new($"{name}：{refusal.Zh}", $"{name}: {refusal.En}"));
            }

            addresses[name] = address;
        }

        return (addresses, null);
    }

    private static Question WithAddresses(Question question, IReadOnlyDictionary<string, string> addresses) => question.Media is null
        ? question
        : question with { Media = [.. question.Media.Select(one => one with { File = addresses.GetValueOrDefault(one.File, one.File) })] };
}
