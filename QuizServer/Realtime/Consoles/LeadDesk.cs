using Microsoft.AspNetCore.Components.Server.Circuits;
using QuizContracts.Desks;

namespace QuizServer.Realtime.Consoles;

/// <summary>The consoles of one circuit: it hears when the connection of its browser breaks and comes back.</summary>
internal sealed class LeadDesk(LeadBook book) : CircuitHandler, ILeadDesk
{
    private readonly List<Lead> _leads = [];

    public ILead Join(string code, string name, Action changed)
    {
        var lead = new Lead(this, book.Join(code, name, changed));
        lock (_leads)
        {
            _leads.Add(lead);
        }

        return lead;
    }

    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken) => Tell(isConnected: false);

    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken) => Tell(isConnected: true);

    private Task Tell(bool isConnected)
    {
        List<Lead> leads;
        lock (_leads)
        {
            leads = [.. _leads];
        }

        leads.ForEach(lead => book.SetConnected(lead.Console, isConnected));
        return Task.CompletedTask;
    }

    private sealed class Lead(LeadDesk desk, OpenConsole console) : ILead
    {
        public OpenConsole Console => console;

        public bool IsMine => Now.Holder == console;

        public string Holder => Now.Holder?.Name ?? "";

        public int Others => Now.All.Count - 1;

        private Consoles Now => desk.Book.Of(console.Code);

        public void Take() => desk.Book.Take(console);

        public void Dispose()
        {
            lock (desk._leads)
            {
                desk._leads.Remove(this);
            }

            desk.Book.Leave(console);
        }
    }

    private LeadBook Book => book;
}
