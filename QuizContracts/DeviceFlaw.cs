namespace QuizContracts;

/// <summary>What can be wrong with a contestant's device.</summary>
public enum DeviceFlaw
{
    /// <summary>It has no connection.</summary>
    Gone,

    /// <summary>Its connection stands, and it does not answer.</summary>
    Silent,

    /// <summary>The page is in the background, or the screen is dark.</summary>
    Hidden,

    /// <summary>Too few round trips are measured yet.</summary>
    Unmeasured,

    /// <summary>It has told nothing of itself yet.</summary>
    Untold,

    /// <summary>Round trips are long.</summary>
    SlowLink,

    /// <summary>Round trips differ widely.</summary>
    UnsteadyLink,

    /// <summary>Probes stay without an answer.</summary>
    LossyLink,

    /// <summary>The battery is low and not being charged.</summary>
    LowBattery,

    /// <summary>Nothing keeps its screen lit.</summary>
    MaySleep,

    /// <summary>Nobody has pressed its buzzer yet.</summary>
    Untouched,

    /// <summary>It shows the pages of another version of the program.</summary>
    OtherVersion,

    /// <summary>Stamps of its presses were not believed.</summary>
    OddPresses,
}

/// <summary>Whether a device is fit for the contest.</summary>
public enum Fitness
{
    /// <summary>It is ready (就绪).</summary>
    Go,

    /// <summary>It works, and somebody should look at it (留意).</summary>
    Doubtful,

    /// <summary>It is not fit as it is (不可用).</summary>
    NoGo,
}

/// <summary>A flaw that the host has let pass, up to how bad it was when it was looked at.</summary>
/// <param name="Flaw">What is wrong.</param>
/// <param name="Fitness">How bad it was: what becomes worse is shown again.</param>
public sealed record PassedFlaw(DeviceFlaw Flaw, Fitness Fitness);
