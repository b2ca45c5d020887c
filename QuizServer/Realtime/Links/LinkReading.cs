using QuizContracts.Hub;

namespace QuizServer.Realtime.Links;

/// <summary>What is known of one device: its link as it was measured, and what it told. Round trips are those of the last 30 echoes; null while there is none.</summary>
/// <param name="Sent">Probes sent.</param>
/// <param name="Answered">Of them answered in time.</param>
/// <param name="Lost">Of them not answered within 5 seconds.</param>
/// <param name="Wrong">Echoes of tokens that were not given, or had come back already.</param>
/// <param name="Minimum">The smallest round trip.</param>
/// <param name="Median">The median round trip.</param>
/// <param name="P95">Of twenty round trips nineteen are at most this.</param>
/// <param name="ProvenAt">Contest clock at which the newest probe was sent that was answered.</param>
/// <param name="Silence">How long the device has not been heard of.</param>
/// <param name="Waiting">How long the oldest probe has waited for its answer; null where all are answered. Between two probes a device is not silent.</param>
/// <param name="Loss">The lost share of the last 50 probes of this connection whose fate is known, 0 to 1.</param>
/// <param name="AppVersion">Version of the page; null where it does not tell.</param>
/// <param name="Report">What the device told of itself last; null while it told nothing.</param>
internal sealed record LinkReading(
    int Sent, int Answered, int Lost, int Wrong, TimeSpan? Minimum, TimeSpan? Median, TimeSpan? P95, TimeSpan? ProvenAt, TimeSpan Silence, TimeSpan? Waiting, double Loss, string? AppVersion, DeviceReport? Report);
