namespace QuizClient.Components;

/// <summary>How a screen shows pictures, sounds and films.</summary>
public enum MediaShow
{
    /// <summary>Pictures alone: one hall hears a sound once, from the projector.</summary>
    PicturesOnly,

    /// <summary>Sounds and films with their controls, silent until somebody starts them.</summary>
    WithControls,

    /// <summary>Sounds and films start by themselves.</summary>
    Plays,

    /// <summary>Everything is loaded out of sight, and silent, for the page that comes next.</summary>
    Waits,
}
