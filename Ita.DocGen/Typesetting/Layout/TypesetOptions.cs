using Ita.DocGen.Typesetting.Breaking;
using Ita.DocGen.Typesetting.Fonts;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>The faces to set in and who says where lines may end.</summary>
internal sealed record TypesetOptions(FontLibrary Fonts, LineBreaker Breaker);
