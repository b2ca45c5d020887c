using QuizContracts;
using QuizContracts.Banks;

namespace QuizServer.Banks.Quality;

/// <summary>Where the right options of single choices stand: whoever always says C should not win by it.</summary>
internal static class AnswerPositions
{
    private const int Least = 20;

    // Of four options each is right for a quarter of the questions; of fewer or more, accordingly.
    private const double Rare = 0.15, Often = 0.4, RareShare = 0.6, OftenShare = 1.6;

    /// <summary>A note for each letter that is right far too seldom or too often.</summary>
    public static IEnumerable<QualityNote> Of(CheckedBank bank)
    {
        var choices = bank.Questions.Select(question => question.Question).Where(question => question.Type == QuestionType.SingleChoice).ToList();
        for (var letter = 0; letter < (choices.Count == 0 ? 0 : choices.Max(question => question.Options.Count)); letter++)
        {
            var offering = choices.Where(question => question.Options.Count > letter).ToList();
            if (offering.Count < Least)
            {
                continue;
            }

            var fair = offering.Average(question => 1.0 / question.Options.Count);
            var share = offering.Count(question => question.Key.Choices[0] == letter) / (double)offering.Count;
            var (name, percent) = ((char)('A' + letter), Math.Round(share * 100));
            if (share < Math.Min(Rare, RareShare * fair))
            {
                yield return bank.Note(QualityKind.AnswerPositions, true, new($"单选题的答案很少是 {name}（{percent}%），请调换一些选项的位置。", $"Of the single choices {name} is seldom right ({percent}%); change the places of some options."));
            }
            else if (share > Math.Max(Often, OftenShare * fair))
            {
                yield return bank.Note(QualityKind.AnswerPositions, true, new($"单选题的答案太常是 {name}（{percent}%），请调换一些选项的位置。", $"Of the single choices {name} is right too often ({percent}%); change the places of some options."));
            }
        }
    }
}
