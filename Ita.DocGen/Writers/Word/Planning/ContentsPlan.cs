using System.Collections.Immutable;

namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>Title and entries of the contents, wrapped so that Word offers "update table".</summary>
internal sealed record ContentsPlan(ImmutableArray<ParagraphPlan> Paragraphs) : BlockPlan;
