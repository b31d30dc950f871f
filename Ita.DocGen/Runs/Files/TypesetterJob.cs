using System.Collections.Immutable;
using Ita.DocGen.Typesetting.Breaking;
using Ita.DocGen.Typesetting.Fonts;
using Ita.DocGen.Typesetting.Layout;

namespace Ita.DocGen.Runs;

/// <summary>Typesetters for the faces of an office, by which no name of the agency and its people is broken inside.</summary>
internal sealed record TypesetterJob(FontLibrary Fonts, ImmutableArray<string> Names) : IJob<TypesetterPool>
{
    public string Name => "typesetters";

    public TypesetterPool Do() => new(new TypesetOptions(Fonts, LineBreaker.Default.WithNames(Names)));
}
