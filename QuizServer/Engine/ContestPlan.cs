using QuizContracts;
using QuizServer.Engine.Rounds;

namespace QuizServer.Engine;

/// <summary>A contest as its organiser assembled it. It never changes once the contest is created.</summary>
/// <param name="Code">Join code.</param>
/// <param name="Title">Title.</param>
/// <param name="BaseScore">Points that every team starts with (基础分).</param>
/// <param name="AnswersFrom">Whose answer counts when a team has several tablets.</param>
/// <param name="Teams">Teams by table number, from 1 without gaps.</param>
/// <param name="Rounds">Rounds in order of play.</param>
/// <param name="Advance">How many teams advance; null where none does.</param>
/// <param name="Places">Places that count, each of them for one team alone; null for none.</param>
/// <param name="Ranking">How ranks are counted after a tie.</param>
/// <param name="Offences">What breaches of discipline cost; null for none.</param>
/// <param name="Substitutions">How many members a team may change; null for none.</param>
/// <param name="Floor">The score below which no deduction takes a team (保底分); null where scores may be negative.</param>
/// <param name="Open">An Open contest, whose teams enter on the spot; null for a Staged one.</param>
/// <param name="Organisations">For whom one may enter an Open contest; null for a Staged one.</param>
/// <param name="Judges">Judges by number; null for none.</param>
/// <param name="TieKeys">What tells equal scores apart before a tie-break, in this order; null for nothing.</param>
public sealed record ContestPlan(
    string Code,
    string Title,
    decimal BaseScore,
    AnswersFrom AnswersFrom,
    IReadOnlyList<TeamPlan> Teams,
    IReadOnlyList<Round> Rounds,
    int? Advance = null,
    IReadOnlyList<int>? Places = null,
    IReadOnlyList<TieKey>? TieKeys = null,
    RankNumbers Ranking = RankNumbers.Competition,
    decimal? Floor = null,
    IReadOnlyList<Offence>? Offences = null,
    int? Substitutions = null,
    OpenPlan? Open = null,
    IReadOnlyList<string>? Organisations = null,
    IReadOnlyList<JudgePlan>? Judges = null)
{
    /// <summary>The same with another question in one place of a round; a spare that takes it is a spare no longer.</summary>
    public ContestPlan With(int round, int question, Question now) => With(round, Rounds[round] with
    {
        Questions = [.. Rounds[round].Questions.Select((other, index) => index == question ? now : other)],
        Spares = [.. Rounds[round].Spares.Where(spare => spare.Id != now.Id)],
    });

    /// <summary>The same with a round changed.</summary>
    public ContestPlan With(int round, Round changed) => this with { Rounds = [.. Rounds.Select((other, index) => index == round ? changed : other)] };
}

/// <summary>How ranks are counted after a tie.</summary>
public enum RankNumbers
{
    /// <summary>1224: the places that a tie takes are left out.</summary>
    Competition,

    /// <summary>1223: no number is left out.</summary>
    Dense,
}

/// <summary>A team as planned.</summary>
/// <param name="Number">Table number (台号), from 1.</param>
/// <param name="Name">Team name; the host may change it.</param>
/// <param name="Seats">1 for one shared tablet, otherwise one tablet per member.</param>
/// <param name="Captain">Seat number of the captain (队长).</param>
/// <param name="Named">Seat number of the member whose answer counts under <see cref="AnswersFrom.Named"/>.</param>
/// <param name="Organisation">Index of the organisation for which it entered an Open contest; null in a Staged one.</param>
/// <param name="ExtraTime">By how many per cent its time to answer is longer from the start (加时), one of <see cref="ExtraTimes.Percents"/>; the host may change it.</param>
public sealed record TeamPlan(int Number, string Name, int Seats = 1, int Captain = 1, int Named = 1, int? Organisation = null, int ExtraTime = 0);

/// <summary>Whose answer counts within a team with several tablets.</summary>
public enum AnswersFrom
{
    /// <summary>The first that arrives.</summary>
    First,

    /// <summary>The captain's.</summary>
    Captain,

    /// <summary>The named member's.</summary>
    Named,
}

/// <summary>What tells equal scores apart.</summary>
public enum TieKey
{
    /// <summary>More points from right answers in races (抢答得分).</summary>
    BuzzPoints,

    /// <summary>More right answers.</summary>
    RightAnswers,

    /// <summary>Fewer false starts.</summary>
    FewerFouls,

    /// <summary>Less time taken by all answers together (用时).</summary>
    LessTime,

    /// <summary>Lots (抽签), drawn at the end over a tie that matters and that nothing else has decided. Always the last key.</summary>
    Lots,
}

/// <summary>How answers come in.</summary>
public enum AnswerInput
{
    /// <summary>Spoken; the host rules.</summary>
    Oral,

    /// <summary>By tablet; judged automatically at the reveal.</summary>
    Tablet,

    /// <summary>Spoken or by tablet, as the team that has the word likes; what comes first counts.</summary>
    Both,
}
