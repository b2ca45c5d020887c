using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace QuizContracts;

/// <summary>A contestant's place: table number and member number, both from 1. Written <c>3-1</c>. The audience sits at table 0.</summary>
/// <param name="Team">Table number (台号) of the team, from 1; in an Open contest the participant's number; 0 for the audience.</param>
/// <param name="Member">Number of the seat within the team, from 1.</param>
public readonly record struct SeatId(int Team, int Member)
{
    /// <summary>The table of the audience.</summary>
    public const int AudienceTable = 0;

    /// <summary>It belongs to somebody in the audience, whose number is <see cref="Member"/>.</summary>
    public bool IsAudience => Team == AudienceTable;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Team}-{Member}");

    /// <summary>Reads <c>3-1</c>; false for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out SeatId seat)
    {
        seat = default;
        var parts = text?.Split('-');
        if (parts is not { Length: 2 }
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var team)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var member)
            || team < AudienceTable || member < 1)
        {
            return false;
        }

        seat = new SeatId(team, member);
        return true;
    }
}

/// <summary>The join code of a contest: an address, not a secret.</summary>
public static class ContestCode
{
    /// <summary>30 symbols without look-alikes (0 O, 1 I L, U).</summary>
    public const string Alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>Length of a code in symbols.</summary>
    public const int Length = 6;

    /// <summary>What a person typed, as a code: capitals, without spaces and hyphens. Null when it cannot be one.</summary>
    public static string? Normalize(string? typed)
    {
        if (typed is null || typed.Length > 32)
        {
            return null;
        }

        var code = typed.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
        return code.Length == Length && code.All(Alphabet.Contains) ? code : null;
    }
}
