namespace QuizContracts.Desks;

/// <summary>How pictures, sounds and films come into questions.</summary>
public interface IMediaDesk
{
    /// <summary>Largest file in bytes.</summary>
    long Largest { get; }

    /// <summary>Keeps a file and says its content address, or why not. A picture is made no larger than a screen.</summary>
    (string? File, MediaKind Kind, Phrase Refusal) Put(byte[] bytes, DeskUser by);

    /// <summary>Why browsers may not play a kept sound or film; null for nothing known, and for a picture.</summary>
    Phrase? Doubt(string file);

    /// <summary>Whether a file is kept under an address.</summary>
    bool Has(string file);
}
