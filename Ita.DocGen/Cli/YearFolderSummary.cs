using Ita.DocGen.Runs;

namespace Ita.DocGen.Cli;

/// <summary>What ita new says of a folder: made, brought up to date line by line, or up to date already.</summary>
internal static class YearFolderSummary
{
    public static void Write(PreparedFolder prepared, string folder, Messages messages, TextWriter output, bool isNew = false)
    {
        isNew = prepared.Refreshed.Count + prepared.Held.Count == 0 && (isNew || prepared.Created.Count > 0);
        var hasChanged = prepared.Created.Count + prepared.Refreshed.Count > 0;
        output.WriteLine(isNew ? messages.FolderCreated(folder) : hasChanged ? messages.FolderRefreshed(folder) : messages.FolderIsUpToDate(folder));
        foreach (var notice in prepared.Notices)
        {
            output.WriteLine("  " + notice);
        }

        foreach (var file in isNew ? [] : prepared.Created)
        {
            output.WriteLine("  " + messages.WorkbookCreated(file));
        }

        foreach (var (file, done) in prepared.Refreshed)
        {
            output.WriteLine("  " + file);
            foreach (var line in done)
            {
                output.WriteLine("    " + line);
            }
        }

        foreach (var file in prepared.Held)
        {
            output.WriteLine("  " + messages.WorkbookIsOpen(file));
        }

        if (prepared.Backup is { } backup)
        {
            output.WriteLine("  " + messages.BackupIsIn($"{folder}/{backup}"));
        }
    }
}
