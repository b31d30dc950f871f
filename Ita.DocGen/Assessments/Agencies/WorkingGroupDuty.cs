using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Assessments;

public sealed record WorkingGroupDuty(Sourced<string> Group, int Order, Sourced<string> Duty);
