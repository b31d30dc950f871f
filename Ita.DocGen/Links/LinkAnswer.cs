namespace Ita.DocGen.Links;

/// <summary>What came of a visit, and in a few signs what it was told by: "HTTP 404", "accounts.google.com".</summary>
public sealed record LinkAnswer(LinkState State, string Sign)
{
    private const string TimeoutSign = "timeout";

    public static LinkAnswer Opens { get; } = new(LinkState.Opens, "");

    public static LinkAnswer Timeout { get; } = new(LinkState.Unclear, TimeoutSign);

    public bool IsTimeout => Sign == TimeoutSign;

    /// <summary>The whole server cannot be reached, so that its other pages need not be asked for.</summary>
    public bool IsOfServer { get; init; }
}
