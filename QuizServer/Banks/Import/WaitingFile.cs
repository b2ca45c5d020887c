using QuizServer.Banks.Formats;

namespace QuizServer.Banks.Import;

/// <summary>A file that was handed in and waits for its turn on the disk, where many of them fill no memory. Nobody but the server reads it, and it goes when its turn is over.</summary>
internal sealed class WaitingFile : IAsyncDisposable
{
    // Opened again and again while it is read, and on Windows while it is to be deleted.
    private const FileShare Shared = FileShare.ReadWrite | FileShare.Delete;

    private readonly FileStream _disk = new(Path.Combine(Path.GetTempPath(), $"quiz-{Path.GetRandomFileName()}"), Options());

    /// <summary>Its length in bytes; more than <see cref="ImportFile.Largest"/> for a file that is too large, of which no more is kept.</summary>
    public long Length => _disk.Length;

    /// <summary>Takes a file from wherever it comes; null where the disk does not take it.</summary>
    public static async Task<WaitingFile?> Of(Stream content)
    {
        if (Begin() is not { } file)
        {
            return null;
        }

        var isWhole = false;
        try
        {
            var buffer = new byte[64 * 1024];
            while (file.Length <= ImportFile.Largest && await content.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, ImportFile.Largest + 1 - file.Length))) is > 0 and var read)
            {
                if (!await file.Add(buffer.AsMemory(0, read)))
                {
                    return null;
                }
            }

            isWhole = true;
            return file;
        }
        finally
        {
            if (!isWhole)
            {
                await file.DisposeAsync();
            }
        }
    }

    /// <summary>Opens it.</summary>
    public Stream Open() => new FileStream(_disk.Name, FileMode.Open, FileAccess.Read, Shared);

    public ValueTask DisposeAsync() => _disk.DisposeAsync();

    private static WaitingFile? Begin()
    {
        try
        {
            return new WaitingFile();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = Shared, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private async Task<bool> Add(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            await _disk.WriteAsync(bytes);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
