using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Ita.DocGen.Ahead;

/// <summary>
/// Methods → a profile as crossgen reads it (.mibc): an assembly whose global method AssemblyDictionary names groups of
/// methods by the assemblies they need, and points to one global method a group, which points to the methods.
/// </summary>
internal sealed class Profile
{
    private static readonly string Program = References.NameOf(Assembly.GetEntryAssembly()!);

    private readonly MetadataBuilder metadata = new();
    private readonly MethodBodyStreamEncoder bodies = new(new BlobBuilder());
    private readonly References references;
    private readonly BlobHandle nothingToNothing;

    private Profile()
    {
        references = new References(metadata);
        var signature = new BlobBuilder();
        new BlobEncoder(signature).MethodSignature().Parameters(0, answer => answer.Void(), _ => { });
        nothingToNothing = metadata.GetOrAddBlob(signature);
    }

    public static byte[] Of(IEnumerable<MethodBase> methods) => new Profile().Write(methods);

    private byte[] Write(IEnumerable<MethodBase> methods)
    {
        var name = metadata.GetOrAddString("ita");
        metadata.AddModule(0, name, metadata.GetOrAddGuid(Guid.Empty), default, default);
        metadata.AddAssembly(name, new Version(0, 0, 0, 0), default, default, 0, AssemblyHashAlgorithm.None);
        metadata.AddTypeDefinition(default, default, metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));

        var dictionary = new InstructionEncoder(new BlobBuilder());
        foreach (var group in methods.GroupBy(AssembliesOf, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var members = new InstructionEncoder(new BlobBuilder());
            foreach (var method in group.OrderBy(OrderOf, StringComparer.Ordinal))
            {
                Point(members, references.To(method));
            }

            dictionary.LoadString(metadata.GetOrAddUserString(group.Key));
            Point(dictionary, AddGlobal("Assemblies_" + group.Key, members));
        }

        AddGlobal("AssemblyDictionary", dictionary);
        return Image();
    }

    private static void Point(InstructionEncoder code, EntityHandle target)
    {
        code.OpCode(ILOpCode.Ldtoken);
        code.Token(target);
        code.OpCode(ILOpCode.Pop);
    }

    private MethodDefinitionHandle AddGlobal(string name, InstructionEncoder code) => metadata.AddMethodDefinition(
        MethodAttributes.Public | MethodAttributes.Static, MethodImplAttributes.IL, metadata.GetOrAddString(name), nothingToNothing, bodies.AddMethodBody(code), default);

    // Any order will do that is the same each time.
    private static string OrderOf(MethodBase method) =>
        $"{method.DeclaringType} {method.MetadataToken} {string.Join(' ', method.IsGenericMethod ? method.GetGenericArguments().AsEnumerable() : [])}";

    // The assembly of the method itself stands first. The program's own is needed by every group: so no library that it
    // brings along is compiled with them a second time.
    private static string AssembliesOf(MethodBase method)
    {
        var type = method.DeclaringType!;
        var own = References.NameOf(type.Assembly);
        var arguments = (method.IsGenericMethod ? method.GetGenericArguments() : []).Append(type).SelectMany(References.AssembliesOf).Append(Program);
        return string.Concat(arguments.Distinct(StringComparer.Ordinal).Where(name => name != own).Order(StringComparer.Ordinal).Prepend(own).Select(name => name + ";"));
    }

    private byte[] Image()
    {
        var image = new BlobBuilder();
        new ManagedPEBuilder(new PEHeaderBuilder(), new MetadataRootBuilder(metadata), bodies.Builder, deterministicIdProvider: _ => new BlobContentId(Guid.Empty, 1)).Serialize(image);
        return image.ToArray();
    }
}
