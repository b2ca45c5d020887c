using QuizServer.Engine;

namespace QuizServer.Tests.Engine;

/// <summary>Plans that must be refused, by the sentence that says why.</summary>
internal static class PlanCases
{
    /// <summary>Every plan as the sentence and its place among the plans with that sentence.</summary>
    public static TheoryData<string, int> Each(IEnumerable<(string Sentence, Func<ContestPlan>[] Plans)> cases)
    {
        var data = new TheoryData<string, int>();
        foreach (var (sentence, plans) in cases)
        {
            for (var index = 0; index < plans.Length; index++)
            {
                data.Add(sentence, index);
            }
        }

        return data;
    }
}
