namespace Ita.DocGen.Documents;

/// <summary>A piece of a line. The kinds are closed.</summary>
public abstract record Inline
{
    private protected Inline()
    {
    }
}
