using QuizContracts;

namespace QuizServer.Engine.Rules;

/// <summary>What the rules of a contest say of its judges.</summary>
internal static class JudgeRules
{
    public static IEnumerable<Phrase> Of(ContestPlan plan)
    {
        if (plan.Judges is not { Count: > 0 } judges)
        {
            yield break;
        }

        yield return new($"评委 {judges.Count} 人：{string.Join('、', judges.Select(judge => judge.Name))}。", $"{judges.Count} judges: {string.Join(", ", judges.Select(judge => judge.Name))}.");
        foreach (var judge in judges.Where(judge => judge.Barred is { Count: > 0 }))
        {
            yield return new($"{judge.Name} 回避，不为 {string.Join('、', judge.Barred!.Order())} 号台评分。", $"{judge.Name} is barred and does not mark table {string.Join(", ", judge.Barred!.Order())}.");
        }

        if (judges.FirstOrDefault(judge => judge.IsChief) is { } chief)
        {
            yield return new(
                $"主评委 {chief.Name} 可以改判、更正评分和答案、裁定申诉；主评委改判或维持的判定为终裁，只有主评委能再改。",
                $"The chief judge {chief.Name} may overturn rulings, correct marks and keys, and decide protests; what the chief judge overturned or confirmed is final, and nobody else changes it.");
        }
    }
}
