using QuizContracts;

namespace QuizServer.Engine.Rules;

/// <summary>The rules of entry and of the organisations' standings in an Open contest, in words.</summary>
internal static class OpenRules
{
    public static IEnumerable<Phrase> Of(ContestPlan plan, OpenPlan open)
    {
        var (who, start) = (open.Entrants == Entrants.Individuals ? new Phrase("个人", "Individuals") : new Phrase("代表队", "Teams"), SharedRules.Number(plan.BaseScore));
        yield return new(
            $"{who.Zh}现场报名，最多 {open.Most}，分属 {plan.Organisations?.Count} 个单位，基础分 {start} 分。", $"{who.En} enter on the spot, at most {open.Most}, each for one of {plan.Organisations?.Count} organisations, and begin with {start} points.");
        yield return new("中途报名的，从下一题起计分。", "Whoever enters later counts from the next question on.");
        yield return open.OrganisationScore switch
        {
            OrganisationScore.Mean => new("单位成绩为本单位全体的平均分，保留两位小数。", "An organisation's score is the mean of all its members, to two decimals."),
            OrganisationScore.Best => new($"单位成绩为本单位最好的 {open.Best} 个成绩之和。", $"An organisation's score is the sum of its best {open.Best}."),
            _ => new("单位成绩为本单位全体的总分。", "An organisation's score is the sum of all its members."),
        };
        yield return new("总分可以为负。", "Scores may be negative.");
    }
}
