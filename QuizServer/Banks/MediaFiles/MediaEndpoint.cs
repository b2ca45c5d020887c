namespace QuizServer.Banks.MediaFiles;

/// <summary>
/// Serves media by their content address. Whoever knows an address was told it by a picture that shows the file: it is as long as a secret,
/// and says nothing about any other.
/// </summary>
internal static class MediaEndpoint
{
    public static void MapMedia(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/media/{file}", (string file, MediaStore media, HttpContext context) =>
    {
        if (media.Find(file) is not { } path)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.File(path, MediaKinds.ContentType(Path.GetExtension(file)), enableRangeProcessing: true);
    });
}
