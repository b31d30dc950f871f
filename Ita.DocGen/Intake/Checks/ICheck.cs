using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Intake.Checks;

/// <summary>One rule, named as the fact it guards. It tells what is wrong and changes nothing.</summary>
internal interface ICheck
{
    IEnumerable<Diagnostic> Check(CheckInput input);
}
