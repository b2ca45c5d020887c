using QuizContracts;
using QuizContracts.Desks;
using QuizContracts.Views;
using QuizServer.Banks.MediaFiles;
using QuizServer.Contests;
using QuizServer.Engine;
using QuizServer.Realtime.Projectors;

namespace QuizServer.Theming;

/// <summary>The looks as the organiser's page and the app shell reach them.</summary>
internal sealed class LooksDesk(IContestDirectory contests, LooksStore store, SponsorStore sponsors, MediaStore media, ProjectorDesk projectors) : ILooksDesk
{
    private static readonly DeskVerdict Changed = new(true, new("已更换，大屏已随之改变。", "Changed; the projectors have followed."));
    private static readonly DeskVerdict Odd = new(false, new("颜色或图片无法识别。", "A colour or a picture is not known."));

    private static readonly DeskVerdict KeptSponsors = new(true, new("已保存。", "Kept."));
    private static readonly DeskVerdict OddSponsors = new(false, new($"最多 {Sponsor.Most} 家，名称须为 1 到 {Sponsor.LongestName} 个字，每家一张图片。", $"At most {Sponsor.Most}, each with a name of 1 to {Sponsor.LongestName} characters and a picture."));

    public long Largest => MediaKinds.LargestPicture;

    public (string Title, Looks Looks)? Look(string code) => contests.Find(code) is { } room ? (room.Now.State.Plan.Title, store.Of(room.Code)) : null;

    public DeskVerdict Set(string code, Looks looks)
    {
        if (contests.Find(code) is not { } room)
        {
            return new DeskVerdict(false, Refusals.NoContest.Sentence);
        }

        if (!IsColour(looks.Ground) || !IsColour(looks.Trim) || !IsPicture(looks.Logo) || !IsPicture(looks.Background) || !Enum.IsDefined(looks.Theme) || !Enum.IsDefined(looks.Mode))
        {
            return Odd;
        }

        store.Set(room.Code, looks);
        projectors.Dress(room.Code);
        return Changed;
    }

    public IReadOnlyList<Sponsor> Sponsors(string code) => contests.Find(code) is { } room ? sponsors.Of(room.Code) : [];

    public DeskVerdict SetSponsors(string code, IReadOnlyList<Sponsor> wanted)
    {
        if (contests.Find(code) is not { } room)
        {
            return new DeskVerdict(false, Refusals.NoContest.Sentence);
        }

        if (wanted.Count > Sponsor.Most || wanted.Any(sponsor => sponsor.Name.Length is 0 or > Sponsor.LongestName || sponsor.Name.Any(char.IsControl) || !IsPicture(sponsor.Picture)))
        {
            return OddSponsors;
        }

        sponsors.Set(room.Code, wanted);
        projectors.Renew(room.Code, Showing.Sponsors);
        return KeptSponsors;
    }

    public IReadOnlyList<Phrase> Judge(Looks looks) => Palette.Judge(looks);

    public (string? File, Phrase Refusal) Keep(byte[] picture, DeskUser by)
    {
        var (bytes, _, refusal) = PictureFile.Read(picture);
        return bytes is null ? (null, refusal) : media.Put(bytes, by.Name) is (var file, _, var other) ? (file, other) : default;
    }

    private static bool IsColour(string? text) => text is null || Colour.Read(text) is not null;

    private bool IsPicture(string? file) => file is null || media.Has(file);
}

/// <summary>What pages wear.</summary>
internal sealed class Wardrobe(LooksStore store, SponsorStore sponsors) : IWardrobe
{
    public IReadOnlyList<Sponsor> Sponsors(string code) => ContestCode.Normalize(code) is { } known ? sponsors.Of(known) : [];

    public Dress Of(string? code) => ContestCode.Normalize(code) is { } known && store.Of(known) is var looks
        ? Dress.Of(looks.Theme, looks.Mode, LooksSheet.AddressOf(looks))
        : Dress.Of(Theme.Ceremonial, Mode.Light);
}

/// <summary>Wires the looks.</summary>
internal static class LooksSetup
{
    public static IServiceCollection AddLooks(this IServiceCollection services) => services
        .AddSingleton<LooksStore>()
        .AddSingleton<SponsorStore>()
        .AddSingleton<IWardrobe, Wardrobe>()
        .AddSingleton<ILooksDesk, LooksDesk>();
}
