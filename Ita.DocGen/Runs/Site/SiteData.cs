using Ita.DocGen.Publishing;

namespace Ita.DocGen.Runs;

/// <summary>A file of the site for machines and the curious: a table, the calendar.</summary>
internal sealed record SiteData(string Title, string Format, OutputFile File);
