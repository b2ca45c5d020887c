namespace QuizHost.Photos;

/// <summary>Measures of a picture, in its own units.</summary>
/// <param name="Width">Width.</param>
/// <param name="Height">Height; null where it grows with the lanes.</param>
/// <param name="Text">Size of its letters; nothing is smaller.</param>
/// <param name="Name">Width of the column of names.</param>
/// <param name="Words">Width of the column of margins.</param>
/// <param name="Most">Most lanes.</param>
public sealed record PhotoSize(double Width, double? Height, double Text, double Name, double Words, int Most)
{
    /// <summary>The projector. Letters of 1/25 of its height are read from the last row.</summary>
    public static readonly PhotoSize Hall = new(1440, 900, 35, 330, 270, 12);

    /// <summary>A projector of 4:3.</summary>
    public static readonly PhotoSize OldHall = new(1200, 900, 35, 270, 270, 12);

    /// <summary>A desk, or paper.</summary>
    public static readonly PhotoSize Sheet = new(1200, null, 20, 210, 170, 60);
}
