namespace Ita.DocGen.Workbooks;

/// <summary>A column of open data: its heading as programs read it, and what it means to a person.</summary>
public sealed record OpenColumn(string Heading, string Meaning, OpenColumnKind Kind = OpenColumnKind.Text);
