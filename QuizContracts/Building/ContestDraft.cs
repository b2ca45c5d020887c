namespace QuizContracts.Building;

/// <summary>A contest that is being assembled (组卷). It may be as incomplete and wrong as it likes; only a contest without errors is opened.</summary>
/// <param name="Title">Title.</param>
/// <param name="Code">Join code, made by chance unless the organiser chose another.</param>
/// <param name="IsOpen">An Open contest (公开赛), which is entered on the spot; otherwise its teams stand here.</param>
/// <param name="IsRehearsal">A rehearsal (彩排): questions that are not approved may stand in it, and its title says so.</param>
/// <param name="Parameters">Parameters of the contest: base score, places, tie keys, judges and so on.</param>
/// <param name="Teams">Teams by table number, from 1.</param>
/// <param name="Organisations">Organisations (单位) of an Open contest.</param>
/// <param name="Rounds">Rounds in order of play.</param>
/// <param name="Draws">Draws of questions so far, so that each can be made again.</param>
public sealed record ContestDraft(
    string Title,
    string Code,
    bool IsOpen,
    bool IsRehearsal,
    ParameterSet Parameters,
    IReadOnlyList<DraftTeam> Teams,
    IReadOnlyList<string> Organisations,
    IReadOnlyList<DraftRound> Rounds,
    IReadOnlyList<DraftDraw> Draws)
{
    /// <summary>The round with this id; null when it is gone.</summary>
    public DraftRound? Round(string id) => Rounds.FirstOrDefault(round => round.Id == id);

    /// <summary>The same with a round changed.</summary>
    public ContestDraft With(DraftRound changed) => this with { Rounds = [.. Rounds.Select(round => round.Id == changed.Id ? changed : round)] };
}

/// <summary>A team of a draft. Its table number is its place in the list.</summary>
/// <param name="Name">Team name.</param>
/// <param name="Seats">1 for one shared tablet, otherwise one tablet per member.</param>
/// <param name="Captain">Seat number of the captain, from 1.</param>
/// <param name="Named">Seat number of the member whose answer counts where the contest says so, from 1.</param>
/// <param name="Members">Names of its members, for the organiser's list.</param>
/// <param name="ExtraTime">By how many per cent its time to answer is longer (加时), one of <see cref="ExtraTimes.Percents"/>.</param>
public sealed record DraftTeam(string Name, int Seats, int Captain, int Named, IReadOnlyList<string> Members, int ExtraTime = 0)
{
    /// <summary>A team with one shared tablet.</summary>
    public static DraftTeam Of(string name) => new(name, 1, 1, 1, []);
}

/// <summary>A round of a draft.</summary>
/// <param name="Id">Names it while rounds are moved about.</param>
/// <param name="Kind">Stored name of its kind, such as <c>buzz</c>.</param>
/// <param name="Title">The organiser's title.</param>
/// <param name="Parameters">Its parameters; what is left out has the kind's default.</param>
/// <param name="Questions">Its places in order; null for an empty one. On a board they belong to its levels in order.</param>
/// <param name="Spares">Places of spares (备用题).</param>
public sealed record DraftRound(string Id, string Kind, string Title, ParameterSet Parameters, IReadOnlyList<QuestionRef?> Questions, IReadOnlyList<QuestionRef?> Spares)
{
    /// <summary>Places of questions or of spares.</summary>
    public IReadOnlyList<QuestionRef?> Places(bool spares) => spares ? Spares : Questions;

    /// <summary>The same with other places of questions or of spares.</summary>
    public DraftRound With(bool spares, IReadOnlyList<QuestionRef?> places) => spares ? this with { Spares = places } : this with { Questions = places };
}

/// <summary>A question of a bank.</summary>
/// <param name="Bank">Name of the bank.</param>
/// <param name="Id">Its number (编号) there.</param>
public sealed record QuestionRef(string Bank, string Id);
