using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using QuizServer.Journal;
using QuizServer.Proof;

namespace QuizServer.Startup;

/// <summary>A start that cannot succeed ends with a sentence and exit code 1, without a stack trace.</summary>
internal static class StartupRefusals
{
    public static async Task<int> Guard(Func<Task> run)
    {
        try
        {
            await run();
            return 0;
        }
        catch (DataFolderUnusable unusable)
        {
            return Refuse(
                $"数据文件夹不能写入：{unusable.Folder}。请换一个文件夹（--Quiz:Data=…）或检查权限。",
                $"The data folder cannot be written: {unusable.Folder}. Choose another (--Quiz:Data=…) or check its permissions.");
        }
        catch (CommandIncomplete incomplete)
        {
            return Refuse($"缺少参数：{incomplete.Message}", $"Missing: {incomplete.Message}");
        }
        catch (ContestUnknown unknown)
        {
            return Refuse($"没有这场比赛：{unknown.Message}", $"There is no such contest: {unknown.Message}");
        }
        catch (CommandUnfit unfit)
        {
            return Refuse(unfit.Why.Zh, unfit.Why.En);
        }
        catch (BankUnreadable unreadable)
        {
            return Refuse($"{unreadable.Path}：{unreadable.Why.Zh}", $"{unreadable.Path}: {unreadable.Why.En}");
        }
        catch (ArchiveUnreadable unreadable)
        {
            return Refuse($"{unreadable.Path}：{unreadable.Why.Zh}", $"{unreadable.Path}: {unreadable.Why.En}");
        }
        catch (JournalFileUnreadable unreadable)
        {
            return Refuse(
                $"不是导出的比赛记录：{unreadable.Path}，第 {unreadable.Line} 行。",
                $"This is no exported journal: {unreadable.Path}, line {unreadable.Line}.");
        }
        catch (IOException io) when (io.InnerException is AddressInUseException)
        {
            return Refuse(
                "端口已被占用。请先关闭另一个程序，或换一个端口（--urls http://*:5081）。",
                "The port is in use. Close the other program, or choose another port (--urls http://*:5081).");
        }
        catch (SocketException denied) when (denied.SocketErrorCode is SocketError.AccessDenied or SocketError.AddressNotAvailable)
        {
            return Refuse(
                "不能在这个地址上监听。请换一个地址或端口（--urls http://*:5080）。",
                "This address cannot be listened on. Choose another address or port (--urls http://*:5080).");
        }
    }

    private static int Refuse(string zh, string en)
    {
        Console.Error.WriteLine(zh);
        Console.Error.WriteLine(en);
        return 1;
    }
}
