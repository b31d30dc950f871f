using Ita.DocGen.Typesetting.Breaking;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>The pieces between two places where a line may end; its trailing spaces hang if it is the last of a line.</summary>
internal readonly record struct LineSegment(int FirstPiece, int EndPiece, double Width, double TrailingWidth, BreakQuality BreakAfter);
