namespace QuizServer.Realtime.Links;

/// <summary>What is measured of one device's link. Round trips are those of the last 30 echoes; null while there is none.</summary>
/// <param name="Sent">Probes sent.</param>
/// <param name="Answered">Of them answered in time.</param>
/// <param name="Lost">Of them not answered within 5 seconds.</param>
/// <param name="Wrong">Echoes of tokens that were not given, or had come back already.</param>
/// <param name="Minimum">The smallest round trip.</param>
/// <param name="Median">The median round trip.</param>
/// <param name="P95">Of twenty round trips nineteen are at most this.</param>
/// <param name="ProvenAt">Contest clock at which the newest probe was sent that was answered.</param>
/// <param name="Silence">How long the device has not been heard of.</param>
/// <param name="AppVersion">Version of the page; null where it does not tell.</param>
/// <param name="IsVouched">A person trusts the link, however slow.</param>
internal sealed record LinkReading(
    int Sent, int Answered, int Lost, int Wrong, TimeSpan? Minimum, TimeSpan? Median, TimeSpan? P95, TimeSpan? ProvenAt, TimeSpan Silence, string? AppVersion, bool IsVouched)
{
    /// <summary>The lost share of the probes whose fate is known, 0 to 1.</summary>
    public double Loss => Lost == 0 ? 0 : (double)Lost / (Answered + Lost);
}
