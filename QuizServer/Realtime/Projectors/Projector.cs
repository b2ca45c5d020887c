using QuizContracts.Desks;
using QuizContracts.Hub;
using QuizContracts.Views;

namespace QuizServer.Realtime.Projectors;

/// <summary>A projector of a contest, as it told last.</summary>
/// <param name="Id">Its own id.</param>
/// <param name="Number">Its number in the contest, from 1.</param>
/// <param name="Report">How it is.</param>
/// <param name="Showing">What it is to show.</param>
/// <param name="HasSound">The hall hears this one.</param>
/// <param name="Connection">Id of its live connection; null while it is cut off.</param>
/// <param name="LeftAt">Timestamp at which it was cut off.</param>
internal sealed record Projector(string Id, int Number, ProjectorReport Report, Showing Showing, bool HasSound, string? Connection, long LeftAt)
{
    /// <summary>What the console wants of it.</summary>
    public ProjectorOrder Order(Dress dress) => new(Number, Showing, HasSound, dress);

    /// <summary>Its line on the console.</summary>
    public ProjectorLine Line => new(Number, Report.Width, Report.Height, Connection is not null, Connection is not null && Report.IsAudible, Report.IsFull, Showing, HasSound, Report.Media);
}
