namespace Ita.DocGen.Composition;

/// <summary>Why a document is not made although nothing is wrong.</summary>
public enum LeftOutReason
{
    /// <summary>Its inputs are not filled in yet.</summary>
    NothingFilledIn,

    /// <summary>จัดทำ is not ticked.</summary>
    NotWanted,
}
