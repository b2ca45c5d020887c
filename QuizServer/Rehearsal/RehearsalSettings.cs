using QuizServer.Rehearsal.Hands;

namespace QuizServer.Rehearsal;

/// <summary>How a contest is rehearsed.</summary>
/// <param name="Seed">Chance: with the same seed everything happens again.</param>
/// <param name="Hands">What all teams are like that are not named in <paramref name="Teams"/>.</param>
/// <param name="People">How many enter an Open contest.</param>
/// <param name="Speed">So many times faster than in a hall; null for as fast as the machine can.</param>
/// <param name="Teams">What single teams are like, by table number; null for none.</param>
/// <param name="Left">Table numbers whose seats are left to people; null for none.</param>
internal sealed record RehearsalSettings(
    int Seed, HandSettings Hands, int People = RehearsalSettings.UsualPeople, double? Speed = null, IReadOnlyDictionary<int, HandSettings>? Teams = null, IReadOnlyList<int>? Left = null)
{
    /// <summary>How many enter an Open contest when nothing is said.</summary>
    public const int UsualPeople = 30;

    /// <summary>What a team is like.</summary>
    public HandSettings Of(int team) => Teams?.GetValueOrDefault(team) ?? Hands;
}
