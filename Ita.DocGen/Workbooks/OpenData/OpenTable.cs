using System.Collections.Immutable;

namespace Ita.DocGen.Workbooks;

/// <summary>A table for other programs: one row of headings without spaces, then one row a thing, nothing merged.</summary>
/// <param name="Name">In Latin letters, for the name of its file ("scores").</param>
/// <param name="Title">In Thai, for the sheet and the page that leads to it.</param>
public sealed record OpenTable(string Name, string Title, ImmutableArray<OpenColumn> Columns, ImmutableArray<ImmutableArray<OpenValue>> Rows);
