using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Desks;
using QuizServer.Banks.Store;

namespace QuizServer.Banks.Review;

/// <summary>Moves questions through their review.</summary>
internal sealed class Reviewing(BankStore banks)
{
    private static readonly QuestionDeed[] Deeds = [QuestionDeed.Checked, QuestionDeed.Approved, QuestionDeed.SentBack, QuestionDeed.Retired];

    /// <summary>What somebody may do with a question as it stands, where a reason is given.</summary>
    public IReadOnlyList<QuestionDeed> Open(BankQuestion question, BankRight right, DeskUser by)
    {
        var author = banks.AuthorOf(question.Bank, question.Question.Id);
        return [.. Deeds.Where(deed => ReviewRules.WhyNot(question, deed, right, by, author, note: "given") is null)];
    }

    /// <summary>Moves each question that may be moved, and says why the others were not.</summary>
    public BulkResult Move(string bank, IReadOnlyList<string> ids, QuestionDeed deed, BankRight right, string note, DeskUser by) =>
        BulkResult.Of(banks.WriteEach(bank, by.Name, ids, (now, some) =>
        {
            var (versions, refused) = (new List<NewVersion>(), new Dictionary<string, Phrase>());
            foreach (var id in some)
            {
                if (now.Find(id) is not { } question)
                {
                    refused[id] = new("没有这道题。", "There is no such question.");
                }
                else if (ReviewRules.WhyNot(question, deed, right, by, now.AuthorOf(id), note) is { } reason)
                {
                    refused[id] = reason;
                }
                else
                {
                    versions.Add(new NewVersion(question.Question, question.Version + 1, deed, ReviewRules.After(deed), note.Trim()));
                }
            }

            return (versions, new BulkResult(versions.Count, refused));
        }));
}
