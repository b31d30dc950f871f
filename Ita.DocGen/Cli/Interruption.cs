using System.Runtime.InteropServices;

namespace Ita.DocGen.Cli;

/// <summary>
/// Ctrl-C, a closed window, a polite kill: the program leaves at once, except while a finished set is being put in place,
/// which takes a moment and is waited for. So what stands in the folder is the complete old set or the complete new one.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly PosixSignal[] Signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    private readonly PosixSignalRegistration[] registrations;

    private Interruption(PosixSignalRegistration[] registrations) => this.registrations = registrations;

    /// <summary>Held by whoever puts a set in place.</summary>
    public static Lock Placing { get; } = new();

    public static Interruption Listen(Terminal terminal, Messages messages) =>
        new([.. Signals.Select(signal => PosixSignalRegistration.Create(signal, context => Leave(context, terminal, messages)))]);

    public void Dispose()
    {
        foreach (var registration in registrations)
        {
            registration.Dispose();
        }
    }

    private static void Leave(PosixSignalContext context, Terminal terminal, Messages messages)
    {
        context.Cancel = true;
        lock (Placing)
        {
            terminal.Paint(null);
            terminal.Errors.WriteLine();
            terminal.Errors.WriteLine(messages.Interrupted);
            Environment.Exit(ExitCode.Interrupted);
        }
    }
}
