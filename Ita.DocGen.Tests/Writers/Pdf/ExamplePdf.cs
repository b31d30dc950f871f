using Ita.DocGen.Documents;

namespace Ita.DocGen.Tests.Writers.Pdf;

/// <summary>One document of an example year, as it was composed and as the program writes it.</summary>
internal sealed record ExamplePdf(Document Document, byte[] Bytes, string Path)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public override string ToString() => Name;
}
