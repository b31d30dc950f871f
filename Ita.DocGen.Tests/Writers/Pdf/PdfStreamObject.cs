namespace Ita.DocGen.Tests.Writers.Pdf;

internal sealed record PdfStreamObject(Dictionary<string, object?> Entries, byte[] Raw, byte[] Content);
