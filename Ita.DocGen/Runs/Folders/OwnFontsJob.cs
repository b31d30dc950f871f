using System.Collections.Immutable;
using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Runs;

/// <summary>The reading of an office's own font files.</summary>
internal sealed record OwnFontsJob(ImmutableArray<FontFile> Files) : IJob<FontSelection>
{
    public string Name => "fonts";

    public FontSelection Do() => OwnFonts.Select(Files);
}
