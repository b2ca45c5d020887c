using QuizContracts.Results;

namespace QuizContracts.Doors;

/// <summary>How visitors look at published results.</summary>
public interface IResultDoor
{
    /// <summary>The results of a contest; null when there is none of that code, and when they are not published.</summary>
    PublicResults? Find(string code);
}
