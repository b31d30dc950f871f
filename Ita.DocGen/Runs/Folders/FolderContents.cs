using System.Collections.Immutable;
using Ita.DocGen.Analysis;
using Ita.DocGen.Assessments;
using Ita.DocGen.Composition;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Workbooks;

namespace Ita.DocGen.Runs;

/// <summary>What a year folder holds beside its workbooks: pictures, longer texts, the office's own look.</summary>
internal sealed record FolderContents(FolderPictures Pictures, FolderNarratives Narratives, FolderLook Look)
{
    public ImmutableArray<Diagnostic> Findings => [.. Pictures.Findings, .. Narratives.Findings, .. Look.Findings];

    public static FolderContents Read(YearFolderReading files, FolderNarratives narratives, Assessment assessment, JobMemory memory) =>
        new(FolderPictures.Read(files, assessment), narratives.ComparedWith(assessment), FolderLook.Read(files, memory));

    public CompositionInput InputOf(Assessment assessment, Insight insight) =>
        new(assessment, insight) { Pictures = Pictures.Pictures, Garuda = Pictures.Garuda, Narratives = Narratives.Narratives };
}
