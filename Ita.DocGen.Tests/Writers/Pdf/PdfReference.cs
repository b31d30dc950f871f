namespace Ita.DocGen.Tests.Writers.Pdf;

internal sealed record PdfReference(int Id);
