using System.Collections.Immutable;

namespace Ita.DocGen.Thai;

/// <summary>What a date cell says: a day, a month, a range, the whole fiscal year, or several of these.</summary>
public abstract record DateMention
{
    private protected DateMention()
    {
    }

    /// <summary>The year was not typed; the fiscal year of the folder settled it.</summary>
    public bool YearWasImplied { get; init; }

    /// <summary>From the first day meant to the last.</summary>
    public abstract DatePeriod Period { get; }

    /// <summary>The pieces, one for everything but a list.</summary>
    public virtual ImmutableArray<DateMention> Pieces => [this];
}
