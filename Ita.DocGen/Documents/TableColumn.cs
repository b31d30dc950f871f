namespace Ita.DocGen.Documents;

/// <summary>A column's share of the width, by weight among its sisters.</summary>
public sealed record TableColumn(double Weight, TextAlignment Alignment = TextAlignment.Left);
