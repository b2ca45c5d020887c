using QuizContracts.Views;

namespace QuizHost.Console;

/// <summary>What the console reads off the hall's stage.</summary>
public static class StageReading
{
    /// <summary>Who is to be ruled on; null while nobody has the word.</summary>
    public static Answerer? Answerer(Stage stage) => stage switch
    {
        Stage.Answering answering => answering.Answerer,
        Stage.Closed closed => closed.Answerer,
        _ => null,
    };

    /// <summary>The running countdown; null while none runs.</summary>
    public static ClockFace? Clock(Stage stage) => stage switch
    {
        Stage.Countdown countdown => countdown.Clock,
        Stage.BuzzOpen open => open.Clock,
        Stage.Answering answering => answering.Clock,
        Stage.AllAnswering all => all.Extra ?? all.Clock,
        _ => null,
    };

    /// <summary>Presses of the race in order; empty when there was none.</summary>
    public static IReadOnlyList<PressFace> Presses(Stage stage) => stage is Stage.Answering answering ? answering.Presses : [];
}
