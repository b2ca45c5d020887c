using QuizContracts;
using QuizContracts.Building;
using QuizServer.Engine;
using QuizServer.Engine.Rounds;

namespace QuizServer.Building.Checks;

/// <summary>Values and times that the engine allows and that a hall would wonder about.</summary>
internal static class PlayChecks
{
    /// <summary>Warnings only.</summary>
    public static IEnumerable<DraftFinding> Of(CheckedDraft check) => check.Plan.Rounds.SelectMany((round, index) => Of(check, round, index).Select(sentence => new DraftFinding(false, DraftStep.Rounds, check.Rounds[index], sentence)));

    private static IEnumerable<Phrase> Of(CheckedDraft check, Round round, int index)
    {
        var questions = check.Placed.Where(placed => placed.Round == check.Rounds[index] && !placed.IsSpare && placed.Question is not null && placed.Place < round.Questions.Count)
            .Select(placed => (placed.Place, placed.Question!.Question)).ToList();

        // With one clock for many questions, what an author suggests for one says nothing.
        var hasty = round.ClockRunsOn || !round.IsForTeams ? [] : questions.FindAll(one => one.Question.Seconds > round.SecondsOf(one.Place));
        if (hasty.Count > 0)
        {
            yield return new(
                $"“{round.Title}”有 {hasty.Count} 题的建议时间长于本环节的答题时间：{Ids(hasty)}。", $"In “{round.Title}” the authors of {hasty.Count} questions suggest more time than the round gives: {Ids(hasty)}.");
        }

        var odd = round.HasOwnValues ? questions.FindAll(one => one.Question.Value is { } value && value != round.ValueOf(one.Place)) : [];
        if (odd.Count > 0)
        {
            yield return new(
                $"“{round.Title}”有 {odd.Count} 题的建议分值与所在位置不同：{Ids(odd)}。", $"In “{round.Title}” {odd.Count} questions stand at another value than their authors suggest: {Ids(odd)}.");
        }

        if (round.IsForTeams && -round.Wrong > round.Value && !round.HasOwnValues)
        {
            yield return new($"“{round.Title}”答错扣的分多于答对加的分。", $"In “{round.Title}” a wrong answer costs more than a right one earns.");
        }

        if (round.Input == AnswerInput.Oral && round.StartSeconds > round.Seconds)
        {
            yield return new($"“{round.Title}”的起答时限长于答题时间。", $"In “{round.Title}” the time to begin is longer than the time to answer.");
        }
    }

    private static string Ids(IEnumerable<(int Place, Question Question)> questions)
    {
        var ids = questions.Select(one => one.Question.Id).ToList();
        return string.Join(", ", ids.Take(5)) + (ids.Count > 5 ? "…" : "");
    }
}
