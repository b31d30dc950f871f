namespace Ita.DocGen.Thai;

/// <summary>A number as typed in a cell, with its unit words apart.</summary>
public sealed record Quantity(decimal Value, NumberUnits Units);
