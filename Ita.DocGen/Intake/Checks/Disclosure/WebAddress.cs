namespace Ita.DocGen.Intake.Checks.Disclosure;

/// <summary>A typed address, taken apart as far as the rules ask: host, one key for one page, and who may open it.</summary>
internal sealed record WebAddress(Uri Uri, string Host)
{
    private static readonly string[] PrivatePlaces =
    [
        "drive.google.com/drive/my-drive", "drive.google.com/drive/u/", "drive.google.com/drive/shared-with-me", "mail.google.com",
        "onedrive.live.com/edit", "localhost", "127.0.0.1", "192.168.", "10.0.", "itas.nacc.go.th",
    ];

    private static readonly string[] LoginWords = ["login", "signin", "sign-in", "wp-admin", "wp-login", "administrator"];

    /// <summary>Equal for two spellings of one page: without scheme, www. and a last slash.</summary>
    public string PageKey => Host + Uri.PathAndQuery.TrimEnd('/') + Uri.Fragment;

    public static WebAddress? Find(string typed)
    {
        var text = typed.Trim();
        var isOne = text.Length > 0 && !text.Any(char.IsWhiteSpace)
            && text.AsSpan(1).IndexOf("http://") < 0 && text.AsSpan(1).IndexOf("https://") < 0;
        return isOne
            && Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            && (uri.Host.Contains('.', StringComparison.Ordinal) || uri.Host == "localhost")
            && FindHost(uri)?.ToLowerInvariant() is { } host
            ? new WebAddress(uri, host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host)
            : null;
    }

    /// <summary>The host as servers know it; none when it is made of letters that no host may have.</summary>
    public static string? FindHost(Uri uri)
    {
        // Only asking for it finds them out, and then by an exception.
        try
        {
            return uri.IdnHost;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    /// <summary>A site as offices type it, with or without a scheme.</summary>
    public static string? HostOf(string site) =>
        Find(site.Contains("://", StringComparison.Ordinal) ? site : "https://" + site.Trim())?.Host;

    public bool IsOn(string host) => Host == host || Host.EndsWith("." + host, StringComparison.Ordinal);

    /// <summary>The part of the address by which it is known that the public cannot open it, or nothing.</summary>
    public string? PrivatePart()
    {
        var whole = (Host + Uri.AbsolutePath).ToLowerInvariant();
        return Array.Find(PrivatePlaces, place => whole.StartsWith(place, StringComparison.Ordinal))
            ?? whole.Split('/', '?', '.').FirstOrDefault(part => LoginWords.Contains(part));
    }
}
