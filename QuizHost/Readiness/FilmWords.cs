using QuizContracts;
using QuizContracts.Desks;

namespace QuizHost.Readiness;

/// <summary>Words of the sounds and films on the readiness board.</summary>
public static class FilmWords
{
#pragma warning disable CS1591 // Each name and phrase says all there is to say.
    public static readonly Phrase Title = new("音频和视频（在这台电脑上试放）", "Sounds and films, tried on this computer");

    /// <summary>How many there are, play and do not.</summary>
    public static Phrase Sum(int all, int plays, int fails) => new($"共 {all} 个，能放 {plays} 个，放不了 {fails} 个", $"All: {all}. Playing: {plays}. Not playing: {fails}.");

    /// <summary>A projector cannot show what is on stage.</summary>
    public static Phrase Fails(ProjectorLine line) => new($"大屏 {line.Number} 放不出台上这道题的 {line.Failing} 个媒体", $"Projector {line.Number} cannot show {line.Failing} of the media of the question on stage");
#pragma warning restore CS1591
}
