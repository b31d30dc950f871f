using Ita.DocGen.Documents;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>Where a line's text may stand: indent from the column's edge, width, height and base line.</summary>
internal readonly record struct LineFrame(double Indent, double Width, double Pitch, double Ascent, TextAlignment Alignment);
