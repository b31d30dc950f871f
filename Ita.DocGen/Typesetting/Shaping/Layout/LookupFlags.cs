namespace Ita.DocGen.Typesetting.Shaping.Layout;

/// <summary>Which glyphs a lookup looks through as if they were not there.</summary>
[Flags]
internal enum LookupFlags : ushort
{
    None = 0,
    RightToLeft = 0x01,
    IgnoreBases = 0x02,
    IgnoreLigatures = 0x04,
    IgnoreMarks = 0x08,
    IgnoreClasses = IgnoreBases | IgnoreLigatures | IgnoreMarks,
    UseMarkFilteringSet = 0x10,
    MarkAttachmentClass = 0xFF00,
}
