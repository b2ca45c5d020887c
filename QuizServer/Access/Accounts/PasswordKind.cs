namespace QuizServer.Access.Accounts;

/// <summary>Which kind of password an account has. The names are stored.</summary>
internal enum PasswordKind
{
    /// <summary>None: only a link lets it in.</summary>
    None,

    /// <summary>One that an organiser made; it opens nothing but the page on which a password of one's own is set.</summary>
    OneTime,

    /// <summary>One of its own.</summary>
    Own,
}
