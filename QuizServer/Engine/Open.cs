namespace QuizServer.Engine;

/// <summary>An Open contest (公开赛): whoever enters on the spot takes part, for an organisation, and is ranked singly and with it.</summary>
/// <param name="Entrants">Who enters.</param>
/// <param name="Most">How many may enter, 2 to 20,000.</param>
/// <param name="OrganisationScore">What an organisation's score is made of.</param>
/// <param name="Best">How many of its best count under <see cref="OrganisationScore.Best"/>, 1 to 1000; null otherwise.</param>
public sealed record OpenPlan(Entrants Entrants = Entrants.Individuals, int Most = OpenPlan.MostEver, OrganisationScore OrganisationScore = OrganisationScore.Mean, int? Best = null)
{
    /// <summary>More than a county's 12,403 members.</summary>
    public const int MostEver = 20_000;
}

/// <summary>Who enters an Open contest.</summary>
public enum Entrants
{
    /// <summary>Individuals (个人).</summary>
    Individuals,

    /// <summary>Teams with one tablet each.</summary>
    Teams,
}

/// <summary>What an organisation's score is made of.</summary>
public enum OrganisationScore
{
    /// <summary>The mean of all its members, to two decimals, halves upwards.</summary>
    Mean,

    /// <summary>The sum of all its members.</summary>
    Sum,

    /// <summary>The sum of its best members.</summary>
    Best,
}

/// <summary>An organisation (单位) now.</summary>
/// <param name="Index">Its place in the plan, from 0.</param>
/// <param name="Name">Its name.</param>
/// <param name="Entered">How many have entered for it.</param>
/// <param name="Score">Its score.</param>
/// <param name="Rank">Its rank; equal scores share it, and the places that they take are left out (1224).</param>
/// <param name="IsTied">Another organisation has the same rank.</param>
public sealed record Organisation(int Index, string Name, int Entered, decimal Score, int Rank, bool IsTied);
