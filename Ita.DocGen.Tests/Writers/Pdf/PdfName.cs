namespace Ita.DocGen.Tests.Writers.Pdf;

internal sealed record PdfName(string Value);
