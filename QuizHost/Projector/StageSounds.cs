using QuizContracts;
using QuizContracts.Views;
using QuizHost.Projector.Stages;

namespace QuizHost.Projector;

/// <summary>
/// What a picture of the hall sounds of. Each sound is named with what it is about, so that a screen plays it once, when it first
/// stands in a picture: <c>lock/Q1/3</c> is the word won by table 3. The cue of the opening is not here: it has an instant of its own.
/// </summary>
public static class StageSounds
{
    /// <summary>The sounds, divided by spaces; empty when nothing is to be heard.</summary>
    public static string Of(HallView view) => view.Pause is not null ? "" : string.Join(' ', All(view));

    private static IEnumerable<string> All(HallView view)
    {
        if (view.Stage is Stage.Podium)
        {
            yield return "fanfare";
        }

        if (view.Stage is Stage.Unveiling { Places: { Count: > 0 } places })
        {
            yield return $"lock/place/{places.First(place => place.IsNew).Rank}";
        }

        if (view.Stage is not Stage.Asking { Question.Id: var question })
        {
            yield break;
        }

        if (view.Stage is Stage.Revealed { Reveal: { Void: false } reveal })
        {
            foreach (var sound in Outcome(question, reveal))
            {
                yield return sound;
            }

            yield break;
        }

        foreach (var team in view.Teams)
        {
            if (team.Mark == TeamMark.LockedOut)
            {
                yield return $"foul/{question}/{team.Number}";
            }
            else if (team.Mark == TeamMark.Tried)
            {
                // Somebody else may answer now: this one was wrong.
                yield return $"wrong/{question}/{team.Number}";
            }
        }

        if (view.Stage is Stage.Answering answering && WinnerCard.Fits(answering))
        {
            yield return $"lock/{question}/{answering.Answerer.Team}";
        }
        else if (view.Stage is Stage.Closed)
        {
            yield return $"lock/{question}";
        }
    }

    // One right answer is what the hall hears. A team that was heard to be wrong before is not heard again.
    private static IEnumerable<string> Outcome(string question, RevealFace reveal) =>
        reveal.Rulings.Any(ruling => ruling is { Ruling: Ruling.Correct or Ruling.Partial or Ruling.Scored, Count: > 0 }) ? [$"right/{question}"]
        // Where thousands were judged there are only counts.
        : reveal.Outcomes.Count == 0 ? reveal.Rulings.Any(ruling => ruling.Count > 0) ? [$"wrong/{question}"] : []
        : reveal.Outcomes.Select(outcome => $"wrong/{question}/{outcome.Team}");
}
