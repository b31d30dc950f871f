using Ita.DocGen.Runs;

namespace Ita.DocGen.Cli;

/// <summary>เหลืออะไร กี่วัน: what is overdue and what comes next, counted from the day of the run.</summary>
internal sealed class RemainingWork(BuildResult result, Messages messages, TextWriter output)
{
    private const int Oldest = 3;
    private const int Next = 5;

    public void Write()
    {
        output.WriteLine("  " + messages.Left(result.RunDate));
        if (result.Remaining.IsEmpty)
        {
            Line(messages.NothingLeft);
            return;
        }

        var overdue = result.Remaining.Where(task => task.IsOverdue).ToArray();
        var coming = result.Remaining.Where(task => !task.IsOverdue).ToArray();
        if (overdue.Length > 0)
        {
            Line(messages.Overdue(overdue.Length));
            Tell(overdue.Take(Oldest));
        }

        Tell(coming.Take(Next));
        if (coming.Length > Next)
        {
            Line(messages.MoreTasks(coming.Length - Next, coming[^1].Days));
        }
    }

    private void Tell(IEnumerable<RemainingTask> tasks)
    {
        foreach (var task in tasks)
        {
            Line("  " + messages.Task(task));
        }
    }

    private void Line(string text) => output.WriteLine("    " + text);
}
