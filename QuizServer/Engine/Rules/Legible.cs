using QuizContracts;
using QuizServer.Engine.Rounds;

namespace QuizServer.Engine.Rules;

/// <summary>What of the question on stage the hall may read now, by the display of its round.</summary>
internal static class Legible
{
    /// <summary>The stem: nobody may read ahead of the voice before a team has the word.</summary>
    public static bool HasStem(ContestState state, Round round) =>
        round.Display != Display.HiddenUntilBuzz || state.Unpaused is not (Phase.Reading or Phase.Countdown or Phase.BuzzOpen);

    /// <summary>What it is answered from.</summary>
    public static bool HasOptions(ContestState state, Round round) =>
        HasStem(state, round) && !(round.Display == Display.StemOnly && state.Unpaused is Phase.Reading);

    /// <summary>Its pictures, sounds and films before the reveal.</summary>
    public static IReadOnlyList<Media> Media(ContestState state, Asked asked)
    {
        var round = state.Plan.Rounds[asked.Round];
        return [.. (state.QuestionOf(asked).Media ?? []).Where(media => media.Place == MediaPlace.Stem ? HasStem(state, round) : media.Place == MediaPlace.Option && HasOptions(state, round))];
    }
}
