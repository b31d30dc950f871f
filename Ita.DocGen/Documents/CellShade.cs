namespace Ita.DocGen.Documents;

/// <summary>Light tints that survive a grey print.</summary>
public enum CellShade
{
    None,
    Head,
    Group,
}
