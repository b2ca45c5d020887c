namespace QuizHost.Contests;

/// <summary>The projector's link for another machine.</summary>
public static class ProjectorLink
{
    /// <summary>
    /// The path under the address at which the network reaches this server. The organiser's own page
    /// is often open on localhost, which means another machine there.
    /// </summary>
    public static string Of(string path, IReadOnlyList<string> joinAddresses) =>
        joinAddresses.Count > 0 && Uri.TryCreate(joinAddresses[0], UriKind.Absolute, out var join)
            ? new Uri(join, path).AbsoluteUri
            : path;
}
