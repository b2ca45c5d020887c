using QuizContracts;

namespace QuizServer.Realtime.Links;

/// <summary>The links of a contest's seats, for those who watch over its devices.</summary>
internal interface ILinks
{
    /// <summary>What is measured of every taken seat whose device has been here.</summary>
    IReadOnlyDictionary<SeatId, LinkReading> Of(string code);

    /// <summary>A person has looked at the seat's device and trusts its link, or no longer does; false when nobody holds the seat.</summary>
    bool Vouch(string code, SeatId seat, bool isVouched);
}
