using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Desks;
using QuizServer.Banks.Store;

namespace QuizServer.Banks.Review;

/// <summary>Moves questions through their review.</summary>
internal sealed class Reviewing(BankStore banks)
{
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
