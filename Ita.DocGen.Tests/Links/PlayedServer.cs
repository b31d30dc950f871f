using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Ita.DocGen.Tests.Links;

/// <summary>Every web server of a test in one: what it answers is told by host and path; whom it is asked as is written down.</summary>
internal sealed class PlayedServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Dictionary<string, Func<string, string?>> answers = new(StringComparer.Ordinal);
    private readonly X509Certificate2 certificate = SelfSigned();

    // Nobody else refers to a connection that is only waited on: it would be collected, and closed, in the middle of its silence.
    private readonly ConcurrentBag<TcpClient> silent = [];
    private readonly TaskCompletionSource over = new();

    public PlayedServer()
    {
        listener.Start();
        _ = Task.Run(Listen);
    }

    /// <summary>"HEAD www.example/page", in the order in which it was asked.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    public HashSet<string> UnknownHosts { get; } = [];

    /// <summary>Head lines and body as they go over the wire; null = silence. The method is told.</summary>
    public PlayedServer On(string address, Func<string, string?> answer)
    {
        answers.Add(address, answer);
        return this;
    }

    public PlayedServer On(string address, string answer) => On(address, _ => answer);

    public PlayedServer Leads(string from, string to) => On(from, $"302 Found\r\nLocation: {to}");

    /// <summary>Whatever host is asked for, this server answers.</summary>
    public SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        ConnectCallback = async (context, stop) =>
        {
            if (UnknownHosts.Contains(context.DnsEndPoint.Host))
            {
                throw new SocketException((int)SocketError.HostNotFound);
            }

            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(listener.LocalEndpoint, stop);
            return new NetworkStream(socket, ownsSocket: true);
        },
    };

    public void Dispose()
    {
        over.SetResult();
        listener.Stop();
        certificate.Dispose();
    }

    private async Task Listen()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync();
                _ = Task.Run(() => Answer(client));
            }
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
        {
            return;
        }
    }

    private async Task Answer(TcpClient client)
    {
        using var socket = client;
        try
        {
            Stream stream = socket.GetStream();
            var first = new byte[1];
            await stream.ReadExactlyAsync(first);
            if (first[0] == 0x16)
            {
                // A TLS greeting: its first byte is given back by a stream of both.
                var secure = new SslStream(new PrefixedStream(first, stream));
                await secure.AuthenticateAsServerAsync(certificate);
                return;
            }

            using var reader = new StreamReader(new PrefixedStream(first, stream), Encoding.ASCII);
            var words = (await reader.ReadLineAsync())!.Split(' ');
            var host = "";
            while (await reader.ReadLineAsync() is { Length: > 0 } line)
            {
                host = line.StartsWith("Host: ", StringComparison.OrdinalIgnoreCase) ? line[6..] : host;
            }

            var address = host + words[1];
            Asked.Enqueue($"{words[0]} {address}");
            if (answers.GetValueOrDefault(address, _ => "404 Not Found")(words[0]) is not { } answer)
            {
                silent.Add(client);
                await over.Task;
                return;
            }

            var parts = answer.Split("\r\n\r\n", 2);
            var body = words[0] == "HEAD" || parts.Length < 2 ? "" : parts[1];
            await stream.WriteAsync(Encoding.UTF8.GetBytes($"HTTP/1.1 {parts[0]}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}"));
        }
        catch (Exception gone) when (gone is IOException or System.Security.Authentication.AuthenticationException)
        {
            return;
        }
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=www.agency.example", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var own = request.CreateSelfSigned(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2021, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return X509CertificateLoader.LoadPkcs12(own.Export(X509ContentType.Pfx), null);
    }
}
