using System.Security.Cryptography;
using QuizContracts;
using QuizContracts.Banks;
using QuizServer.Banks.Formats.Containers;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Formats.Archive;

/// <summary>Our own archive of a bank: everything that is known about its questions, and all media.</summary>
internal sealed class ArchiveFormat : IBankFormat
{
    public string Name => "archive";

    public Phrase Title => new("题库包", "Bank archive");

    public bool Fits(ImportFile file) => file.Extension == ".quizbank";

    public SourceBank Read(ImportFile file, IProgress<int>? read)
    {
        var (zip, fault) = SafeZip.Open(file.Open(), ZipLimits.WithMedia);
        if (zip is null)
        {
            return SourceBank.Refused(fault);
        }

        using (zip)
        {
            if (zip.Read(BankArchive.File) is not { } json)
            {
                return SourceBank.Refused(new($"压缩包里没有 {BankArchive.File}，不是题库包。", $"The archive has no {BankArchive.File} and so is no bank."));
            }

            var (bank, broken) = BankArchive.Read(json);
            if (bank is null)
            {
                return SourceBank.Refused(broken);
            }

            if (bank.Questions.Count > ImportFile.MostRows)
            {
                return SourceBank.Refused(ImportFile.TooMany);
            }

            var media = Media(zip);
            return new SourceBank([.. bank.Questions.Select((question, index) => Row(question, index + 1, media))], [.. media.Where(file => file.Value is null).Select(file => Finding.Error("", Changed(file.Key)))], [],
                media.Where(file => file.Value is not null).ToDictionary(file => file.Key, file => file.Value!));
        }
    }

    // Null for a file that is not what its name says.
    private static Dictionary<string, byte[]?> Media(SafeZip zip) => zip.Names
        .Where(name => name.StartsWith(BankArchive.MediaFolder, StringComparison.Ordinal))
        .ToDictionary(name => name[BankArchive.MediaFolder.Length..], name =>
            zip.Read(name) is { } bytes && Convert.ToHexString(SHA256.HashData(bytes)).Equals(Path.GetFileNameWithoutExtension(name), StringComparison.OrdinalIgnoreCase) ? bytes : null);

    private static SourceRow Row(Question question, int number, Dictionary<string, byte[]?> media)
    {
        if (ArchivedQuestion.Fault(question) is { } fault)
        {
            return new SourceRow("", number, new TemplateRow(new Dictionary<string, string> { [BankColumns.Id] = question.Id, [BankColumns.Stem] = question.Stem, [BankColumns.Type] = TypeNames.Write(question.Type) }), [Finding.Error("", fault)]);
        }

        var missing = (question.Media ?? []).Where(one => !media.ContainsKey(one.File)).Select(one => Finding.Error(BankColumns.Media, new($"媒体文件 {one.File} 不在题库包里。", $"The media file {one.File} is not in the archive.")));
        var changed = (question.Media ?? []).Where(one => media.TryGetValue(one.File, out var bytes) && bytes is null).Select(one => Finding.Error(BankColumns.Media, Changed(one.File)));
        return new SourceRow("", number, RowWriter.Write(question), [.. missing, .. changed]);
    }

    private static Phrase Changed(string file) => new($"媒体文件 {file} 的内容与它的校验值不符，可能被改动或损坏。", $"The content of the media file {file} is not what its checksum says; it was changed or damaged.");
}
