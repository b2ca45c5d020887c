using QuizContracts.Results;

namespace QuizContracts.Desks;

/// <summary>Contests on paper.</summary>
public interface IPaperDesk
{
    /// <summary>What is printed beforehand; null when there is no such contest. Who looks at it is noted with every question that was not asked yet.</summary>
    ContestPaper? Look(string code, DeskUser by);
}
