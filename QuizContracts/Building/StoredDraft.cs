namespace QuizContracts.Building;

/// <summary>A draft as it lies on disk.</summary>
/// <param name="Id">Names it.</param>
/// <param name="Version">Counts its changes, from 1.</param>
/// <param name="Draft">The draft.</param>
/// <param name="By">Who made the last change, as people see the name.</param>
/// <param name="At">When.</param>
/// <param name="Contest">Join code of the contest that was opened from it; null before.</param>
public sealed record StoredDraft(string Id, int Version, ContestDraft Draft, string By, DateTimeOffset At, string? Contest);

/// <summary>What became of a change to a draft.</summary>
public abstract record DraftOutcome
{
    private DraftOutcome()
    {
    }

    /// <summary>It is on disk.</summary>
    public sealed record Saved(StoredDraft Draft) : DraftOutcome;

    /// <summary>Nothing was changed.</summary>
    /// <param name="Sentence">Why not.</param>
    public sealed record Refused(Phrase Sentence) : DraftOutcome;
}

/// <summary>A draft in the list.</summary>
/// <param name="Id">Names it.</param>
/// <param name="Title">Title.</param>
/// <param name="By">Who made the last change.</param>
/// <param name="At">When.</param>
/// <param name="Contest">Join code of the contest that was opened from it; null before.</param>
public sealed record DraftLine(string Id, string Title, string By, DateTimeOffset At, string? Contest);

/// <summary>A regulation from which a draft may begin.</summary>
/// <param name="Name">Its name as files have it.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Teams">Number of teams for which it is meant; null for an Open contest.</param>
/// <param name="Rounds">Titles of its rounds.</param>
public sealed record RegulationLine(string Name, string Title, string Source, int? Teams, IReadOnlyList<string> Rounds);

/// <summary>A kind of round that may be added.</summary>
/// <param name="Name">Its stored name.</param>
/// <param name="Title">Its name for people.</param>
public sealed record KindLine(string Name, Phrase Title);

/// <summary>Teams as a sheet was understood, before anything is changed.</summary>
/// <param name="Rows">Its rows in order.</param>
/// <param name="Findings">What is to be said about the whole sheet.</param>
public sealed record TeamSheet(IReadOnlyList<TeamSheetRow> Rows, IReadOnlyList<Phrase> Findings)
{
    /// <summary>Teams of the rows without fault, by table.</summary>
    public IReadOnlyList<DraftTeam> Teams => [.. Rows.Where(row => row.Faults.Count == 0).OrderBy(row => row.Table ?? int.MaxValue).Select(row => row.Team)];
}

/// <summary>A row of a sheet of teams.</summary>
/// <param name="Line">Row of the sheet, from 1.</param>
/// <param name="Table">Table number that it asks for (台号); null for the next.</param>
/// <param name="Team">The team.</param>
/// <param name="Faults">What is wrong with it; it is left out then.</param>
public sealed record TeamSheetRow(int Line, int? Table, DraftTeam Team, IReadOnlyList<Phrase> Faults);
