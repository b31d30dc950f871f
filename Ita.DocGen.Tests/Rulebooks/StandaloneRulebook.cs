using System.Text;
using System.Text.Json.Nodes;
using Ita.DocGen.Diagnostics;
using Ita.DocGen.Rulebooks.Reading;

namespace Ita.DocGen.Tests.Rulebooks;

/// <summary>A built-in rulebook laid over its basis and written out as one file without a basis, one field a line.</summary>
internal sealed class StandaloneRulebook
{
    private readonly JsonFields root;

    private StandaloneRulebook(JsonFields root) => this.root = root;

    public static StandaloneRulebook Of2568 { get; } = new(Merged(2568).Without("basedOn"));

    /// <summary>Every kind of field once: "items[].elements[].text"; the first place that has it stands for all.</summary>
    public IEnumerable<string> Paths => Walk(root, "").Distinct();

    /// <summary>The file after changing the first field at a path; the lines of that field and of the object it stands in.</summary>
    public ChangedRulebook Change(string path, FieldChange change)
    {
        var writer = new Lines(path, change);
        writer.Write(root, "");
        return new ChangedRulebook(Encoding.UTF8.GetBytes(writer.Text.ToString()), writer.FieldLine, writer.ObjectLine);
    }

    private static JsonFields Merged(int year)
    {
        var findings = new List<Diagnostic>();
        var tree = new TreeReader(findings).Read(BuiltInFiles.NameOf(year), BuiltInFiles.Find(year));
        findings.ShouldBeEmpty();
        return tree!.Fields;
    }

    private static IEnumerable<string> Walk(JsonPart part, string path) => part switch
    {
        JsonFields when path is "sources" or "terms" => [],
        JsonFields fields => fields.Fields.SelectMany(field => Walk(field.Value, Join(path, field.Name)).Prepend(Join(path, field.Name))),
        JsonList list => list.Parts.SelectMany(entry => Walk(entry, path + "[]")),
        _ => [],
    };

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private sealed class Lines(string path, FieldChange change)
    {
        private bool isDone;
        private int line = 1;

        public StringBuilder Text { get; } = new();

        public int FieldLine { get; private set; }

        public int ObjectLine { get; private set; }

        public void Write(JsonPart part, string at)
        {
            switch (part)
            {
                case JsonFields fields:
                    var start = line;
                    Add("{");
                    foreach (var field in fields.Fields)
                    {
                        Write(field, Join(at, field.Name), start);
                    }

                    Text.Append('}');
                    break;
                case JsonList list:
                    Add("[");
                    foreach (var entry in list.Parts)
                    {
                        Write(entry, at + "[]");
                        Add(",");
                    }

                    Text.Append(']');
                    break;
                case JsonScalar { Text: { } text }:
                    Text.Append(JsonValue.Create(text).ToJsonString());
                    break;
                default:
                    Text.Append(part.Shown);
                    break;
            }
        }

        private void Write(JsonField field, string at, int objectLine)
        {
            var isMeant = !isDone && at == path;
            if (isMeant)
            {
                (isDone, FieldLine, ObjectLine) = (true, line, objectLine);
                if (change == FieldChange.Delete)
                {
                    return;
                }
            }

            Text.Append('"').Append(field.Name).Append(isMeant && change == FieldChange.Rename ? "x" : "").Append("\": ");
            if (isMeant && change == FieldChange.MakeNull)
            {
                Text.Append("null");
            }
            else
            {
                Write(field.Value, at);
            }

            Add(",");
        }

        private void Add(string text)
        {
            Text.Append(text).Append('\n');
            line++;
        }
    }
}
