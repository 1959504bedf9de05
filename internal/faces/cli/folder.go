package cli

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"time"

	"nyata/internal/casework"
	"nyata/internal/casework/intake"
	"nyata/internal/judgement/mention"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/account"
	"nyata/internal/record/difference"
	"nyata/internal/record/indicator"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
	"nyata/internal/record/proposal"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
)

// Where says which data folder a command works on.
type Where struct {
	Data, City string
	Page       string   // where a server offers the same, for when it holds the folder
	New        bool     // make the folder when there is none
	Remote     []string // the command as a server that holds the folder carries it out; empty where none may
	Clear      bool     // throw away first what can be made again
}

// Folder is a city's data folder, opened. App fills it in.
type Folder struct {
	Office
	Intake     Intake
	Importer   Importer
	Witness    Witness
	Sheets     Sheets
	Indicators func(ctx context.Context) ([]indicator.Indicator, error)
	Facts      func(ctx context.Context) (int64, error) // current facts, once the projection has caught up
	City       func(ctx context.Context) (*reference.City, error)
	Query      func(ctx context.Context, q metric.Query) (metric.Result, error)
	Texts      casework.TextIndex                                              // over the running text of the folder's documents
	First      func(ctx context.Context, t *Terminal) (account.Account, error) // makes the first account; fault.Conflict where there are accounts
	Backup     func(ctx context.Context, to io.Writer, secret bool) (BackedUp, error)
	Publish    func(ctx context.Context, to io.Writer, files []string) (entries int64, err error)
	Zone       *time.Location // the city's
	Close      func() error
}

// Office is what the commands ask of casework.
type Office interface {
	Size(ctx context.Context) (int64, error)
	AsOf(ctx context.Context, at time.Time) (int64, error)
	Candidates(ctx context.Context, actor casework.Actor, x casework.Extract) ([]observation.Recorded, error)
	Receipt(ctx context.Context, actor casework.Actor, id string) (receipt.Receipt, error)
	Beliefs(ctx context.Context, actor casework.Actor) (version string, out []weigh.Belief, err error)
	Totals(ctx context.Context, actor casework.Actor) ([]weigh.Total, error)
	Mentioned(ctx context.Context, actor casework.Actor, index casework.TextIndex, w mention.Wanted, city *reference.City) ([]mention.List, error)
	Passages(ctx context.Context, actor casework.Actor, index casework.TextIndex, w mention.Wanted, limit int) ([]casework.Cited, error)
	Receipts(ctx context.Context, actor casework.Actor, f receipt.Filter) ([]receipt.Receipt, error)
	Behind(ctx context.Context, actor casework.Actor) ([]receipt.Receipt, error)
	Differences(ctx context.Context, actor casework.Actor) (version string, ds []difference.Difference, err error)
	Proposals(ctx context.Context, actor casework.Actor, state proposal.State) ([]proposal.Proposal, error)
	DecideProposals(ctx context.Context, actor casework.Actor, decisions []proposal.Decision) (proposal.Outcome, error)
	Accounts(ctx context.Context, actor casework.Actor) ([]account.Account, error)
	CreateAccount(ctx context.Context, actor casework.Actor, a casework.Applicant) (account.Account, error)
	Invite(ctx context.Context, actor casework.Actor, accountID string) (casework.Invited, error)
	Disable(ctx context.Context, actor casework.Actor, accountID, reason string) error
	SignIn(ctx context.Context, login, password string) (string, account.Session, account.Account, error)
	SignOut(ctx context.Context, token string) error
	Asking
}

// Intake is the line of files to be read.
type Intake interface {
	Take(ctx context.Context, name string, content io.Reader) (receipt.Receipt, error)
	Queue(r receipt.Receipt)
	Resume(ctx context.Context) error
	Drain(ctx context.Context, workers int) error
	TellAgain(ctx context.Context, workers int) error
	Progress() intake.Progress
}

// Sheets carries proposed indicators to a workbook and decisions back.
type Sheets interface {
	Write(w io.Writer, proposals []proposal.Proposal, indicators []indicator.Indicator) error
	Read(r io.Reader) ([]proposal.Decision, []proposal.Refusal, error)
}

// machine is the program where it looks something up for its own use.
var machine = casework.Program("nyata")

// flags registers the flags that name a data folder.
func (w *Where) flags(fs *flag.FlagSet, tools Tools) {
	fs.StringVar(&w.Data, "data", tools.Data, "cli.flag.data")
	fs.StringVar(&w.City, "city", "samarinda", "cli.flag.city")
}

// inFolder opens a data folder for as long as a command works in it.
func inFolder(ctx context.Context, tools Tools, t *Terminal, w Where, work func(*Folder) error) (err error) {
	f, err := tools.Open(ctx, t, w)
	if err != nil {
		return err
	}
	defer func() {
		if closed := f.Close(); closed != nil {
			err = errors.Join(err, fmt.Errorf("close %s: %w", w.Data, closed))
		}
	}()
	return work(f)
}

// sayBehind says how many files were read with older reference data than there
// is now.
func sayBehind(ctx context.Context, t *Terminal, f *Folder) error {
	behind, err := f.Behind(ctx, machine)
	if err == nil && len(behind) > 0 {
		t.Say("cli.behind", "count", len(behind))
	}
	return err
}
