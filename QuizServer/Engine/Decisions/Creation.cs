using QuizServer.Engine.Rules;

namespace QuizServer.Engine.Decisions;

/// <summary>Creating a contest.</summary>
internal static class Creation
{
    public static Decision Decide(Command.CreateContest create)
    {
        var plan = create.Plan with { Teams = [.. create.Plan.Teams.Select(team => team with { Name = TeamNames.Read(team.Name) ?? team.Name })] };
        var problems = PlanCheck.Problems(plan);
        if (problems.Count > 0)
        {
            return new Verdict(false, "bad-plan", problems[0]);
        }

        return Decision.Accept([
            new Event.ContestCreated(plan, create.Secret),
            .. plan.Teams.Where(_ => plan.BaseScore != 0).Select(team =>
                new Event.PointsEntered(new LedgerEntry(team.Number, plan.BaseScore, LedgerReason.Base, null, null, null, create.By, ""))),
        ]);
    }
}
