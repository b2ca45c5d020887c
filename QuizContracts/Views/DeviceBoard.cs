namespace QuizContracts.Views;

/// <summary>Which devices are ready for a contest, and what is wrong with the others.</summary>
/// <param name="Code">Join code.</param>
/// <param name="Title">Title.</param>
/// <param name="IsOpen">Persons take part, who have no tables; only devices with something wrong are in <paramref name="Lines"/>.</param>
/// <param name="All">Number of seats that are taken.</param>
/// <param name="Ready">Of them those that are ready, or let pass.</param>
/// <param name="Doubtful">Of them those to look at.</param>
/// <param name="NoGo">Of them those that are not fit.</param>
/// <param name="Lines">The devices, the worst first.</param>
/// <param name="Hidden">Devices with something wrong that are not in <paramref name="Lines"/>, of which there are too many.</param>
/// <param name="Empty">Table numbers at which nobody sits.</param>
public sealed record DeviceBoard(string Code, string Title, bool IsOpen, int All, int Ready, int Doubtful, int NoGo, IReadOnlyList<DeviceLine> Lines, int Hidden, IReadOnlyList<int> Empty);

/// <summary>One device. Times are milliseconds; null while they are not measured.</summary>
/// <param name="Seat">Its seat.</param>
/// <param name="Team">Team name.</param>
/// <param name="Fitness">Whether it is fit, without what the host lets pass.</param>
/// <param name="Findings">Everything that is wrong, the worst first.</param>
/// <param name="Minimum">The smallest round trip.</param>
/// <param name="Median">The median round trip.</param>
/// <param name="P95">Of twenty round trips nineteen are at most this.</param>
/// <param name="ClockError">The device's clock may be wrong by this much to either side.</param>
/// <param name="Loss">The lost share of the last probes, 0 to 1.</param>
/// <param name="Battery">Charge, 0 to 1; null where the device does not tell.</param>
/// <param name="IsCharging">The battery is being charged.</param>
/// <param name="TouchDelay">From the touch of its buzzer until the page had it; null while nobody tried it.</param>
/// <param name="HasSound">The browser lets the page sound; null while it told nothing.</param>
/// <param name="Awake">What keeps its screen lit, as it tells it; null while it told nothing.</param>
/// <param name="Screen">Width and height of its page; null while it told nothing.</param>
/// <param name="AppVersion">Version of its page.</param>
/// <param name="Passed">Who let it pass and why; null where nobody did.</param>
public sealed record DeviceLine(
    SeatId Seat,
    string Team,
    Fitness Fitness,
    IReadOnlyList<DeviceFinding> Findings,
    double? Minimum,
    double? Median,
    double? P95,
    double? ClockError,
    double? Loss,
    double? Battery,
    bool IsCharging,
    double? TouchDelay,
    bool? HasSound,
    string? Awake,
    string? Screen,
    string? AppVersion,
    DevicePass? Passed);

/// <summary>Something that is wrong with a device.</summary>
/// <param name="Flaw">What.</param>
/// <param name="Fitness">How bad.</param>
/// <param name="Sentence">The same in words.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="MayPass">The host may let it pass.</param>
/// <param name="IsPassed">The host lets it pass.</param>
public sealed record DeviceFinding(DeviceFlaw Flaw, Fitness Fitness, Phrase Sentence, Phrase Remedy, bool MayPass, bool IsPassed = false);

/// <summary>A device passes as it is (放行).</summary>
/// <param name="By">Who let it pass, as the journal names them.</param>
/// <param name="Reason">Why.</param>
public sealed record DevicePass(string By, string Reason);
