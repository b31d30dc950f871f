namespace Ita.DocGen.Diagnostics;

/// <summary>How much a finding weighs. Only an error holds documents back.</summary>
public enum Severity
{
    Note,
    Hint,
    Warning,
    Error,
}
