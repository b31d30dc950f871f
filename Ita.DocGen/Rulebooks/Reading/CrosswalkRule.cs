namespace Ita.DocGen.Rulebooks.Reading;

/// <summary>How a file tells which items of the year before its own items continue.</summary>
internal enum CrosswalkRule
{
    AsListed,
    SameCodes,
    Unknown,
}
