using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>A field of a memo's head, measured: label at the left, its value's lines over leaders from one edge to the other.</summary>
internal sealed record MemoFieldLines(StructureElement Element, IReadOnlyList<ShapedWord> Label, double LabelSize, double Left, double LeaderLeft, double LeaderRight, IReadOnlyList<Slab> Lines);
