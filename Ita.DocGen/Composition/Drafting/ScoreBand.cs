namespace Ita.DocGen.Composition.Drafting;

/// <summary>How high a score is, for choosing words; the levels of the assessment are another matter.</summary>
internal enum ScoreBand
{
    /// <summary>100.00</summary>
    Full,

    /// <summary>95.00–99.99</summary>
    High,

    /// <summary>From the pass mark to 94.99.</summary>
    Good,

    /// <summary>From 70.00 to below the pass mark.</summary>
    Fair,

    /// <summary>Below 70.00.</summary>
    Low,
}
