namespace Ita.DocGen.Typesetting.Fonts;

/// <summary>The parts a composite outline is put together from ("ญ without its foot" and the like).</summary>
internal static class GlyphComponents
{
    private const int WordArguments = 0x0001;
    private const int HasScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    public static void AddTo(ICollection<ushort> components, ReadOnlySpan<byte> outlineBytes)
    {
        var outline = new TableReader(outlineBytes);
        if (outline.Length < 10 || outline.I16(0) >= 0)
        {
            return;
        }

        var at = 10;
        int flags;
        do
        {
            flags = outline.U16(at);
            components.Add(outline.U16(at + 2));
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2);
            at += (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;
        }
        while ((flags & MoreComponents) != 0);
    }
}
