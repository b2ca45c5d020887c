namespace QuizHost.Banks;

/// <summary>Addresses of the pages of a bank. Its name may be Chinese.</summary>
public static class BankAddress
{
    /// <summary>The bank.</summary>
    public static string Of(string bank) => $"/host/banks/{Uri.EscapeDataString(bank)}";

    /// <summary>A file of the bank.</summary>
    public static string Export(string bank, string format) => $"{Of(bank)}/export/{format}";

    /// <summary>Where a file is imported.</summary>
    public static string Import(string bank) => $"{Of(bank)}/import";

    /// <summary>One question; null for a new one.</summary>
    public static string Question(string bank, string? id) => id is null ? $"{Of(bank)}/new" : $"{Of(bank)}/questions/{Uri.EscapeDataString(id)}";
}
