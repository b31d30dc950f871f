namespace Ita.DocGen.Diagnostics;

/// <summary>The language in which findings and messages are told. Documents are always Thai.</summary>
public enum Language
{
    Thai,
    English,
}
