namespace Ita.DocGen.Documents;

public sealed record ChartMark(decimal Value, string Label);
