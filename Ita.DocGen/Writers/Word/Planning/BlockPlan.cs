namespace Ita.DocGen.Writers.Word.Planning;

/// <summary>A paragraph, a table or a contents field: what stands in a body, a cell or a note.</summary>
internal abstract record BlockPlan;
