namespace Ita.DocGen.Containers;

/// <summary>A relation of a part to another part or, when external, to an address.</summary>
internal sealed record RelationPlan(string Id, string Kind, string Target, bool IsExternal = false);
