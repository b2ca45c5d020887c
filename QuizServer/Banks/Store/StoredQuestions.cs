using System.Data;
using QuizContracts.Banks;

namespace QuizServer.Banks.Store;

/// <summary>The questions of a bank as they are while it is being written, when nobody else can change them.</summary>
internal sealed class StoredQuestions(IDbConnection connection, IDbTransaction transaction, string bank)
{
    /// <summary>One question; null when there is none.</summary>
    public BankQuestion? Find(string id) => QuestionRows.Find(connection, bank, id, transaction);

    /// <summary>Who wrote its newest words, whoever moved it in its review since.</summary>
    public string AuthorOf(string id) => QuestionRows.Author(connection, transaction, bank, id);
}
