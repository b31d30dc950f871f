using Ita.DocGen.Rulebooks;

namespace Ita.DocGen.Intake.Checks;

/// <summary>An item and its name as a key, without the year phrase behind it.</summary>
internal sealed record ItemName(Item Item, string Key);
