using QuizContracts.Views;

namespace QuizClient.Gallery;

/// <summary>What the pictures of the gallery wear: their addresses say so.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Paper">Light or dark paper. Not called mode in addresses: by that word a desk chooses its own.</param>
public sealed record GalleryDress(Theme Theme, Mode Paper)
{
    /// <summary>Every theme on every paper.</summary>
    public static IEnumerable<GalleryDress> All => Enum.GetValues<Theme>().SelectMany(_ => Enum.GetValues<Mode>(), (theme, paper) => new GalleryDress(theme, paper));

    /// <summary>As it stands in an address.</summary>
    public string Query => $"?theme={Theme}&paper={Paper}".ToLowerInvariant();

    /// <summary>Reads it, in any case of letters; the ceremonial theme and light paper for what is not known.</summary>
    public static GalleryDress Read(string? theme, string? paper) => new(Known<Theme>(theme), Known<Mode>(paper));

    private static T Known<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, true, out var value) && Enum.IsDefined(value) ? value : default;
}
