using System.Text.Json.Serialization;

namespace QuizContracts.Views;

/// <summary>What a projector shows.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Showing>))]
public enum Showing
{
    /// <summary>Everything, as the contest goes on.</summary>
    All,

    /// <summary>The standings alone.</summary>
    Standings,

    /// <summary>The title of the contest.</summary>
    Title,

    /// <summary>Nothing: the screen is black.</summary>
    Black,

    /// <summary>What belongs over a camera's picture, on a transparent ground.</summary>
    Overlay,
}
