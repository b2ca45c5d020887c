namespace QuizContracts.Views;

/// <summary>
/// A decided race of presses as evidence (抢答判读图). Times are milliseconds after the opening, to a hundredth; below zero
/// before it. Of the question it holds the number alone.
/// </summary>
/// <param name="Number">Number of the race within the contest, from 1.</param>
/// <param name="Round">Number of the round, from 1.</param>
/// <param name="RoundTitle">The organiser's title of the round.</param>
/// <param name="Question">Which question of the round it was, from 1.</param>
/// <param name="Opening">What times count from.</param>
/// <param name="OpenedAt">Contest clock of that instant, in milliseconds.</param>
/// <param name="IsByArrival">The round goes by the order of arrival.</param>
/// <param name="HoldFrom">When the first press arrived, from which others were waited for; null where nobody waited.</param>
/// <param name="HoldMs">How long they were waited for.</param>
/// <param name="WindowMs">How long the buzzers stayed open; null while a question is read that may be interrupted.</param>
/// <param name="Result">How it ended.</param>
/// <param name="Winner">Table number of the team that won; null for none.</param>
/// <param name="Heat">Table numbers of the teams of which nobody can tell who was first; empty for none.</param>
/// <param name="Among">Table numbers of the teams of a dead heat, who alone raced here again; empty for all.</param>
/// <param name="Verdict">How it ended, in words.</param>
/// <param name="Presses">All presses: first those that were in the race, the earliest first, then the others by arrival.</param>
public sealed record PhotoFinish(
    int Number,
    int Round,
    string RoundTitle,
    int Question,
    PhotoOpening Opening,
    decimal OpenedAt,
    bool IsByArrival,
    decimal? HoldFrom,
    int HoldMs,
    int? WindowMs,
    PhotoResult Result,
    int? Winner,
    IReadOnlyList<int> Heat,
    IReadOnlyList<int> Among,
    Phrase Verdict,
    IReadOnlyList<PhotoPress> Presses)
{
    /// <summary>Somebody should look at one of its presses.</summary>
    public bool IsFlagged => Presses.Any(press => press.IsFlagged);
}

/// <summary>What the times of a race count from.</summary>
public enum PhotoOpening
{
    /// <summary>The opening of the buzzers.</summary>
    Buzzers,

    /// <summary>The first word of the question, which may be interrupted.</summary>
    Reading,

    /// <summary>The first press: the buzzers were never opened.</summary>
    Never,
}

/// <summary>How a race ended.</summary>
public enum PhotoResult
{
    /// <summary>One press won.</summary>
    Won,

    /// <summary>In a dead heat, which the host or another race decides.</summary>
    DeadHeat,

    /// <summary>Nobody pressed in time.</summary>
    Nobody,
}

/// <summary>One press of a race.</summary>
/// <param name="Team">Table number.</param>
/// <param name="Name">Team name.</param>
/// <param name="Seat">Who pressed.</param>
/// <param name="Part">What part it had in the race.</param>
/// <param name="Arrived">When it arrived.</param>
/// <param name="Claimed">When the device says that it was pressed; null where it says nothing.</param>
/// <param name="Instant">When it is taken to have been made; null where nobody asked.</param>
/// <param name="Error">The instant may be wrong by this much to either side; null without one.</param>
/// <param name="RoundTrip">The shortest round trip that the server measured of the device's link; null where nothing was measured.</param>
/// <param name="IsVouched">A person trusts the device's link, however slow.</param>
/// <param name="Margin">How far it is behind the winner, or behind the earliest where nobody has won; below zero before it. Null where it was no part of the race.</param>
/// <param name="IsBest">The earliest of its team in the race: the one that counts.</param>
/// <param name="IsFlagged">Somebody should look at it.</param>
/// <param name="Mark">How its instant was found, or why it was no part of the race, in a word or two.</param>
/// <param name="Reason">The same in a sentence.</param>
public sealed record PhotoPress(
    int Team,
    string Name,
    SeatId Seat,
    PressPart Part,
    decimal Arrived,
    decimal? Claimed,
    decimal? Instant,
    decimal? Error,
    decimal? RoundTrip,
    bool IsVouched,
    decimal? Margin,
    bool IsBest,
    bool IsFlagged,
    Phrase Mark,
    Phrase Reason);

/// <summary>All decided races of a contest.</summary>
/// <param name="Code">Join code.</param>
/// <param name="Title">Title of the contest.</param>
/// <param name="Races">The races, newest first.</param>
public sealed record ContestPhotos(string Code, string Title, IReadOnlyList<PhotoFinish> Races);
