using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Desks;
using QuizServer.Banks.Store;

namespace QuizServer.Banks.Review;

/// <summary>Moves questions through their review.</summary>
internal sealed class Reviewing(BankStore banks)
{
    /// <summary>Moves each question that may be moved, all in one transaction, and says why the others were not.</summary>
    public BulkResult Move(string bank, IReadOnlyList<string> ids, QuestionDeed deed, BankRight right, string note, DeskUser by)
    {
        var refused = new Dictionary<string, Phrase>();
        var done = 0;
        banks.Write(bank, by.Name, now =>
        {
            var versions = new List<NewVersion>();
            foreach (var id in ids.Distinct())
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

            done = versions.Count;
            return versions.Count == 0 ? null : versions;
        });
        return new BulkResult(done, refused);
    }
}
