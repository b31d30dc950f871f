namespace Ita.DocGen.Workbooks;

/// <summary>
/// What a workbook says about itself, in a hidden sheet and in a document property: its kind, the version of its template,
/// and its year. It tells a file put in the wrong place, or last year's file.
/// </summary>
public sealed record WorkbookStamp(WorkbookKind Kind, int TemplateVersion, int PlanYear)
{
    /// <summary>The agency it was made for, when that was known.</summary>
    public string? Agency { get; init; }

    /// <summary>Raised whenever a template changes in a way that the reader must know.</summary>
    public const int CurrentTemplateVersion = 1;
}
