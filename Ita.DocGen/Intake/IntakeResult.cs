using System.Collections.Immutable;
using Ita.DocGen.Assessments;
using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Intake;

/// <summary>The model as far as the workbooks could be understood, and everything that is wrong with them, in stable order.</summary>
public sealed record IntakeResult(Assessment Assessment, ImmutableArray<Diagnostic> Findings);
