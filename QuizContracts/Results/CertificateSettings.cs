namespace QuizContracts.Results;

/// <summary>What a contest's certificates (奖状) say.</summary>
/// <param name="Awards">Awards from the highest down; each goes to so many of the best as are left.</param>
/// <param name="Text">The organiser's text; <c>{队名}</c>, <c>{名次}</c>, <c>{比赛}</c>, <c>{日期}</c>, <c>{得分}</c> and <c>{奖项}</c> stand for what the place came to.</param>
/// <param name="Issuer">Who awards it; one line for each.</param>
/// <param name="Date">The date as it is printed.</param>
public sealed record CertificateSettings(IReadOnlyList<Award> Awards, string Text, string Issuer, string Date)
{
    /// <summary>Most awards, and most teams that one of them goes to.</summary>
    public const int MostAwards = 8, MostTeams = 200;

    /// <summary>Longest text, and longest of every other field, in characters.</summary>
    public const int LongestText = 400, LongestField = 80;

    /// <summary>Whether it can be kept.</summary>
    public bool IsFit => Awards.Count <= MostAwards && Awards.All(award => award.Teams is >= 0 and <= MostTeams && award.Name.Length <= LongestField)
        && Text.Length <= LongestText && Issuer.Length <= LongestField * 3 && Date.Length <= LongestField;
}

/// <summary>An award (奖项).</summary>
/// <param name="Name">一等奖, and so on.</param>
/// <param name="Teams">How many get it.</param>
public sealed record Award(string Name, int Teams);

/// <summary>A certificate as it is printed.</summary>
/// <param name="Team">Table number.</param>
/// <param name="Name">Team name.</param>
/// <param name="Award">Name of the award.</param>
/// <param name="Text">The text with everything filled in.</param>
public sealed record Certificate(int Team, string Name, string Award, string Text);
