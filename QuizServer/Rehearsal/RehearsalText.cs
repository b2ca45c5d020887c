using System.Globalization;

namespace QuizServer.Rehearsal;

/// <summary>A rehearsal as the command prints it.</summary>
internal static class RehearsalText
{
    private const int MostViolations = 10;

    public static IEnumerable<string> Of(RehearsalResult result)
    {
        yield return result.Title;
        yield return $"  种子 seed {result.Seed}";
        yield return $"  参赛 {result.Teams}，{result.Rounds} 个环节，{result.Questions} 题，比赛时间 {Time(result.Length)}。 {result.Teams} take part, {result.Rounds} rounds, {result.Questions} questions, {Time(result.Length)} of contest time.";
        yield return $"  抢答按下 {result.Presses} 次，作答 {result.Answers} 次，断线 {result.Disconnects} 次，记录 {result.Entries.Count} 条。 {result.Presses} presses, {result.Answers} answers, {result.Disconnects} lost connections, {result.Entries.Count} entries.";
        yield return $"  抢答 {result.Races.Count} 轮（{result.Promised} 轮可保证公平）：错判 {result.Wrong}，难分先后 {result.DeadHeats}。 {result.Races.Count} races ({result.Promised} of which a fair winner is promised): {result.Wrong} wrong winners, {result.DeadHeats} dead heats.";
        yield return $"  最长回执 {result.LongestReply.TotalMilliseconds.ToString("0.#", CultureInfo.InvariantCulture)} 毫秒。 Longest reply: {result.LongestReply.TotalMilliseconds.ToString("0.#", CultureInfo.InvariantCulture)} ms.";
        foreach (var promise in result.Promises)
        {
            yield return $"{(promise.IsKept ? '✓' : '✗')} {promise.Name}：{promise.Sentence.Zh} {promise.Sentence.En}";
            foreach (var violation in promise.Violations.Take(MostViolations))
            {
                yield return $"    {violation.Zh} {violation.En}";
            }

            if (promise.Violations.Count > MostViolations)
            {
                yield return $"    另有 {promise.Violations.Count - MostViolations} 处。 {promise.Violations.Count - MostViolations} more.";
            }
        }

        var broken = result.Promises.Count(promise => !promise.IsKept);
        yield return broken == 0 ? "✓ 彩排通过。 The rehearsal kept every promise." : $"✗ 彩排未通过：{broken} 项承诺没有做到。 The rehearsal broke {broken} promises.";
    }

    private static string Time(TimeSpan time) => time.ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture);
}
