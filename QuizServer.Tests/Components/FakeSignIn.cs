using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Forms;
using QuizContracts.Desks;

namespace QuizServer.Tests.Components;

/// <summary>Who sits at the desk: an organiser unless a test says otherwise.</summary>
internal sealed class FakeSignIn : AuthenticationStateProvider
{
    private ClaimsPrincipal _principal = Of(new DeskUser("a", "ada", "Ada", DeskRoles.Organiser));

    public DeskUser User
    {
        get => DeskUser.Of(_principal);
        set
        {
            _principal = value.IsSomebody ? Of(value) : new ClaimsPrincipal(new ClaimsIdentity());
            NotifyAuthenticationStateChanged(GetAuthenticationStateAsync());
        }
    }

    public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(_principal));

    private static ClaimsPrincipal Of(DeskUser user) => new(new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, user.Id),
            new(ClaimTypes.Name, user.Name),
            new(DeskUser.DisplayNameClaim, user.DisplayName),
            .. Enum.GetValues<DeskRoles>().Where(role => role != DeskRoles.None && user.Roles.HasFlag(role)).Select(role => new Claim(ClaimTypes.Role, role.ToString())),
        ],
        "test"));
}

/// <summary>The token of a form, which the server's own one would take from the request.</summary>
internal sealed class FakeAntiforgery : AntiforgeryStateProvider
{
    public override AntiforgeryRequestToken GetAntiforgeryToken() => new("abc", "__RequestVerificationToken");
}
