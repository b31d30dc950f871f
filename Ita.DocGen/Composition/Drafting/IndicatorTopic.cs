using System.Collections.Immutable;

namespace Ita.DocGen.Composition.Drafting;

/// <summary>The words of one indicator.</summary>
/// <param name="Number">1–10.</param>
/// <param name="Reflects">What a high score tells, to follow "สะท้อนการรับรู้ว่า".</param>
/// <param name="Matter">What a low score leaves in doubt, to follow "ยังไม่มั่นใจใน".</param>
/// <param name="Keep">What keeps a full score.</param>
/// <param name="Raise">What raises a score when no single item shows the way.</param>
internal sealed record IndicatorTopic(int Number, string Reflects, string Matter, string Keep, ImmutableArray<string> Raise);
