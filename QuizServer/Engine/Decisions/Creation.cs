using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Decisions;

/// <summary>Creating a contest.</summary>
internal static class Creation
{
    public static Decision Decide(Command.CreateContest create)
    {
        var problems = PlanCheck.Problems(create.Plan);
        if (problems.Count > 0)
        {
            return new Verdict(false, "bad-plan", problems[0]);
        }

        return Decision.Accept([
            new Event.ContestCreated(create.Plan),
            .. create.Plan.Teams.Where(_ => create.Plan.BaseScore != 0).Select(team =>
                new Event.PointsEntered(new LedgerEntry(team.Number, create.Plan.BaseScore, LedgerReason.Base, null, null, null, create.By, ""))),
        ]);
    }
}
