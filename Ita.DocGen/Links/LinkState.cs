namespace Ita.DocGen.Links;

/// <summary>What a visitor without an account meets at an address.</summary>
public enum LinkState
{
    Opens,

    /// <summary>The server says that there is no such page, or there is no such server.</summary>
    Missing,

    /// <summary>A page to sign in at, a private drive, a refusal.</summary>
    NeedsLogin,

    /// <summary>Browsers warn of the site before they open it.</summary>
    BadCertificate,

    /// <summary>No answer that says anything about the page: too slow, out of order, too many requests.</summary>
    Unclear,
}
