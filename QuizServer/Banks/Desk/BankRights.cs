using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Desks;
using QuizServer.Banks.Store;

namespace QuizServer.Banks.Desk;

/// <summary>Who may do what with which bank.</summary>
internal sealed class BankRights(BankStore banks)
{
    /// <summary>What somebody may do with a bank.</summary>
    public BankRight Of(StoredBank bank, DeskUser user) => Of(bank, user, banks.SharedTo(user.Id));

    /// <summary>All banks that somebody may read, with what they may do.</summary>
    public IEnumerable<(StoredBank Bank, BankRight Right)> All(DeskUser user)
    {
        var shared = banks.SharedTo(user.Id);
        return banks.Banks().Select(bank => (bank, Of(bank, user, shared))).Where(pair => pair.Item2 > BankRight.None);
    }

    /// <summary>The bank, or null and why somebody cannot do with it what needs a right.</summary>
    /// <param name="changes">It would change the questions, which a lock forbids.</param>
    public (StoredBank? Bank, Phrase Refusal) Ask(string name, DeskUser user, BankRight needed, bool changes = true)
    {
        var bank = banks.Find(name);
        var right = bank is null ? BankRight.None : Of(bank, user);
        return right == BankRight.None ? (null, new("没有这个题库。", "There is no such bank."))
            : right < needed ? (null, needed switch
            {
                BankRight.Author => new("您在这个题库只能阅读。", "You may only read this bank."),
                BankRight.Reviewer => new("您不能审核这个题库的题目。", "You may not review this bank's questions."),
                _ => new("只有题库的所有者可以这样做。", "Only the owner of the bank may do that."),
            })
            : changes && bank!.LockedBy is { } lockedBy ? (null, new($"题库已由{lockedBy}锁定，解锁后才能修改。", $"{lockedBy} locked the bank; it can be changed when it is unlocked."))
            : (bank, default);
    }

    // A role is what somebody is in every bank that is shared, and what an organiser is everywhere.
    private static BankRight Of(StoredBank bank, DeskUser user, IReadOnlyDictionary<string, BankRight> shared) =>
        user.IsOrganiser || (bank.Owner.Length > 0 && bank.Owner == user.Id) ? BankRight.Owner
        : shared.TryGetValue(bank.Name, out var right) ? right
        : BankRight.None;
}
