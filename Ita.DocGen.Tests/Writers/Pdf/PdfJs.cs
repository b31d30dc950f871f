using System.Collections.Immutable;
using System.Text.Json;
using Ita.DocGen.Tests.TestEngine;

namespace Ita.DocGen.Tests.Writers.Pdf;

/// <summary>What pdf.js, the viewer in browsers, reads of a file: page by page, each piece of the structure with its lines.</summary>
internal static class PdfJs
{
    /// <summary>The judges a test that reads by pdf.js needs.</summary>
    public const string Node = "node";
    public const string Package = "npm:pdfjs-dist";

    private const string ReadPieces = """
        console.log = console.warn = () => {};
        const { getDocument } = await import('./node_modules/pdfjs-dist/legacy/build/pdf.mjs');
        const told = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'Caption', 'Lbl', 'TOCI']);
        const all = {};
        for (const path of process.argv.slice(1)) {
          const pdf = await getDocument({ url: path, verbosity: 0 }).promise;
          const pages = all[path] = [];
          for (let number = 1; number <= pdf.numPages; number++) {
            const page = await pdf.getPage(number);
            const texts = new Map();
            const open = [];
            for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
              if (item.type === 'endMarkedContent') open.pop();
              else if (item.type) open.push(item.id ?? null);
              else if (open.length && open.at(-1)) texts.set(open.at(-1), (texts.get(open.at(-1)) ?? '') + item.str + (item.hasEOL ? '\n' : ''));
            }
            const pieces = [];
            const textOf = node => node.type === 'content' ? texts.get(node.id) ?? '' : node.role === 'Note' ? '' : (node.children ?? []).map(textOf).join('');
            const walk = node => {
              if (told.has(node.role)) pieces.push([node.role, textOf(node)]);
              else (node.children ?? []).forEach(walk);
            };
            const tree = await page.getStructTree();
            if (tree) walk(tree);
            pages.push(pieces);
            page.cleanup();
          }
          await pdf.destroy();
        }
        process.stdout.write(JSON.stringify(all));
        """;

    /// <summary>By path: by page: role and text of each piece; a line's end is a line feed.</summary>
    public static Dictionary<string, List<List<(string Role, string Text)>>> Read(IEnumerable<string> paths)
    {
        var told = Judges.Run(Node, ["--input-type=module", "-e", ReadPieces, .. paths], TimeSpan.FromMinutes(5), folder: Judges.ToolsFolder).Succeeded();
        return JsonSerializer.Deserialize<Dictionary<string, List<List<ImmutableArray<string>>>>>(told)!
            .ToDictionary(file => file.Key, file => file.Value.ConvertAll(page => page.ConvertAll(piece => (piece[0], piece[1]))));
    }
}
