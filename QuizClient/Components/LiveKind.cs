namespace QuizClient.Components;

/// <summary>Which kind of screen follows the contest.</summary>
public enum LiveKind
{
    /// <summary>The projector.</summary>
    Hall,

    /// <summary>A contestant's tablet.</summary>
    Seat,
}
