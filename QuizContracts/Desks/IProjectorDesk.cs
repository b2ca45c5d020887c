using QuizContracts.Hub;
using QuizContracts.Views;

namespace QuizContracts.Desks;

/// <summary>How a console directs the projectors of a contest. Each order is refused, with a sentence, to a console that does not lead; null says that it was given.</summary>
public interface IProjectorDesk
{
    /// <summary>The projectors by number. One that is cut off stays in the list for a minute, and longer while the hall should hear it.</summary>
    IReadOnlyList<ProjectorLine> List(string code);

    /// <summary>Calls back whenever one of them changes, until disposed. The callback must not block.</summary>
    IDisposable Watch(string code, Action changed);

    /// <summary>Tells one what to show. One that is gone is told when it comes back.</summary>
    Phrase? Show(string code, int number, Showing showing, ILead? console = null);

    /// <summary>Sounds and films that the projectors show begin anew, or stop.</summary>
    Phrase? Play(string code, bool isPlaying, ILead? console = null);

    /// <summary>The hall hears this one, and no other.</summary>
    Phrase? GiveSound(string code, int number, ILead? console = null);
}

/// <summary>A projector.</summary>
/// <param name="Number">Its number in this contest, from 1.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="IsConnected">It is there.</param>
/// <param name="IsAudible">A sound would be heard from it.</param>
/// <param name="IsFull">It fills its screen.</param>
/// <param name="Showing">What it is to show.</param>
/// <param name="HasSound">The hall hears this one.</param>
/// <param name="Media">How far the media of the question on its picture have come; null where there are none.</param>
public sealed record ProjectorLine(int Number, int Width, int Height, bool IsConnected, bool IsAudible, bool IsFull, Showing Showing, bool HasSound, MediaLoad? Media = null)
{
    /// <summary>It is to show the media of this question and has not loaded all of them, or has not said so yet.</summary>
    public bool Loads(string question) => Shows && (Media?.Question != question || Media.Loading > 0);

    /// <summary>It cannot load or play some of the media of this question.</summary>
    public bool Fails(string question) => Shows && Failing > 0 && Media?.Question == question;

    /// <summary>How many of the media of the question on its picture it cannot load or play; 0 while it is cut off.</summary>
    public int Failing => IsConnected ? Media?.Failed.Count ?? 0 : 0;

    private bool Shows => IsConnected && Showing == Showing.All;
}
