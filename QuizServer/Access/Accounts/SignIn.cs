using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Authorization;
using QuizContracts.Desks;

namespace QuizServer.Access.Accounts;

/// <summary>Who is signed in: by a cookie that survives restarts, or for scripts by an access token.</summary>
internal static class SignIn
{
    private const string Chosen = "chosen";
    private const string Cookie = CookieAuthenticationDefaults.AuthenticationScheme;
    private const string Token = "token";

    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddAuthentication(Chosen)
            .AddPolicyScheme(Chosen, null, options => options.ForwardDefaultSelector = context => SchemeOf(context.Request))
            .AddScheme<AuthenticationSchemeOptions, AccessTokenHandler>(Token, null)
            .AddCookie(Cookie, options =>
            {
                options.Cookie.Name = "quiz-sign-in";
                options.Cookie.HttpOnly = true;
                options.Cookie.SameSite = SameSiteMode.Lax;
                options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.ExpireTimeSpan = TimeSpan.FromDays(30);
                options.SlidingExpiration = true;
                options.LoginPath = DeskPaths.Enter;
                options.Events.OnValidatePrincipal = Validate;
                options.Events.OnRedirectToAccessDenied = context => DeskGuard.Refuse(context.HttpContext);
            });
        services.AddAccessPolicies();
        services.AddSingleton<Passwords>();
        services.AddSingleton<AccountStore>();
        services.AddSingleton<IAccounts>(provider => provider.GetRequiredService<AccountStore>());
        services.AddSingleton<Invitations>();
        services.AddSingleton<AccessTokens>();
        services.AddSingleton<SignInDelays>();
        services.AddSingleton<PasswordSignIn>();
        services.AddSingleton<OwnPassword>();
        services.AddSingleton<OrganiserLinks>();
        services.AddSingleton<IAccountDesk, AccountDesk>();
        services.AddScoped<AuthenticationStateProvider, LivingSignIn>();
        services.AddCascadingAuthenticationState();
        return services;
    }

    /// <summary>Signs an account in on this browser.</summary>
    public static Task Enter(this HttpContext context, Account account) =>
        context.SignInAsync(Cookie, AccountClaims.Of(account, Cookie), new AuthenticationProperties { IsPersistent = true });

    /// <summary>Signs out on this browser.</summary>
    public static Task Leave(this HttpContext context) => context.SignOutAsync(Cookie);

    // A page of somebody else's may make a browser send its cookies; it cannot make it send a token. So a cookie only reads there.
    private static string SchemeOf(HttpRequest request) =>
        request.Path.StartsWithSegments(DeskPaths.Api) && (request.Headers.Authorization.Count > 0 || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))) ? Token : Cookie;

    // At every request: roles are those of now, and a sign-in that was ended is none.
    private static Task Validate(CookieValidatePrincipalContext context)
    {
        if (context.HttpContext.RequestServices.GetRequiredService<AccountStore>().Current(context.Principal) is { } account)
        {
            context.ReplacePrincipal(AccountClaims.Of(account, Cookie));
            return Task.CompletedTask;
        }

        context.RejectPrincipal();
        return context.HttpContext.SignOutAsync(Cookie);
    }
}
