using System.Collections.Immutable;

namespace Ita.DocGen.Documents;

/// <summary>Fields that share one line: "ที่ … วันที่ …".</summary>
public sealed record MemoLine(ImmutableArray<MemoField> Fields);
