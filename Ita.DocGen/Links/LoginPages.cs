using System.Collections.Frozen;

namespace Ita.DocGen.Links;

/// <summary>Addresses at which a visitor must sign in, and the words of pages that ask for a permission.</summary>
internal static class LoginPages
{
    private static readonly FrozenSet<string> Hosts = FrozenSet.ToFrozenSet(
        ["accounts.google.com", "login.microsoftonline.com", "login.live.com", "login.microsoft.com", "login.yahoo.com", "access.line.me", "appleid.apple.com"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Segments = FrozenSet.ToFrozenSet(
        ["login", "login.php", "login.aspx", "login.html", "signin", "sign-in", "log-in", "wp-login.php", "servicelogin", "checkpoint", "authenticate"], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] DriveHosts = ["drive.google.com", "docs.google.com", "sharepoint.com", "onedrive.live.com", "1drv.ms", "dropbox.com", "facebook.com"];

    private static readonly string[] Words =
    [
        "You need access", "Request access", "need permission", "ขอสิทธิ์เข้าถึง", "ขอสิทธิการเข้าถึง", "คุณต้องมีสิทธิ์เข้าถึง", "ต้องขอสิทธิ์",
        "You must log in to continue", "คุณต้องเข้าสู่ระบบก่อน", "Sign in to your account",
    ];

    public static bool IsOne(Uri address) =>
        Hosts.Contains(address.IdnHost) || address.Segments.Any(segment => Segments.Contains(segment.Trim('/')));

    /// <summary>A drive answers "all is well" with a page that asks for a permission: its words must be read.</summary>
    public static bool MayHideBehindOk(Uri address) =>
        DriveHosts.Any(host => address.IdnHost.Equals(host, StringComparison.OrdinalIgnoreCase) || address.IdnHost.EndsWith("." + host, StringComparison.OrdinalIgnoreCase));

    public static bool AsksForPermission(string page) => Words.Any(word => page.Contains(word, StringComparison.OrdinalIgnoreCase));
}
