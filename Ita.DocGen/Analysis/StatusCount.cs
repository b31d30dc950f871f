using Ita.DocGen.Assessments;

namespace Ita.DocGen.Analysis;

/// <summary>How many stand where. What has no status yet counts as not started.</summary>
public sealed record StatusCount(int Total, int Done, int InProgress, int NotStarted, int Cancelled)
{
    public static StatusCount None { get; } = new(0, 0, 0, 0, 0);

    public static StatusCount Of(IEnumerable<WorkStatus?> statuses)
    {
        int done = 0, running = 0, waiting = 0, cancelled = 0;
        foreach (var status in statuses)
        {
            switch (status)
            {
                case WorkStatus.Done:
                    done++;
                    break;
                case WorkStatus.InProgress or WorkStatus.Continuing:
                    running++;
                    break;
                case WorkStatus.Cancelled:
                    cancelled++;
                    break;
                default:
                    waiting++;
                    break;
            }
        }

        return new StatusCount(done + running + waiting + cancelled, done, running, waiting, cancelled);
    }
}
