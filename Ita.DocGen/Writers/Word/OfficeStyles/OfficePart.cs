namespace Ita.DocGen.Writers.Word.OfficeStyles;

internal sealed record OfficePart(string Name, string ContentType, ReadOnlyMemory<byte> Bytes);
