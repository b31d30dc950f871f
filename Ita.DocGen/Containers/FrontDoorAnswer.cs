using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Containers;

/// <summary>The two answers of the front door: a file that no library can be hurt by, or one finding that says why not.</summary>
public abstract record FrontDoorAnswer
{
    private FrontDoorAnswer()
    {
    }

    public sealed record Admitted(FileKind Kind, byte[] Bytes) : FrontDoorAnswer
    {
        public Stream OpenStream() => new MemoryStream(Bytes, writable: false);
    }

    public sealed record Refused(Diagnostic Finding) : FrontDoorAnswer;
}
