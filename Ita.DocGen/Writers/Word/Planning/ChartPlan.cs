using Ita.DocGen.Documents;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>A chart of the document and its number, by which its parts are named.</summary>
internal sealed record ChartPlan(int Number, Chart Chart);
