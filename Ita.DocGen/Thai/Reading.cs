namespace Ita.DocGen.Thai;

/// <summary>What came of reading a typed text: understood, doubtful with the candidates, or not understood. Never a guess.</summary>
public abstract record Reading<T>
{
    private protected Reading()
    {
    }
}
