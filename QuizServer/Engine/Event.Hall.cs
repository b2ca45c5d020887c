using QuizContracts;

namespace QuizServer.Engine;

// What the hall is shown beside the contest itself: draws, photo finishes, the standings and their unveiling.
public abstract partial record Event
{
    /// <summary>The photo finish of the last race was shown to the hall, or put away.</summary>
    public sealed record PhotoShown(bool IsShown) : Event;

    /// <summary>The hall sees the standings as they are now until they are unveiled (封榜), or as they are again.</summary>
    public sealed record StandingsFrozen(bool AreFrozen) : Event;

    /// <summary>A further place of the frozen standings is unveiled (逐名揭晓).</summary>
    /// <param name="Step">From 1, from the last place up.</param>
    public sealed record PlaceUnveiled(int Step) : Event;

    /// <summary>The projectors leave these parts of the picture out from now on, and show all others.</summary>
    public sealed record ElementsShown(IReadOnlyList<HallElement> Hidden, string By) : Event;

    /// <summary>Everybody may read the results page (公布成绩).</summary>
    public sealed record ResultsPublished(string By) : Event;

    /// <summary>Nobody but the host may read the results page any more.</summary>
    public sealed record ResultsWithdrawn(string By, string Reason) : Event;

    /// <summary>A draw was announced, with its commitment on screen.</summary>
    public sealed record DrawAnnounced(DrawPlan Plan) : Event;

    /// <summary>The draw on screen was put away.</summary>
    public sealed record DrawPutAway : Event;

    /// <summary>A draw was made (抽签).</summary>
    /// <param name="Number">From 1, over the whole contest.</param>
    /// <param name="Seed">Made from the contest's secret; its hash was on screen before.</param>
    /// <param name="Word">Said in the hall after the commitment was shown.</param>
    /// <param name="Result">The numbers drawn, in order.</param>
    public sealed record LotsDrawn(int Number, DrawPlan Plan, string Seed, string Word, IReadOnlyList<int> Result) : Event;
}
