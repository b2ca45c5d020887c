using QuizContracts;
using QuizContracts.Banks;
using QuizContracts.Desks;

namespace QuizServer.Banks.Review;

/// <summary>How a question moves from a draft to an approved one (草稿 → 已核 → 已审 → 停用), and who may move it.</summary>
internal static class ReviewRules
{
    /// <summary>The status after a deed.</summary>
    public static ReviewStatus After(QuestionDeed deed) => deed switch
    {
        QuestionDeed.Checked => ReviewStatus.FactChecked,
        QuestionDeed.Approved => ReviewStatus.Approved,
        QuestionDeed.Retired => ReviewStatus.Retired,
        _ => ReviewStatus.Draft,
    };

    /// <summary>Why a question cannot be moved so; null when it can.</summary>
    /// <param name="right">What whoever wants it may do with the bank.</param>
    /// <param name="user">Who wants it.</param>
    /// <param name="author">Who wrote the newest words of the question.</param>
    /// <param name="note">Why, for a question that is sent back or retired.</param>
    public static Phrase? WhyNot(BankQuestion question, QuestionDeed deed, BankRight right, DeskUser user, string author, string note) =>
        right < BankRight.Reviewer ? new("只有审题人可以审核题目。", "Only a reviewer can review questions.")
        : deed == QuestionDeed.Checked && question.Status != ReviewStatus.Draft ? new("只有草稿可以标为已核。", "Only a draft can be marked as checked.")
        : deed == QuestionDeed.Approved && question.Status != ReviewStatus.FactChecked ? new("题目须先核对事实，才能审定。", "The facts of a question are checked before it is approved.")
        : deed is QuestionDeed.Checked or QuestionDeed.Approved && !question.Question.HasSource ? new("没有出处，不能通过审核。", "Without a source a question does not pass.")
        : deed == QuestionDeed.Approved && author == user.Name && !user.IsOrganiser ? new("自己写的题目要由别人审定。", "Somebody else approves what you wrote.")
        : deed == QuestionDeed.SentBack && question.Status == ReviewStatus.Draft ? new("它已经是草稿。", "It is a draft already.")
        : deed == QuestionDeed.Retired && question.Status == ReviewStatus.Retired ? new("它已经停用。", "It is retired already.")
        : deed is QuestionDeed.SentBack or QuestionDeed.Retired && note.Trim().Length == 0 ? new("请写明原因。", "Say why.")
        : deed is QuestionDeed.Written or QuestionDeed.Imported or QuestionDeed.Edited ? new("这不是审核。", "That is no review.")
        : null;
}
