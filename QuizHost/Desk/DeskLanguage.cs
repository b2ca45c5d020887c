using System.Globalization;
using QuizContracts;

namespace QuizHost.Desk;

/// <summary>The user's language as the server has set it for the request and for the circuit.</summary>
public static class DeskLanguage
{
    /// <summary>Read it where a page begins; parts of the page take it as a cascading value.</summary>
    public static Language Current => LanguageTags.Read(CultureInfo.CurrentUICulture.Name);
}
