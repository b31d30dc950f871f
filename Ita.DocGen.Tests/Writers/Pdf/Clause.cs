namespace Ita.DocGen.Tests.Writers.Pdf;

internal sealed record Clause(string Number, string Rule, Func<PdfEvidence, bool> Holds);
