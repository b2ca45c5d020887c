using QuizContracts;
using QuizContracts.Views;

namespace QuizHost.Photos;

/// <summary>
/// Where everything of a photo finish stands. The whole race is on one axis; where its first presses lie so near that they
/// cannot be told apart there, a second axis beside it shows them enlarged.
/// </summary>
/// <param name="Size">Measures of the picture.</param>
/// <param name="Height">Height of the picture.</param>
/// <param name="Top">Where the lanes begin.</param>
/// <param name="LaneHeight">Height of a lane.</param>
/// <param name="Whole">The whole race.</param>
/// <param name="Zoom">The first presses enlarged; null where the whole race shows them well.</param>
/// <param name="Zero">From where the enlarged axis counts: the winner, or the earliest.</param>
/// <param name="Lanes">The lanes, first the winner's.</param>
/// <param name="Hidden">Teams that pressed and have no lane.</param>
public sealed record PhotoLayout(
    PhotoSize Size, double Height, double Top, double LaneHeight, PhotoAxis Whole, PhotoAxis? Zoom, decimal Zero, IReadOnlyList<PhotoLane> Lanes, int Hidden)
{
    private const double Share = 0.42;
    private const decimal LeastSpan = 20;

    // Further away the opening would squeeze the race together.
    private const decimal LongestWait = 600;

    /// <summary>Where the lanes end.</summary>
    public double Bottom => Top + Lanes.Count * LaneHeight;

    /// <summary>The axes from left to right.</summary>
    public IEnumerable<PhotoAxis> Axes => Zoom is null ? [Whole] : [Whole, Zoom];

    /// <summary>The middle of a lane.</summary>
    public double Middle(int lane) => Top + (lane + 0.5) * LaneHeight;

    /// <summary>Lays a race out.</summary>
    public static PhotoLayout Of(PhotoFinish photo, PhotoSize size)
    {
        var lanes = photo.Presses.GroupBy(press => press.Team).Select(presses => new PhotoLane(presses.Key, presses.First().Name, [.. presses])).ToList();
        var shown = lanes.Take(size.Most).ToList();
        var (head, foot) = (size.Height is null ? size.Text * 1.6 : size.Text * 5.4, size.Text * (size.Height is null ? 4.4 : 4));
        var lane = size.Height is { } height ? Math.Min(size.Text * 2.4, (height - head - foot) / Math.Max(1, shown.Count)) : size.Text * 2;
        var (left, right) = (size.Name, size.Width - size.Words);
        var (from, to) = Range(photo);
        var (near, far) = Nearest(photo);
        var isZoomed = far - near <= (to - from) / 3;
        return new PhotoLayout(
            size,
            size.Height ?? head + shown.Count * lane + foot,
            head,
            lane,
            new PhotoAxis(from, to, left, isZoomed ? left + (right - left) * Share : right),
            isZoomed ? new PhotoAxis(near, far, left + (right - left) * Share + size.Text, right) : null,
            ZeroOf(photo),
            shown,
            lanes.Count - shown.Count);
    }

    private static IEnumerable<PhotoPress> Racing(PhotoFinish photo) => photo.Presses.Where(press => press.Part is PressPart.Counted);

    // From the opening, or a little before the first press where the opening is long past, to the last press that counted and the end of the hold.
    private static (decimal From, decimal To) Range(PhotoFinish photo)
    {
        decimal[] moments =
        [
            .. Racing(photo).SelectMany(press => (decimal[])[press.Arrived, press.Instant!.Value - press.Error!.Value, press.Instant.Value + press.Error.Value]),
            .. photo.HoldFrom is { } hold ? [hold + photo.HoldMs] : Array.Empty<decimal>(),
        ];
        moments = moments.Length > 0 ? moments : [.. photo.Presses.Select(press => press.Arrived), 0];
        var (first, last) = (moments.Min(), moments.Max());
        var span = Math.Max(LeastSpan, last - first);
        // What came early or late stands on it as far as it does not squeeze the race together; the rest is an arrow.
        var others = photo.Presses.SelectMany(press => (decimal[])[press.Arrived, press.Instant ?? press.Arrived]).Where(moment => moment >= first - span && moment <= last + span).ToList();
        var from = first <= Math.Max(2 * span, LongestWait) ? Math.Min(0, first) : first - span * 0.4m;
        (from, last) = (others.Append(from).Min(), others.Append(last).Max());
        var margin = Math.Max(LeastSpan, last - from) * 0.06m;
        return (from - margin, last + margin);
    }

    // The first press and the one nearest to it, with as much of the error as tells how good the difference is.
    private static (decimal From, decimal To) Nearest(PhotoFinish photo)
    {
        var best = Racing(photo).Where(press => press.IsBest).ToList();
        if (best.Count < 2)
        {
            return (decimal.MinValue / 4, decimal.MaxValue / 4);
        }

        var zero = ZeroOf(photo);
        var second = best.Select(press => press.Instant!.Value).Where(moment => moment != zero).DefaultIfEmpty(zero).MinBy(moment => Math.Abs(moment - zero));
        var (low, high) = (Math.Min(zero, second), Math.Max(zero, second));
        var span = Math.Max(Math.Max(4, 3 * (high - low)), 2.6m * best[0].Error!.Value);
        var slack = span - (high - low);
        return (low - slack * 0.4m, high + slack * 0.6m);
    }

    private static decimal ZeroOf(PhotoFinish photo) => photo.Presses.FirstOrDefault(press => press.Part is PressPart.Counted)?.Instant ?? 0;
}

/// <summary>A team's lane.</summary>
/// <param name="Team">Table number.</param>
/// <param name="Name">Team name.</param>
/// <param name="Presses">Its presses, the one that counts first.</param>
public sealed record PhotoLane(int Team, string Name, IReadOnlyList<PhotoPress> Presses)
{
    /// <summary>What stands beside its lane: the press that counts, or else its first.</summary>
    public PhotoPress Best => Presses.FirstOrDefault(press => press.IsBest) ?? Presses[0];
}
