using QuizContracts;
using QuizContracts.Banks;

namespace QuizServer.Banks.Quality;

/// <summary>Answers that can be read in a stem: in their own, or in that of another question about the same thing.</summary>
internal static class GivenAway
{
    // Shorter words stand everywhere.
    private const int Shortest = 3;

    // 遵义会议 stands in many stems; it is given away only by one that also says much of what was asked.
    private const double SaidAgain = 0.4, SaidAgainOfSameFact = 0.25;

    /// <summary>A note for each question whose answer is given away.</summary>
    public static IEnumerable<QualityNote> Of(IReadOnlyList<CheckedQuestion> all)
    {
        var shingles = all.Select(question => Shingles.Of(question.Stem)).ToList();
        var stems = new Dictionary<int, List<int>>();
        for (var place = 0; place < all.Count; place++)
        {
            foreach (var shingle in shingles[place])
            {
                (stems.TryGetValue(shingle, out var known) ? known : stems[shingle] = []).Add(place);
            }
        }

        for (var place = 0; place < all.Count; place++)
        {
            foreach (var answer in all[place].Answers.Where(answer => answer.Length >= Shortest))
            {
                if (IsInOwnStem(all[place], answer))
                {
                    yield return all[place].Note(QualityKind.GivenAway, true, new($"题干里已经有答案“{answer}”。", $"The stem holds the answer “{answer}” already."));
                    continue;
                }

                // Where the answer stands, its rarest pair of letters stands.
                var holders = Shingles.Of(answer).Select(shingle => stems.GetValueOrDefault(shingle) ?? []).MinBy(places => places.Count) ?? [];
                foreach (var other in holders.Where(other => other != place && Tells(all[other], all[place], answer, shingles[other], shingles[place])))
                {
                    yield return all[place].Note(QualityKind.GivenAway, true, new($"{all[place].NameOf(all[other])} 的题干说出了答案“{answer}”，两题不宜用在同一场。", $"The stem of {all[place].NameOf(all[other])} says the answer “{answer}”; do not use both in one contest."));
                }
            }
        }
    }

    // A stem that names other options too asks to choose between them.
    private static bool IsInOwnStem(CheckedQuestion question, string answer) =>
        question.Stem.Contains(answer, StringComparison.Ordinal)
        && !question.Question.Options.Where((_, index) => !question.Question.Key.Choices.Contains(index)).Any(option => question.Question.Stem.Contains(option, StringComparison.Ordinal));

    private static bool Tells(CheckedQuestion other, CheckedQuestion question, string answer, int[] said, int[] asked)
    {
        // A wrong statement tells nothing, and a question with the same answer cannot hold it.
        if (!other.Stem.Contains(answer, StringComparison.Ordinal) || (other.Question.Type == QuestionType.TrueFalse && other.Question.Key.Choices[0] != 0))
        {
            return false;
        }

        var isSameFact = question.Question.Fact.Length > 0 && question.Question.Fact == other.Question.Fact;
        return asked.Length > 0 && Shingles.Shared(said, asked) >= asked.Length * (isSameFact ? SaidAgainOfSameFact : SaidAgain);
    }
}
