namespace QuizServer.Access;

/// <summary>What a page may load. Desks may style inline, since their component library does; no other page may.</summary>
internal static class SecurityHeaders
{
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        // The policy is a page's; with each script and sheet it would only fill the air of the hall.
        if (IsPartOfPage(context.Request.Path))
        {
            return next(context);
        }

        var style = context.Request.Path.StartsWithSegments("/host") || context.Request.Path.StartsWithSegments("/jury") ? "'self' 'unsafe-inline'" : "'self'";
        // Old Safari does not count ws: as 'self', so the socket's address is named.
        headers.ContentSecurityPolicy =
            $"default-src 'self'; script-src 'self'; style-src {style}; img-src 'self' data:; connect-src 'self' ws://{context.Request.Host} wss://{context.Request.Host}; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";
        headers["Referrer-Policy"] = "same-origin";
        return next(context);
    });

    private static bool IsPartOfPage(PathString path) =>
        path.StartsWithSegments("/_content") && Path.GetExtension(path.Value) is ".css" or ".js";
}
