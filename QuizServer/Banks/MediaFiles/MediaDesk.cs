using QuizContracts;
using QuizContracts.Desks;

namespace QuizServer.Banks.MediaFiles;

/// <summary>Media as the pages and the API reach them.</summary>
internal sealed class MediaDesk(MediaStore media) : IMediaDesk
{
    public long Largest => MediaKinds.LargestFilm;

    public (string? File, MediaKind Kind, Phrase Refusal) Put(byte[] bytes, DeskUser by) => by.Is(DeskRoles.Author | DeskRoles.Reviewer)
        ? media.Put(bytes, by.Name)
        : (null, MediaKind.Image, new("只有出题人可以上传。", "Only authors may upload."));

    public Phrase? Doubt(string file) => media.Find(file) is { } path ? FilmCodecs.Doubt(path) : null;

    public bool Has(string file) => media.Has(file);
}
