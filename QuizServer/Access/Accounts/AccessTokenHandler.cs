using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace QuizServer.Access.Accounts;

/// <summary>Signs a script in by its access token, for one request.</summary>
internal sealed class AccessTokenHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, AccessTokens tokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private const string Bearer = "Bearer ";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        return Task.FromResult(header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) && tokens.Use(header[Bearer.Length..].Trim()) is { } account
            ? AuthenticateResult.Success(new AuthenticationTicket(AccountClaims.Of(account, Scheme.Name), Scheme.Name))
            : AuthenticateResult.NoResult());
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => DeskGuard.AskForToken(Context);

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => DeskGuard.Refuse(Context);
}
