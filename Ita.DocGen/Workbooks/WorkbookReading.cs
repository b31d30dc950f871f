using Ita.DocGen.Diagnostics;

namespace Ita.DocGen.Workbooks;

/// <summary>One workbook file: its snapshot, or the one finding that says why there is none.</summary>
public sealed record WorkbookReading(WorkbookSnapshot? Workbook, Diagnostic? Finding);
