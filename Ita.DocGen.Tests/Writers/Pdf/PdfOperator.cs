namespace Ita.DocGen.Tests.Writers.Pdf;

internal sealed record PdfOperator(string Word);
