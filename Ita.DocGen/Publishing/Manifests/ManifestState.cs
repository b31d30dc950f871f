namespace Ita.DocGen.Publishing;

internal enum ManifestState
{
    Current,

    /// <summary>An earlier version that an error in the data keeps from being made anew.</summary>
    OlderThanData,

    /// <summary>Signed or published, so it is not made anew.</summary>
    Frozen,
}
