using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>A link of a paragraph; its parts on several lines belong to one element.</summary>
internal sealed record LinkSpan(string Target, string Description, StructureElement Element);
