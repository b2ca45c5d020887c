using System.Collections.Immutable;

namespace QuizServer.Engine;

/// <summary>What a round keeps from one question to the next.</summary>
/// <param name="Round">Index of the round.</param>
/// <param name="Order">The teams that play, in order of play.</param>
/// <param name="Roster">The same teams, to be looked up.</param>
/// <param name="Fouls">False starts in this round by table number.</param>
/// <param name="Out">Teams that are out for the rest of the round.</param>
/// <param name="Turns">Turns so far, in order.</param>
/// <param name="Swaps">How often each team used its privilege to swap its question.</param>
/// <param name="Lifelines">How often each team asked somebody in the hall.</param>
/// <param name="Draws">What was drawn for it.</param>
/// <param name="Sets">Number of the set of questions, from 1, by place in the order of play as it was at the draw; empty where none is drawn.</param>
/// <param name="Withheld">Questions that are over and whose answers the hall has not seen, in the order in which they were asked.</param>
public sealed record RoundPlay(
    int Round,
    ImmutableList<int> Order,
    ImmutableHashSet<int> Roster,
    ImmutableSortedDictionary<int, int> Fouls,
    ImmutableSortedSet<int> Out,
    ImmutableList<Turn> Turns,
    ImmutableSortedDictionary<int, int> Swaps,
    ImmutableSortedDictionary<int, int> Lifelines,
    ImmutableList<DrawKind> Draws,
    ImmutableList<int> Sets,
    ImmutableList<Phase.Revealed> Withheld)
{
    /// <summary>A round that begins.</summary>
    public static RoundPlay Begin(int round, IEnumerable<int> order)
    {
        var teams = order.ToImmutableList();
        return new RoundPlay(
            round, teams, [.. teams], ImmutableSortedDictionary<int, int>.Empty, [], [], ImmutableSortedDictionary<int, int>.Empty,
            ImmutableSortedDictionary<int, int>.Empty, [], [], []);
    }

    /// <summary>Teams still in the round, in order of play.</summary>
    public IEnumerable<int> Playing => Order.Where(team => !Out.Contains(team));

    /// <summary>The same with a team that came later, as the last in order.</summary>
    public RoundPlay With(int team) => this with { Order = Order.Add(team), Roster = Roster.Add(team) };

    /// <summary>Whether this was drawn for the round.</summary>
    public bool HasDrawn(DrawKind kind) => Draws.Contains(kind);

    /// <summary>The same with a draw that was made.</summary>
    public RoundPlay With(DrawKind kind) => this with { Draws = Draws.Add(kind) };

    /// <summary>The same with a question whose answer is kept back; it stands there once.</summary>
    public RoundPlay Keep(Phase.Revealed over) => this with { Withheld = Without(over.Asked.Question).Withheld.Add(over) };

    /// <summary>The same without a question that was kept back.</summary>
    public RoundPlay Without(int question) => this with { Withheld = Withheld.RemoveAll(other => other.Asked.Question == question) };

    /// <summary>Whether a question was on stage already.</summary>
    public bool IsUsed(int question) => Turns.Any(turn => turn.Question == question);
}

/// <summary>One turn of a round.</summary>
/// <param name="Team">Table number; null when it was everyone's.</param>
/// <param name="Question">Index of the question; null when the team declined to pick one.</param>
public sealed record Turn(int? Team, int? Question);
