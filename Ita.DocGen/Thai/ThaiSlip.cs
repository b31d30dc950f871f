namespace Ita.DocGen.Thai;

/// <summary>One typing fault and the place (0-based, in UTF-16 units) where it stands.</summary>
public readonly record struct ThaiSlip(ThaiSlipKind Kind, int Index);
