using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using QuizContracts.Desks;
using QuizServer.Tests.Access;
using QuizServer.Tests.Journal;

namespace QuizServer.Tests.Api;

public sealed class ApiTests : IDisposable
{
    private const string File = "题型,题干,选项A,选项B,答案,出处\n单选,遵义会议召开于哪一年？,1934年,1935年,B,《大事记》\n判断,有错的题,,,也许,\n";

    private readonly DataFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_script_imports_a_bank_reads_it_and_takes_it_home()
    {
        await using var server = await DeskServer.Start(_folder);
        var call = Calls(server, DeskRoles.Author);

        Assert.Equal(HttpStatusCode.NoContent, (await call(HttpMethod.Post, "/api/banks", Json("""{"title":"党史"}"""))).Status);
        var preview = JsonNode.Parse((await call(HttpMethod.Post, "/api/banks/党史/imports?file=a.csv", new ByteArrayContent(Encoding.UTF8.GetBytes(File)))).Text)!;
        Assert.Equal(2, preview["rows"]!.AsArray().Count);
        Assert.Null(preview["rows"]![1]!["question"]);
        var mended = JsonNode.Parse((await call(HttpMethod.Put, $"/api/imports/{preview["id"]}/rows/1", Json("""{"column":"答案","text":"对"}"""))).Text)!;
        Assert.NotNull(mended["rows"]![1]!["question"]);
        Assert.Equal(2, (int)JsonNode.Parse((await call(HttpMethod.Post, $"/api/imports/{preview["id"]}/apply", Json("{}"))).Text)!["added"]!);

        Assert.Equal(2, (int)JsonNode.Parse((await call(HttpMethod.Get, "/api/banks/党史/questions?status=Draft", null)).Text)!["found"]!);
        var csv = await call(HttpMethod.Get, "/api/banks/党史/export/csv", null);
        Assert.Equal(HttpStatusCode.OK, csv.Status);
        Assert.Contains("遵义会议召开于哪一年？", csv.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_is_a_sentence_and_a_question_in_error_names_its_faults()
    {
        await using var server = await DeskServer.Start(_folder);
        var call = Calls(server, DeskRoles.Author);
        await call(HttpMethod.Post, "/api/banks", Json("""{"title":"党史"}"""));

        var again = await call(HttpMethod.Post, "/api/banks", Json("""{"title":"党史"}"""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal("已有同名的题库。", (string)JsonNode.Parse(again.Text)!["detail"]!);

        var wrong = await call(HttpMethod.Post, "/api/banks/党史/questions", Json("""{"cells":{"题型":"判断","题干":"对吗","答案":"也许"}}"""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal("答案", (string)JsonNode.Parse(wrong.Text)!["findings"]![0]!["column"]!);
        Assert.Equal(HttpStatusCode.NotFound, (await call(HttpMethod.Get, "/api/banks/没有", null)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await call(HttpMethod.Get, "/api/banks/党史/questions/99", null)).Status);
    }

    [Fact]
    public async Task Somebody_elses_bank_and_an_account_without_the_role_get_nothing()
    {
        await using var server = await DeskServer.Start(_folder);
        await Calls(server, DeskRoles.Author)(HttpMethod.Post, "/api/banks", Json("""{"title":"党史"}"""));

        Assert.Equal("[]", (await Calls(server, DeskRoles.Reviewer)(HttpMethod.Get, "/api/banks", null)).Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await Calls(server, DeskRoles.Host)(HttpMethod.Get, "/api/banks", null)).Status);
    }

    [Fact]
    public async Task Every_operation_is_described()
    {
        await using var server = await DeskServer.Start(_folder);

        var document = JsonNode.Parse((await Calls(server, DeskRoles.Author)(HttpMethod.Get, "/api/quiz/openapi.json", null)).Text)!;

        var operations = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).ToList();
        Assert.True(operations.Count >= 15);
        Assert.All(operations, operation => Assert.NotEqual("", (string?)operation.Value!["summary"] ?? ""));
        Assert.NotNull(document["paths"]!["/api/banks/{bank}/imports"]);
    }

    private static Func<HttpMethod, string, HttpContent?, Task<(HttpStatusCode Status, string Text)>> Calls(DeskServer server, DeskRoles roles)
    {
        var token = server.Desk.MakeToken(server.Add($"user-{roles}", roles).User, "script").Secret!;
        return async (method, path, content) =>
        {
            var answer = await server.Browser().Send(new HttpRequestMessage(method, path) { Content = content, Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) } });
            return (answer.Status, answer.Text);
        };
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");
}
