using Microsoft.AspNetCore.Http.HttpResults;
using QuizContracts;
using QuizContracts.Desks;
using QuizServer.Pages;

namespace QuizServer.Access.Accounts;

/// <summary>Nobody passes to a desk, or to what scripts use, who may not.</summary>
internal static class DeskGuard
{
    private static readonly Phrase NoToken = new(
        "请带上访问令牌：Authorization: Bearer …。没有令牌、令牌无效或账号已停用。",
        "Send an access token: Authorization: Bearer …. There is none, it is not valid, or its account may not sign in.");

    private static readonly Phrase NoRight = new("这个账号没有此项权限。", "This account has no right to do that.");

    public static IApplicationBuilder UseDeskGuard(this IApplicationBuilder app) => app.UseAuthentication().Use(Guard).UseAuthorization();

    /// <summary>Tells somebody who is signed in that they may not.</summary>
    public static Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Request.Path.StartsWithSegments(DeskPaths.Api) ? Say(context, NoRight) : new RazorComponentResult<RefusedPage> { StatusCode = StatusCodes.Status403Forbidden }.ExecuteAsync(context);
    }

    /// <summary>Tells a script that it is nobody.</summary>
    public static Task AskForToken(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return Say(context, NoToken);
    }

    private static Task Guard(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path;
        var user = DeskUser.Of(context.User);
        if (path.StartsWithSegments(DeskPaths.Enter))
        {
            // The secrets of links stand in these addresses.
            context.Response.Headers.CacheControl = "no-cache, no-store";
            context.Response.Headers["Referrer-Policy"] = "no-referrer";
            return next(context);
        }

        if (path.StartsWithSegments(DeskPaths.Api))
        {
            return user.IsSomebody ? next(context) : AskForToken(context);
        }

        if (!path.StartsWithSegments(DeskPaths.Desks, out var rest) || (rest.HasValue && DeskPaths.Admits(path, user)))
        {
            return next(context);
        }

        if (user.IsSomebody && rest.HasValue)
        {
            return Refuse(context);
        }

        context.Response.Redirect(user.IsSomebody ? DeskPaths.HomeOf(user) : DeskPaths.Enter);
        return Task.CompletedTask;
    }

    private static Task Say(HttpContext context, Phrase sentence)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(sentence.In(Languages.Of(context)));
    }
}
