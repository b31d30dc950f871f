using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Intake.Checks.Wording;

/// <summary>One rule about a printed text; it tells the first place where the text breaks it.</summary>
internal interface IWordingRule
{
    IEnumerable<Diagnostic> Check(PrintedText text);
}
