using Ita.DocGen.Containers;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>An address as Word accepts it: absolute, of a known scheme, in plain ASCII.</summary>
internal static class LinkTarget
{
    private const int LongestOfWord = 2000;

    public static string? Find(string target)
    {
        var clean = OfficeText.CleanLine(target).Trim();
        if (!Uri.TryCreate(clean, UriKind.Absolute, out var uri) || !IsKnown(uri.Scheme))
        {
            return null;
        }

        var address = uri.AbsoluteUri;
        return address.Length <= LongestOfWord && Uri.IsWellFormedUriString(address, UriKind.Absolute) ? address : null;
    }

    private static bool IsKnown(string scheme) => scheme is "http" or "https" or "mailto" or "ftp" or "tel";
}
