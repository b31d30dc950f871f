using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Intake;

/// <summary>A drawn folder beside the finding lines it must give; no line means that nothing may be told.</summary>
internal sealed record CheckCase(string Name, SheetGridFolder Folder, string Expected = "");
