using QuizContracts.Views;

namespace QuizContracts.Desks;

/// <summary>How the organiser's pages watch over the contestants' devices.</summary>
public interface IDeviceDesk
{
    /// <summary>The readiness board now; null when there is no such contest.</summary>
    DeviceBoard? Look(string code);

    /// <summary>The sounds and films of its questions, for whoever may see them beforehand; none when there is no such contest.</summary>
    IReadOnlyList<ContestFilm> Films(string code);

    /// <summary>Calls back about once a second until disposed. The callback must not block.</summary>
    IDisposable Watch(string code, Action<DeviceBoard> show);
}
