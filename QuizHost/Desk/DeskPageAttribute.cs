using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;
using QuizContracts.Desks;

namespace QuizHost.Desk;

/// <summary>
/// Marks a working desk and says who may open it: the server asks before the page is made, and the frame as long as it
/// stands open. The app shell puts MudBlazor and the interactive runtime into its head.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DeskPageAttribute : Attribute, IAuthorizationRequirementData
{
    /// <summary>Any of these roles opens it, and the organiser always; with none of them everybody who is signed in. A page that says nothing is the organiser's.</summary>
    public DeskRoles Needs { get; init; } = DeskRoles.Organiser;

    /// <summary>It asks for no sign-in: its link says who it is.</summary>
    public bool IsOpenByLink { get; init; }

    /// <summary>Whether somebody may see it.</summary>
    public bool Admits(DeskUser user) => IsOpenByLink || (user.IsSomebody && (Needs == DeskRoles.None || user.Is(Needs)));

    /// <inheritdoc/>
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new AssertionRequirement(context => Admits(DeskUser.Of(context.User)))];
}
