using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using QuizContracts.Desks;

namespace QuizServer.Access;

/// <summary>The organiser's sign-in: a one-time link becomes a cookie that survives restarts.</summary>
internal static class OrganiserSignIn
{
    private const string Desks = "/host";
    private const string Enter = "/host/enter";

    public static IServiceCollection AddOrganiserSignIn(this IServiceCollection services)
    {
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            options.Cookie.Name = "quiz-organiser";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.ExpireTimeSpan = TimeSpan.FromDays(30);
            options.SlidingExpiration = true;
            options.LoginPath = Enter;
            options.ReturnUrlParameter = "from";
        });
        services.AddCascadingAuthenticationState();
        services.AddSingleton<OrganiserLinks>();
        return services;
    }

    /// <summary>Everything below /host needs the sign-in, so that no new page can forget to ask for it.</summary>
    public static IApplicationBuilder UseOrganiserSignIn(this IApplicationBuilder app) => app.UseAuthentication().Use(async (context, next) =>
    {
        var path = context.Request.Path;
        if (path.StartsWithSegments(Desks) && !path.StartsWithSegments(Enter) && context.User.Identity is not { IsAuthenticated: true })
        {
            context.Response.Redirect(Enter);
            return;
        }

        await next(context);
    });

    /// <summary>Maps the link. It is used up by the first that opens it.</summary>
    public static void MapOrganiserLink(this IEndpointRouteBuilder endpoints) => endpoints.MapGet($"{Enter}/{{secret}}", async (string secret, HttpContext context, OrganiserLinks links) =>
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        if (!links.Use(secret))
        {
            return Results.LocalRedirect(context.User.Identity is { IsAuthenticated: true } ? "/host/contests" : $"{Enter}?used=1");
        }

        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, "host"), new Claim(ClaimTypes.Role, nameof(DeskRoles.Organiser))], CookieAuthenticationDefaults.AuthenticationScheme);
        await context.SignInAsync(new ClaimsPrincipal(identity), new AuthenticationProperties { IsPersistent = true });
        return Results.LocalRedirect("/host/contests");
    });
}
