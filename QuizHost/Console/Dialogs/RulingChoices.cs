using QuizContracts;
using QuizContracts.Views;

namespace QuizHost.Console.Dialogs;

/// <summary>What a ruling may be changed to.</summary>
public static class RulingChoices
{
    /// <summary>The other rulings that this answer can have.</summary>
    public static IEnumerable<Ruling> Of(JudgedFace judged) => Enum.GetValues<Ruling>().Where(ruling => ruling != judged.Ruling && ruling switch
    {
        Ruling.Partial => judged.MayBePartial,
        Ruling.Scored => judged.Marked is { MayBeScored: true },
        // Where judges mark, no answer is just right or wrong.
        Ruling.Correct or Ruling.Wrong => judged.Marked is null,
        _ => true,
    });
}
