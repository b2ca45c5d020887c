using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace QuizServer.Access.Accounts;

/// <summary>
/// Who is signed in on a page that stays open. A sign-in that was ended, an account that was disabled and roles that were
/// changed are known there at once: nothing changes an account but the store.
/// </summary>
internal sealed class LivingSignIn : ServerAuthenticationStateProvider, IDisposable
{
    private readonly AccountStore _accounts;
    private volatile ClaimsPrincipal? _shown;

    public LivingSignIn(AccountStore accounts)
    {
        _accounts = accounts;
        AuthenticationStateChanged += Keep;
        accounts.Changed += Look;
    }

    public void Dispose()
    {
        AuthenticationStateChanged -= Keep;
        _accounts.Changed -= Look;
    }

    // The framework hands it over when the page begins; from then on it comes from here.
    private void Keep(Task<AuthenticationState> state) => _shown = state.IsCompletedSuccessfully ? state.Result.User : null;

    private void Look(string changed)
    {
        if (_shown is not { Identity: { IsAuthenticated: true, AuthenticationType: { } scheme } } shown || shown.FindFirstValue(ClaimTypes.NameIdentifier) != changed)
        {
            return;
        }

        var now = _accounts.Current(shown) is { } account ? AccountClaims.Of(account, scheme) : new ClaimsPrincipal(new ClaimsIdentity());
        if (!now.Claims.Select(claim => (claim.Type, claim.Value)).SequenceEqual(shown.Claims.Select(claim => (claim.Type, claim.Value))))
        {
            SetAuthenticationState(Task.FromResult(new AuthenticationState(now)));
        }
    }
}
