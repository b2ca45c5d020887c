namespace QuizHost.Desk;

/// <summary>Marks a working desk: the app shell puts MudBlazor and the interactive runtime into its head.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DeskPageAttribute : Attribute;
