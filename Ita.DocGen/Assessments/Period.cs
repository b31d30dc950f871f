namespace Ita.DocGen.Assessments;

/// <summary>A stretch of time as typed: first and last day, and how exactly it was told.</summary>
public sealed record Period(DateOnly First, DateOnly Last, PeriodPrecision Precision);
