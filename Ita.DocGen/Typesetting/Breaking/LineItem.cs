namespace Ita.DocGen.Typesetting.Breaking;

/// <summary>What the pair rules see: one cluster, a whole run of Thai letters, a web address or a name.</summary>
internal readonly record struct LineItem(LineClass Class, int Start, int End);
