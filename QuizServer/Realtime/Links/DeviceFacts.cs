namespace QuizServer.Realtime.Links;

/// <summary>Everything by which a device is judged.</summary>
/// <param name="IsConnected">Its connection stands.</param>
/// <param name="Reading">What was measured of it and what it told; null where it was never here.</param>
/// <param name="HasPressed">It has been pressed in a race: nobody need try its buzzer any more.</param>
/// <param name="OddPresses">So many of its presses claimed what its link cannot explain, and honest ones have not made up for them yet.</param>
/// <param name="HasRaces">There are races in its contest.</param>
/// <param name="IsInHall">It is a tablet at a table; false for the phone of somebody who entered an Open contest.</param>
/// <param name="Version">Version of this program's pages.</param>
internal sealed record DeviceFacts(bool IsConnected, LinkReading? Reading, bool HasPressed, int OddPresses, bool HasRaces, bool IsInHall, string Version);
