using QuizContracts.Views;

namespace QuizClient.Components;

/// <summary>Names of a seat's state in attributes and on the wire.</summary>
public static class SeatText
{
    /// <summary>What a tablet may do: <c>wait</c>, <c>buzz</c> or <c>answer</c>.</summary>
    public static string Of(SeatAction action) => action switch
    {
        SeatAction.Buzz => "buzz",
        SeatAction.Answer => "answer",
        SeatAction.Protest => "protest",
        _ => "wait",
    };

    /// <summary>How a notice sounds: <c>quiet</c>, <c>good</c>, <c>bad</c> or <c>alert</c>.</summary>
    public static string Of(Tone tone) => tone switch
    {
        Tone.Good => "good",
        Tone.Bad => "bad",
        Tone.Alert => "alert",
        _ => "quiet",
    };
}
