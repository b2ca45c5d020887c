namespace QuizServer.Engine;

/// <summary>What is drawn (抽签).</summary>
public enum DrawKind
{
    /// <summary>The order in which the teams play the round.</summary>
    Order,

    /// <summary>Which set of questions (题组) each team gets in the round.</summary>
    Sets,

    /// <summary>The round's questions out of its questions and spares, and their order.</summary>
    Questions,

    /// <summary>Which team sits at which table, before the contest begins.</summary>
    Tables,

    /// <summary>Which of the teams that are equal to the end is ahead, best first.</summary>
    Ties,

    /// <summary>Some of the numbers from 1 on, for anything else: prizes, members of the audience.</summary>
    Lots,
}

/// <summary>A draw that is to come. Its commitment is on screen before anybody knows its seed.</summary>
/// <param name="Kind">What is drawn.</param>
/// <param name="From">Numbers 1 to this are in the urn.</param>
/// <param name="Take">How many are drawn.</param>
public sealed record DrawPlan(DrawKind Kind, int From, int Take);

/// <summary>A draw that was made; anybody can compute it again from what is written here.</summary>
/// <param name="Number">From 1, over the whole contest.</param>
/// <param name="Plan">What was drawn.</param>
/// <param name="Seed">The seed, shown after the draw; its hash was shown before.</param>
/// <param name="Word">What somebody in the hall said after the commitment was shown; empty when nothing.</param>
/// <param name="Result">The numbers drawn, in order.</param>
public sealed record Drawn(int Number, DrawPlan Plan, string Seed, string Word, IReadOnlyList<int> Result);

/// <summary>What a team drew over a tie; it counts only among all teams of that draw, as long as they are equal otherwise.</summary>
/// <param name="Draw">Number of the draw.</param>
/// <param name="Of">How many drew.</param>
/// <param name="Place">From 1, the best.</param>
public sealed record Lot(int Draw, int Of, int Place);
