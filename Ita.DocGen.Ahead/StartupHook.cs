using Ita.DocGen.Ahead;

/// <summary>
/// The runtime calls this before a program begins when DOTNET_STARTUP_HOOKS names this assembly; name and place are its own.
/// What the program meets until it ends is written as a profile to the file that ITA_AHEAD_PROFILE names.
/// </summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        var path = Environment.GetEnvironmentVariable("ITA_AHEAD_PROFILE") ?? throw new InvalidOperationException("ITA_AHEAD_PROFILE names no file.");
        var seen = new MethodsSeen();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.WriteAllBytes(path, Profile.Of(RuntimeMethods.All(seen.Stop())));
    }
}
