using Ita.DocGen.Typesetting.Pages;

namespace Ita.DocGen.Typesetting.Layout;

/// <summary>The number of a footnote in its line, and the note that goes to the foot of the same page.</summary>
internal sealed record NoteSpan(StructureElement Reference, Slab Body);
