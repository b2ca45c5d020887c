using QuizServer.Rehearsal.Hands;

namespace QuizServer.Rehearsal;

/// <summary>How a contest is rehearsed.</summary>
/// <param name="Seed">Chance: with the same seed everything happens again.</param>
/// <param name="People">How many enter an Open contest.</param>
/// <param name="Speed">So many times faster than in a hall; null for as fast as the machine can.</param>
/// <param name="Hands">What all teams are like that are not named in <paramref name="Teams"/>.</param>
/// <param name="Teams">What single teams are like, by table number; null for none.</param>
internal sealed record RehearsalSettings(int Seed, int People, double? Speed, HandSettings Hands, IReadOnlyDictionary<int, HandSettings>? Teams = null)
{
    /// <summary>What a team is like.</summary>
    public HandSettings Of(int team) => Teams?.GetValueOrDefault(team) ?? Hands;
}
