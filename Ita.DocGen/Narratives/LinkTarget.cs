namespace Ita.DocGen.Narratives;

/// <summary>Lets through only the web and mail; scripts, files and addresses with a name hidden before @ are refused.</summary>
internal static class LinkTarget
{
    private const int Longest = 2_000;

    public static string? FindSafe(string? target)
    {
        var trimmed = target?.Trim() ?? "";
        return trimmed.Length is > 0 and <= Longest
            && !trimmed.AsSpan().ContainsAny("\"<>\\^`{|} ")
            && !trimmed.Any(letter => char.IsControl(letter) || char.IsSurrogate(letter) || char.IsWhiteSpace(letter))
            && Uri.TryCreate(trimmed, UriKind.Absolute, out var address)
            && IsSafe(address)
            ? trimmed
            : null;
    }

    private static bool IsSafe(Uri address) => address.Scheme switch
    {
        "https" or "http" => address.Host.Length > 0 && address.UserInfo.Length == 0,
        "mailto" => address.UserInfo.Length > 0 && address.Host.Length > 0,
        _ => false,
    };
}
