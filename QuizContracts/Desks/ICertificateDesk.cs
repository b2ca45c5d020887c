using QuizContracts.Results;

namespace QuizContracts.Desks;

/// <summary>Certificates of a contest.</summary>
public interface ICertificateDesk
{
    /// <summary>What they say, and the certificates as they are now; null when there is no such contest.</summary>
    CertificateSheet? Look(string code);

    /// <summary>Keeps what they say, for whoever prints them from whatever machine; false where it is too long or too many.</summary>
    bool Keep(string code, CertificateSettings settings);
}

/// <summary>The certificates of a contest.</summary>
/// <param name="Title">Title of the contest.</param>
/// <param name="IsOver">The places are final.</param>
/// <param name="Settings">What they say.</param>
/// <param name="Certificates">One for each place that gets an award, the highest first.</param>
public sealed record CertificateSheet(string Title, bool IsOver, CertificateSettings Settings, IReadOnlyList<Certificate> Certificates);
