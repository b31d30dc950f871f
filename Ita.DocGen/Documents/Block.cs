namespace Ita.DocGen.Documents;

/// <summary>A piece of a page. The kinds are closed: writers handle each of them and nothing else.</summary>
public abstract record Block
{
    private protected Block()
    {
    }
}
