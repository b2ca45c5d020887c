using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Desks;
using QuizServer.Banks.Review;
using QuizServer.Banks.Search;
using QuizServer.Banks.Store;
using QuizServer.Banks.Template;

namespace QuizServer.Banks.Writing;

/// <summary>Saves what authors write. A question that was reviewed is a draft again.</summary>
internal sealed class QuestionWriter(BankStore banks, BankIndex index)
{
    /// <summary>Saves one question as its next version.</summary>
    /// <param name="id">Its number; null for a new question.</param>
    /// <param name="version">The version on which the row is based; 0 for a new question.</param>
    public SaveOutcome Save(string bank, string? id, int version, TemplateRow row, DeskUser by)
    {
        var number = id ?? (row[BankColumns.Id] is { Length: > 0 } own ? own : NewNumbers.After(index.Questions.Select(question => question.Question.Id)));
        var (question, findings) = RowReader.Read(row.With(BankColumns.Id, number), number);
        if (question is null)
        {
            return new SaveOutcome.Refused(new("题目还有错误，没有保存。", "The question is still in error and was not saved."), findings);
        }

        var refused = banks.Write<SaveOutcome?>(bank, by.Name, stored =>
        {
            var now = stored.Find(number);
            SaveOutcome? outcome = id is null && now is not null ? new SaveOutcome.Refused(new($"编号 {number} 已有题目。", $"There is a question {number} already."), [])
                : id is not null && now is null ? new SaveOutcome.Refused(new("这道题已经不在了。", "The question is no longer there."), [])
                : now is not null && now.Version != version ? Overtaken(now, version, row)
                : now is not null && QuestionJson.Write(now.Question) == QuestionJson.Write(question) ? new SaveOutcome.Saved(now)
                : null;
            return (outcome is null ? [new NewVersion(question, version + 1, id is null ? QuestionDeed.Written : QuestionDeed.Edited, ReviewStatus.Draft)] : [], outcome);
        });
        return refused ?? new SaveOutcome.Saved(banks.Question(bank, number)!);
    }

    /// <summary>Writes the same text into one cell of several questions.</summary>
    public BulkResult Fill(string bank, IReadOnlyList<string> ids, string column, string text, DeskUser by) =>
        BulkResult.Of(banks.WriteEach(bank, by.Name, ids, (stored, some) =>
        {
            var (versions, refused) = (new List<NewVersion>(), new Dictionary<string, Phrase>());
            foreach (var id in some)
            {
                var now = stored.Find(id);
                var (question, findings) = now is null || column == BankColumns.Id ? (null, []) : RowReader.Read(RowWriter.Write(now.Question).With(column, text), id);
                if (question is null)
                {
                    refused[id] = findings.FirstOrDefault(finding => finding.IsError)?.Sentence ?? new("这一项不能成批修改。", "That cannot be changed for several at once.");
                }
                else if (QuestionJson.Write(now!.Question) != QuestionJson.Write(question))
                {
                    versions.Add(new NewVersion(question, now.Version + 1, QuestionDeed.Edited, ReviewStatus.Draft));
                }
            }

            return (versions, new BulkResult(versions.Count, refused));
        }));

    private SaveOutcome Overtaken(BankQuestion now, int version, TemplateRow mine)
    {
        var at = banks.Versions(now.Bank, now.Question.Id).FirstOrDefault(known => known.Version == version);
        var merge = ThreeWay.Of(at is null ? new TemplateRow([]) : RowWriter.Write(at.Question), RowWriter.Write(now.Question), mine);
        return new SaveOutcome.Overtaken(now, now.By, merge.Cells, merge.Conflicts);
    }
}
