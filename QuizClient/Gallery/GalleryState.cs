using QuizContracts.Views;

namespace QuizClient.Gallery;

/// <summary>One picture of the gallery.</summary>
/// <param name="Name">Its name in addresses and files.</param>
/// <param name="Hall">What the hall sees.</param>
/// <param name="Showing">What the projector was told to show of it.</param>
/// <param name="Seat">Whose tablet it is; null on a projector.</param>
public sealed record GalleryState(string Name, HallView Hall, Showing Showing = Showing.All, SeatView? Seat = null);
