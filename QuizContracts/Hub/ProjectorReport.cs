using QuizContracts.Views;

namespace QuizContracts.Hub;

/// <summary>How a projector is, by itself.</summary>
/// <param name="Id">Made by the window, which keeps it over a reload; at most 64 characters.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="IsAudible">A sound would be heard: somebody touched the page, and it is not muted.</param>
/// <param name="IsFull">It fills its screen.</param>
/// <param name="Showing">What it shows.</param>
/// <param name="HasSound">It was told to sound. After a start of the server the projectors know this better than the server.</param>
/// <param name="Media">How far the media of the question on its picture have come; null where there are none.</param>
public sealed record ProjectorReport(string Id, int Width, int Height, bool IsAudible, bool IsFull, Showing Showing, bool HasSound, MediaLoad? Media = null);

/// <summary>What the console wants of a projector.</summary>
/// <param name="Number">Its number in this contest, from 1; 0 for one that is not listed.</param>
/// <param name="Showing">What it is to show.</param>
/// <param name="HasSound">The hall hears this one.</param>
/// <param name="Dress">What it wears; null for as it is.</param>
/// <param name="Plays">Sounds and films begin anew, or stop, once; null for neither.</param>
public sealed record ProjectorOrder(int Number, Showing Showing, bool HasSound, Dress? Dress = null, bool? Plays = null);
