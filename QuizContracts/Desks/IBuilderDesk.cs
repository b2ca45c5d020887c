using QuizContracts.Building;

namespace QuizContracts.Desks;

/// <summary>How the organiser's pages assemble contests (组卷). Whoever is no organiser is refused, or sees nothing.</summary>
public interface IBuilderDesk
{
    /// <summary>All drafts, the last changed first.</summary>
    IReadOnlyList<DraftLine> Drafts(DeskUser by);

    /// <summary>Regulations from which a draft may begin.</summary>
    IReadOnlyList<RegulationLine> Regulations();

    /// <summary>Kinds of round that may be added.</summary>
    IReadOnlyList<KindLine> Kinds();

    /// <summary>Banks from which questions may be taken.</summary>
    IReadOnlyList<BankChoice> Banks(DeskUser by);

    /// <summary>Begins a draft, from a regulation or empty.</summary>
    DraftOutcome Begin(string? regulation, DeskUser by);

    /// <summary>A draft; null when there is none.</summary>
    StoredDraft? Open(string id, DeskUser by);

    /// <summary>Saves a draft. One that was saved by somebody else since <paramref name="version"/> is refused.</summary>
    DraftOutcome Save(string id, int version, ContestDraft draft, DeskUser by);

    /// <summary>Throws a draft away; a contest that was opened from it stays.</summary>
    void Drop(string id, DeskUser by);

    /// <summary>Everything that can be said about a draft. Whose questions it shows is noted.</summary>
    DraftPicture Look(ContestDraft draft, DeskUser by);

    /// <summary>The draft with the rounds and parameters of a regulation; its teams stay.</summary>
    ContestDraft Take(ContestDraft draft, string regulation);

    /// <summary>The draft with another round at its end.</summary>
    ContestDraft Add(ContestDraft draft, string kind);

    /// <summary>Questions to choose from, at most 50. Who has looked is noted.</summary>
    IReadOnlyList<QuestionLine> Find(ContestDraft draft, QuestionSearch search, DeskUser by);

    /// <summary>Fills empty places by lot. Takes nothing when the banks cannot give all of it.</summary>
    FillOutcome Draw(ContestDraft draft, string round, bool spares, IReadOnlyList<string> banks, IReadOnlyList<DrawWish> wishes, DeskUser by);

    /// <summary>Fills empty places with the questions of these numbers, such as <c>ZS001-ZS012、ZS020</c>, in their order.</summary>
    FillOutcome Fill(ContestDraft draft, string round, bool spares, string bank, string numbers, DeskUser by);

    /// <summary>Reads teams from pasted text, with tabs or commas between the columns.</summary>
    TeamSheet ReadTeams(string text);

    /// <summary>Reads teams from an .xlsx or .csv file.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="content">Its bytes.</param>
    TeamSheet ReadTeams(string name, byte[] content);

    /// <summary>Opens the contest from a saved draft, or says why not.</summary>
    Task<DeskVerdict> Create(string id, int version, DeskUser by);
}
