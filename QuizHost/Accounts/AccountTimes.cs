using System.Globalization;

namespace QuizHost.Accounts;

/// <summary>Times as the pages of accounts show them.</summary>
public static class AccountTimes
{
    /// <summary>To the minute, by the server's clock on the wall: <c>2026-07-01 09:30</c>.</summary>
    public static string Of(DateTimeOffset at, TimeProvider time) => TimeZoneInfo.ConvertTime(at, time.LocalTimeZone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
