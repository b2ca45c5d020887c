using QuizContracts.Doors;
using QuizContracts.Results;
using QuizServer.Contests;
using QuizServer.Screens.Results;

namespace QuizServer.Reports;

/// <summary>Published results as visitors look at them.</summary>
internal sealed class ResultDoor(IContestDirectory contests) : IResultDoor
{
    public PublicResults? Find(string code) => contests.Find(code) is { } room ? PublicResultScreen.Of(room.Now.State) : null;
}
