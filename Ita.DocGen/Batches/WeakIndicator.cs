namespace Ita.DocGen.Batches;

/// <summary>How one indicator stands over all agencies that have a score in it.</summary>
public sealed record WeakIndicator(int Number, string Name, int Agencies, decimal Mean, decimal Lowest, string LowestAgency, int BelowPass);
