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

    /// <summary>The sponsors one after another; the title where there are none.</summary>
    Sponsors,
}

/// <summary>What an address asks a projector to show (<c>?show=overlay</c>).</summary>
public static class ShowingQuery
{
    /// <summary>Reads it, in any case of letters; everything for what is not known.</summary>
    public static Showing Read(string? text) => Enum.TryParse<Showing>(text, true, out var showing) && Enum.IsDefined(showing) ? showing : Showing.All;
}
