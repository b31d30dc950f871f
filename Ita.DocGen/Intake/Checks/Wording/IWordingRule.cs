using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Intake.Checks.Wording;

/// <summary>One rule about a printed text; it tells the first place where the text breaks it.</summary>
internal interface IWordingRule
{
    /// <summary>Could the text break the rule at all? A glance, since most texts of a year concern no rule.</summary>
    bool Concerns(PrintedText text);

    IEnumerable<Diagnostic> Check(PrintedText text);
}
