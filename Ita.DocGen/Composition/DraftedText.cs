using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Composition;

/// <summary>A text the program wrote in place of an empty cell: where the staff may write their own, and whether they accepted this one.</summary>
public sealed record DraftedText(CellAddress Cell, string Text, bool WasRead);
