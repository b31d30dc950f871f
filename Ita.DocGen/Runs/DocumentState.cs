namespace Ita.DocGen.Runs;

public enum DocumentState
{
    Made,

    /// <summary>A cell it uses has an error.</summary>
    HeldBack,

    /// <summary>Its inputs are not filled in yet.</summary>
    LeftOut,

    /// <summary>จัดทำ is not ticked.</summary>
    NotWanted,

    /// <summary>Signed or published: what stands is kept.</summary>
    Frozen,
}
