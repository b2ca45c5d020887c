using QuizContracts;

namespace QuizServer.Banks.Formats;

/// <summary>One way in which a bank is written into a file.</summary>
internal interface IBankWriter
{
    /// <summary>Its lasting name; the same as that of the format that reads it.</summary>
    string Name { get; }

    /// <summary>How it is called on screens.</summary>
    Phrase Title { get; }

    /// <summary>Extension with its dot.</summary>
    string Extension { get; }

    /// <summary>MIME type.</summary>
    string ContentType { get; }

    /// <summary>Writes a whole bank. What the format cannot hold is left out and said.</summary>
    /// <returns>What could not be written, by question.</returns>
    IReadOnlyList<Phrase> Write(ExportedBank bank, Stream to);
}

/// <summary>A bank to be written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Questions">Its questions in order.</param>
/// <param name="Media">Reads a media file by its content address; null when it is missing.</param>
internal sealed record ExportedBank(string Name, IReadOnlyList<Question> Questions, Func<string, byte[]?> Media);
