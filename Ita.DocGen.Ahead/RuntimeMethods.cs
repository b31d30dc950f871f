using System.Reflection;

namespace Ita.DocGen.Ahead;

/// <summary>
/// The runtime's number of a method → the method. The public way refuses methods of generic types, since it could not tell
/// which of several it is; the number of one that was compiled says it exactly, shared code included.
/// </summary>
internal static class RuntimeMethods
{
    private static readonly MethodInfo Describe = typeof(RuntimeMethodHandle).GetMethod("GetMethodInfo", BindingFlags.Instance | BindingFlags.NonPublic)!;

    private static readonly MethodInfo Find = typeof(object).Assembly.GetType("System.RuntimeType")!
        .GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
        .Single(method => method.Name == "GetMethodBase" && method.GetParameters() is [{ ParameterType.Name: "IRuntimeMethodInfo" }]);

    public static IEnumerable<MethodBase> All(IEnumerable<ulong> numbers) =>
        numbers.Select(FindMethod).OfType<MethodBase>().Where(method => method.DeclaringType is not null);

    private static MethodBase? FindMethod(ulong number) =>
        Find.Invoke(null, [Describe.Invoke(RuntimeMethodHandle.FromIntPtr((nint)number), null)]) as MethodBase;
}
