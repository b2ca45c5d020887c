using QuizContracts;

namespace QuizServer.Realtime.Links;

/// <summary>The links of a contest's seats, for those who watch over its devices.</summary>
internal interface ILinks
{
    /// <summary>What is measured of every taken seat whose device has been here.</summary>
    IReadOnlyDictionary<SeatId, LinkReading> Of(string code);
}
