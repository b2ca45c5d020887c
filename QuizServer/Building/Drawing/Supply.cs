using QuizContracts.Banks;

namespace QuizServer.Building.Drawing;

/// <summary>A question of the chosen banks, and what keeps it from being drawn.</summary>
/// <param name="Question">The question.</param>
/// <param name="Bar">Why it cannot be drawn.</param>
internal sealed record Supply(BankQuestion Question, Bar Bar);

/// <summary>What keeps a question from being drawn.</summary>
internal enum Bar
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It stands in the contest already.</summary>
    Taken,

    /// <summary>A contest on this server has asked it.</summary>
    Asked,

    /// <summary>It is not approved.</summary>
    Unapproved,

    /// <summary>The round cannot hold it: its type cannot be answered there.</summary>
    Unfit,
}
