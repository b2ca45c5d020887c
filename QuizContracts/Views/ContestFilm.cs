namespace QuizContracts.Views;

/// <summary>A sound or film of a contest, for whoever may see its questions beforehand.</summary>
/// <param name="Where">Where it stands.</param>
/// <param name="Kind">Sound or film.</param>
/// <param name="File">Its content address.</param>
/// <param name="Doubt">Why browsers may not play it; null for nothing known.</param>
public sealed record ContestFilm(Phrase Where, MediaKind Kind, string File, Phrase? Doubt = null);
