using QuizContracts.Views;

namespace QuizClient.Components;

/// <summary>Names of the stages in class names and on the wire.</summary>
public static class StageName
{
    /// <summary>The stage's name, such as <c>buzz-open</c>.</summary>
    public static string Of(Stage stage) => stage switch
    {
        Stage.Lobby => "lobby",
        Stage.Rules => "rules",
        Stage.Picking => "picking",
        Stage.Reading => "reading",
        Stage.Countdown => "countdown",
        Stage.BuzzOpen => "buzz-open",
        Stage.Answering => "answering",
        Stage.AllAnswering => "all-answering",
        Stage.Closed => "closed",
        Stage.DeadHeat => "dead-heat",
        Stage.StealOffered => "steal-offered",
        Stage.Audience => "audience",
        Stage.Revealed => "revealed",
        Stage.Scoreboard => "scoreboard",
        Stage.Unveiling => "unveiling",
        _ => "podium",
    };
}
