using System.Data;
using QuizContracts.Banks;

namespace QuizServer.Banks.Store;

/// <summary>The questions of a bank at the moment from which it is written.</summary>
internal sealed class StoredQuestions(IDbConnection connection, IDbTransaction transaction, string bank)
{
    /// <summary>Numbers of all of them.</summary>
    public IEnumerable<string> Ids => QuestionRows.Ids(connection, bank, transaction);

    /// <summary>One question; null when there is none.</summary>
    public BankQuestion? Find(string id) => QuestionRows.Find(connection, bank, id, transaction);

    /// <summary>Who wrote its newest words, whoever moved it in its review since.</summary>
    public string AuthorOf(string id) => QuestionRows.Author(connection, transaction, bank, id);
}
