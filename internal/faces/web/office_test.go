package web_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"io"
	"slices"
	"strings"
	"sync"
	"time"

	"nyata/internal/casework"
	"nyata/internal/casework/intake"
	"nyata/internal/ground/fault"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/evidence"
	"nyata/internal/judgement/matter"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/account"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/indicator"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
	"nyata/internal/record/proposal"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reply"
	"nyata/internal/record/verdict"
)

// password opens every account of the fake office.
const password = "tiga kucing di atap"

// office is a casework over a world in memory: it keeps the policy, and counts
// what was written.
type office struct {
	*world
	mu       sync.Mutex        // over receipts, which a test changes while a browser looks on
	sessions map[string]string // token → account id
	writes   []string          // what was written, in order
	fail     error             // what every write answers when set
	judged   []casework.Judged
	taught
}

func newOffice(w *world) *office { return &office{world: w, sessions: map[string]string{}} }

func missing() error { return fault.New(fault.NotFound, "fault.notfound") }

// may holds an act of an actor on an agency's object against the policy.
func may(actor casework.Actor, action casework.Action, agency string) bool {
	scope := casework.AnyAgency
	if agency != "" && agency == actor.Agency {
		scope = casework.OwnAgency
	}
	return casework.Allowed(actor.Role, action, scope)
}

// write notes a change where the policy allows it.
func (o *office) write(actor casework.Actor, action casework.Action, agency, what string) error {
	if !may(actor, action, agency) {
		return fault.New(fault.Forbidden, "fault.forbidden")
	}
	if o.fail != nil {
		return o.fail
	}
	o.writes = append(o.writes, string(action)+" "+what)
	return nil
}

func (o *office) Receipts(_ context.Context, actor casework.Actor, f receipt.Filter) ([]receipt.Receipt, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	var seen []receipt.Receipt
	for i, r := range o.receipts {
		if f.AsOf != nil && int64(i) >= *f.AsOf {
			break
		}
		if may(actor, casework.SeeFiles, r.Agency) && (f.Agency == "" || f.Agency == r.Agency) {
			seen = append(seen, r)
		}
	}
	return seen, nil
}

func (o *office) Receipt(ctx context.Context, actor casework.Actor, id string) (receipt.Receipt, error) {
	seen, err := o.Receipts(ctx, actor, receipt.Filter{})
	if err != nil {
		return receipt.Receipt{}, err
	}
	for _, r := range seen {
		if r.ID == id {
			return r, nil
		}
	}
	return receipt.Receipt{}, missing()
}

// AsOf: half of the receipts came before the first of November.
func (o *office) AsOf(_ context.Context, at time.Time) (int64, error) {
	if at.Before(firstOfNovember) {
		return int64(len(o.receipts) / 2), nil
	}
	return int64(len(o.receipts)), nil
}

var firstOfNovember = time.Date(2026, 11, 1, 0, 0, 0, 0, now.Location())

func (o *office) Size(context.Context) (int64, error) { return int64(len(o.writes)), nil }

// Beliefs stand beside the reports of one world: the mayor's.
func (o *office) Beliefs(_ context.Context, actor casework.Actor) (string, []weigh.Belief, error) {
	var out []weigh.Belief
	for _, b := range o.beliefs {
		if b.Report == nil || may(actor, casework.SeeDifferences, b.Report.Agency) {
			out = append(out, b)
		}
	}
	return "1", out, nil
}

func (o *office) Totals(_ context.Context, actor casework.Actor) ([]weigh.Total, error) {
	var out []weigh.Total
	for _, t := range o.totals {
		if t.Area != "" || may(actor, casework.SeeDifferences, t.Agency) {
			out = append(out, t)
		}
	}
	return out, nil
}

// Sources leave out what other agencies report; what else casework leaves out
// its own tests show.
func (o *office) Sources(_ context.Context, actor casework.Actor) ([]weigh.Source, error) {
	var out []weigh.Source
	for _, s := range o.sources {
		if s.Kind != observation.Report || may(actor, casework.SeeDifferences, s.Agency) {
			out = append(out, s)
		}
	}
	return out, nil
}

func (o *office) Matters(_ context.Context, actor casework.Actor) ([]matter.Matter, error) {
	var out []matter.Matter
	for _, m := range o.matters {
		if may(actor, casework.SeeDifferences, m.Agency.ID) {
			out = append(out, m)
		}
	}
	return out, nil
}

func (o *office) Matter(ctx context.Context, actor casework.Actor, id string) (matter.Matter, error) {
	all, err := o.Matters(ctx, actor)
	for _, m := range all {
		if m.ID == id {
			return m, err
		}
	}
	return matter.Matter{}, missing()
}

func (o *office) Visits(_ context.Context, actor casework.Actor) ([]matter.Visit, error) {
	var out []matter.Visit
	for _, v := range o.visits {
		if may(actor, casework.SeeDifferences, v.Belief.Report.Agency) {
			out = append(out, v)
		}
	}
	return out, nil
}

func (o *office) Calibration(context.Context, casework.Actor) (weigh.Calibration, error) {
	return weigh.Calibration{Checks: 40, Inside: 36, Flags: 10, Closer: 9}, nil
}

func (o *office) Observation(ctx context.Context, actor casework.Actor, id string) ([]observation.Recorded, error) {
	for _, rs := range o.recorded {
		for _, r := range rs {
			if r.ID != id {
				continue
			}
			if _, err := o.Receipt(ctx, actor, r.Source.SHA256); err != nil {
				return nil, err
			}
			return []observation.Recorded{r}, nil
		}
	}
	return nil, fault.New(fault.NotFound, "casework.no_observation", fault.With("id", id))
}

func (o *office) Candidates(ctx context.Context, actor casework.Actor, x casework.Extract) ([]observation.Recorded, error) {
	if _, err := o.Receipt(ctx, actor, x.Receipt); err != nil {
		return nil, err
	}
	var found []observation.Recorded
	for _, one := range o.recorded[x.Receipt] {
		if (x.Page == 0 || one.Source.Page == x.Page) && (x.Sheet == "" || one.Source.Sheet == x.Sheet) {
			found = append(found, one)
		}
	}
	return found, nil
}

func (o *office) Differences(_ context.Context, actor casework.Actor) (string, []difference.Difference, error) {
	var seen []difference.Difference
	for _, d := range o.differences {
		if may(actor, casework.SeeDifferences, d.Agency.ID) {
			seen = append(seen, d)
		}
	}
	return "1", seen, nil
}

func (o *office) Replies(_ context.Context, actor casework.Actor, ids []string) ([]reply.Reply, error) {
	var seen []reply.Reply
	for _, r := range o.replies {
		if slices.Contains(ids, r.Difference) && may(actor, casework.SeeReplies, r.Agency) {
			seen = append(seen, r)
		}
	}
	return seen, nil
}

func (o *office) Proposals(_ context.Context, actor casework.Actor, state proposal.State) ([]proposal.Proposal, error) {
	var seen []proposal.Proposal
	for _, p := range o.proposals {
		if may(actor, casework.SeeProposals, p.Agency) && (state == "" || state == p.State) {
			seen = append(seen, p)
		}
	}
	return seen, nil
}

func (o *office) Reply(_ context.Context, actor casework.Actor, a casework.Answer) (reply.Reply, error) {
	attached := ""
	if a.File != nil {
		content, err := io.ReadAll(a.File)
		if err != nil {
			return reply.Reply{}, err
		}
		attached = fmt.Sprintf(" with %s (%d bytes)", a.FileName, len(content))
	}
	if err := o.write(actor, casework.ReplyDifference, a.Agency, a.Difference+": "+a.Text+attached); err != nil {
		return reply.Reply{}, err
	}
	r := reply.Reply{ID: fmt.Sprintf("%s/%d", a.Difference, len(o.replies)+1), Difference: a.Difference, Agency: a.Agency, Text: a.Text, By: actor.ID, At: now}
	o.replies = append(o.replies, r)
	return r, nil
}

// heldBytes are those of a file that is held already.
const heldBytes = "held"

func (o *office) Receive(_ context.Context, actor casework.Actor, in casework.Incoming) (receipt.Receipt, bool, error) {
	content, err := io.ReadAll(in.Content)
	if err != nil {
		return receipt.Receipt{}, false, err
	}
	if err := o.write(actor, casework.ReceiveFile, in.Agency, fmt.Sprintf("%s of %s (%d bytes)", in.Name, in.Agency, len(content))); err != nil {
		return receipt.Receipt{}, false, err
	}
	if string(content) == heldBytes {
		return o.receipts[0], false, nil
	}
	r := o.receive(in.Agency, in.Name, document.Native, receipt.UnknownType, period.Period{})
	r.State = receipt.Received
	o.receipts = append(o.receipts, *r)
	return *r, true, nil
}

func (o *office) Classify(ctx context.Context, actor casework.Actor, id, agency string, p period.Period, t receipt.DocumentType) (receipt.Receipt, error) {
	r, err := o.Receipt(ctx, actor, id)
	if err != nil {
		return r, err
	}
	return r, o.write(actor, casework.ClassifyFile, r.Agency, strings.Join([]string{agency, p.String(), string(t)}, " "))
}

func (o *office) Judge(_ context.Context, actor casework.Actor, r casework.Ruling) (observation.Recorded, error) {
	for file, list := range o.recorded {
		for i := range list {
			if list[i].ID != r.Observation {
				continue
			}
			at := slices.IndexFunc(o.receipts, func(x receipt.Receipt) bool { return x.ID == file })
			if r.Kind == verdict.Rejected && r.Reason == "" {
				return list[i], fault.New(fault.Invalid, "casework.ruling_reason")
			}
			if err := o.write(actor, casework.JudgeFigure, o.receipts[at].Agency, strings.TrimSpace(fmt.Sprintf("%s %s %s %s", r.Kind, r.Text, r.Unit, r.Reason))); err != nil {
				return list[i], err
			}
			o.judged = append(o.judged, casework.Judged{
				Verdict: verdict.Verdict{Observation: r.Observation, Kind: r.Kind, Text: r.Text, Unit: r.Unit, Period: r.Period, Reason: r.Reason, By: actor.ID, At: now, Read: list[i].Candidate},
				ByName:  "Bima Lazuardi", To: observation.Open,
			})
			return list[i], nil
		}
	}
	return observation.Recorded{}, missing()
}

func (o *office) Verdicts(_ context.Context, _ casework.Actor, id string) ([]casework.Judged, error) {
	var said []casework.Judged
	for _, j := range o.judged {
		if j.Observation == id {
			said = append(said, j)
		}
	}
	return said, nil
}

func (o *office) Checked(_ context.Context, _ casework.Actor, id string) (int, int, error) {
	return len(o.judged), len(o.recorded[id]), nil
}

func (o *office) ReleasePersonal(ctx context.Context, actor casework.Actor, id string, show bool, reason string) (receipt.Receipt, error) {
	r, err := o.Receipt(ctx, actor, id)
	if err != nil {
		return r, err
	}
	if show && reason == "" {
		return r, fault.New(fault.Invalid, "casework.no_release_reason", fault.With("file", r.Name))
	}
	if err := o.write(actor, casework.ReleasePersonal, r.Agency, reason); err != nil {
		return r, err
	}
	for i := range o.receipts {
		if o.receipts[i].ID == id {
			o.receipts[i].Released = nil
			if show {
				o.receipts[i].Released = &receipt.Release{Reason: reason}
			}
			r = o.receipts[i]
		}
	}
	return r, nil
}

func (o *office) DecideProposals(_ context.Context, actor casework.Actor, decisions []proposal.Decision) (proposal.Outcome, error) {
	var outcome proposal.Outcome
	for _, d := range decisions {
		at := slices.IndexFunc(o.proposals, func(p proposal.Proposal) bool { return p.ID == d.Proposal })
		if at < 0 {
			outcome.Refused = append(outcome.Refused, proposal.Refusal{Decision: d, Code: "unknown_proposal", ID: "Usulan ini tidak ada.", EN: "There is no such proposal."})
			continue
		}
		if err := o.write(actor, casework.DecideProposal, "", string(d.Verdict)+" "+d.Proposal+" "+d.Into+d.Name+d.Reason); err != nil {
			return outcome, err
		}
		switch d.Verdict {
		case proposal.Accept:
			outcome.Accepted++
			o.proposals[at].State = proposal.Accepted
		case proposal.Merge:
			outcome.Merged++
			o.proposals[at].State = proposal.Merged
		case proposal.Reject:
			outcome.Rejected++
			o.proposals[at].State = proposal.Rejected
		}
	}
	return outcome, nil
}

func (o *office) OpenFile(context.Context, casework.Actor, string) (io.ReadSeekCloser, error) {
	return nopCloser{strings.NewReader("<script>alert(1)</script>")}, nil
}

type nopCloser struct{ io.ReadSeeker }

func (nopCloser) Close() error { return nil }

func (o *office) Accounts(_ context.Context, actor casework.Actor) ([]account.Account, error) {
	if !may(actor, casework.SeeAccounts, "") {
		return nil, fault.New(fault.Forbidden, "fault.forbidden")
	}
	return o.accounts, nil
}

func (o *office) CreateAccount(_ context.Context, actor casework.Actor, a casework.Applicant) (account.Account, error) {
	if err := o.write(actor, casework.ManageAccounts, "", a.Login); err != nil {
		return account.Account{}, err
	}
	made := account.Account{ID: "a-new", Name: a.Name, Login: a.Login, Role: a.Role, Agency: a.Agency}
	o.accounts = append(o.accounts, made)
	return made, nil
}

func (o *office) account(id string) (account.Account, bool) {
	i := slices.IndexFunc(o.accounts, func(a account.Account) bool { return a.ID == id })
	if i < 0 {
		return account.Account{}, false
	}
	return o.accounts[i], true
}

func (o *office) Invite(_ context.Context, actor casework.Actor, id string) (casework.Invited, error) {
	a, ok := o.account(id)
	if !ok {
		return casework.Invited{}, missing()
	}
	return casework.Invited{Account: a, Token: "undangan-1", Expires: now.AddDate(0, 0, 7)}, o.write(actor, casework.ManageAccounts, "", "invite "+id)
}

func (o *office) Disable(_ context.Context, actor casework.Actor, id, reason string) error {
	if _, ok := o.account(id); !ok {
		return missing()
	}
	return o.write(actor, casework.ManageAccounts, "", "disable "+id+": "+reason)
}

func (o *office) ChangePassword(_ context.Context, actor casework.Actor, old, chosen string) error {
	switch {
	case old != password:
		return fault.New(fault.Invalid, "casework.password_wrong")
	case len(chosen) < 10:
		return fault.New(fault.Invalid, "fault.invalid")
	}
	return o.write(actor, casework.ChangeOwnAccount, actor.Agency, "password")
}

func (o *office) SignIn(_ context.Context, login, given string) (string, account.Session, account.Account, error) {
	for _, a := range o.accounts {
		if a.Login == login && given == password {
			token := fmt.Sprintf("token-%s-%d", a.ID, len(o.sessions))
			o.sessions[token] = a.ID
			return token, account.Session{Expires: now.Add(8 * time.Hour)}, a, nil
		}
	}
	return "", account.Session{}, account.Account{}, fault.New(fault.Forbidden, "fault.forbidden")
}

func (o *office) SignOut(_ context.Context, token string) error {
	delete(o.sessions, token)
	return nil
}

func (o *office) Session(_ context.Context, token string) (casework.Actor, account.Account, error) {
	a, ok := o.account(o.sessions[token])
	if !ok {
		return casework.Actor{}, a, fault.New(fault.Forbidden, "fault.forbidden")
	}
	return casework.Actor{ID: a.ID, Role: a.Role, Agency: a.Agency}, a, nil
}

func (o *office) Invitation(_ context.Context, token string) (account.Account, error) {
	if token != "undangan-1" {
		return account.Account{}, missing()
	}
	return account.Account{ID: "a-new", Name: "Nala Kirana", Login: "nala@contoh.example"}, nil
}

func (o *office) AcceptInvitation(_ context.Context, _, chosen string) (account.Account, error) {
	if len(chosen) < 10 {
		return account.Account{}, fault.New(fault.Invalid, "fault.invalid")
	}
	o.writes = append(o.writes, "invitation accepted")
	return account.Account{}, nil
}

// facts answers queries from the world's figures, without a store.
type facts struct{ *world }

// keyOf is the group an observation falls into.
func keyOf(by []metric.Dimension, o observation.Recorded) []string {
	var key []string
	for _, d := range by {
		switch d {
		case metric.ByYear:
			key = append(key, fmt.Sprint(o.Period.Year()))
		case metric.ByMeasure:
			key = append(key, string(o.Measure))
		case metric.ByArea:
			key = append(key, o.Area.ID)
		case metric.ByAgency:
			key = append(key, o.Agency.ID)
		case metric.ByPeriod:
			key = append(key, o.Period.String())
		default:
			key = append(key, o.Indicator.ID)
		}
	}
	return key
}

func (f facts) Query(_ context.Context, q metric.Query) (metric.Result, error) {
	has := func(list []string, one string) bool { return len(list) == 0 || slices.Contains(list, one) }
	var result metric.Result
	groups := map[string]int{}
	for _, r := range f.receipts {
		for _, o := range f.recorded[r.ID] {
			if !has(q.Files, r.ID) || !has(q.Indicators, o.Indicator.ID) || !has(q.Agencies, o.Agency.ID) ||
				len(q.Measures) > 0 && !slices.Contains(q.Measures, o.Measure) ||
				!q.Within.IsZero() && !q.Within.Contains(o.Period) {
				continue
			}
			if len(q.Group) > 0 {
				groups[strings.Join(keyOf(q.Group, o), "\x00")]++
				continue
			}
			result.Cells = append(result.Cells, metric.Cell{
				Indicator: o.Indicator, Subject: o.Subject, Agency: o.Agency, Period: o.Period, Span: o.Span, Stage: o.Stage,
				Measure: o.Measure, Figure: o.Figure, State: o.State, Confidence: o.Confidence, To: observation.Open,
				Citation: metric.Citation{Observation: o.ID, SHA256: r.ID, File: r.Name, Kind: r.Kind, Page: o.Source.Page, Sheet: o.Source.Sheet, Cell: o.Source.Cell, Box: o.Source.Box},
			})
		}
	}
	for key, n := range groups {
		result.Groups = append(result.Groups, metric.Group{Key: strings.Split(key, "\x00"), Count: n})
	}
	return result, nil
}

// library looks into the world's documents and draws their pages.
type library struct{ *world }

func (l library) Outline(_ context.Context, id string) ([]document.Page, error) {
	var outline []document.Page
	for _, p := range l.pages[id] {
		outline = append(outline, document.Page{Number: p.Number, Sheet: p.Sheet, Kind: p.Kind, Width: p.Width, Height: p.Height})
	}
	return outline, nil
}

func (l library) Page(_ context.Context, id string, number int, sheet string) (document.Page, error) {
	for _, p := range l.pages[id] {
		if p.Number == number && p.Sheet == sheet {
			return p, nil
		}
	}
	return document.Page{}, missing()
}

// Image draws the rules of the page's table and its figures in small blocks, so
// that a person can see whether a box lies where the figure is.
func (l library) Image(ctx context.Context, id string, number, width int) ([]byte, error) {
	page, err := l.Page(ctx, id, number, "")
	if err != nil {
		return nil, err
	}
	if scan := l.scans[id]; scan != nil && page.Kind == document.Scan {
		return scan, nil
	}
	scale := float64(width) / page.Width
	picture := image.NewGray(image.Rect(0, 0, width, int(page.Height*scale)))
	draw.Draw(picture, picture.Bounds(), image.White, image.Point{}, draw.Src)
	fill := func(x0, y0, x1, y1 float64, ink uint8) {
		draw.Draw(picture, image.Rect(int(x0*scale), int(y0*scale), int(x1*scale), int(y1*scale)), image.NewUniform(color.Gray{Y: ink}), image.Point{}, draw.Src)
	}
	fill(tableX, 60, tableX+360, 72, 60)
	fill(tableX, 84, tableX+220, 92, 120)
	for _, t := range page.Tables {
		for _, c := range t.Cells {
			b := c.Box
			fill(b.X0, b.Y0, b.X1, b.Y0+0.8, 0)
			fill(b.X0, b.Y1-0.8, b.X1, b.Y1, 0)
			fill(b.X0, b.Y0, b.X0+0.8, b.Y1, 0)
			fill(b.X1-0.8, b.Y0, b.X1, b.Y1, 0)
			x := b.X0 + 6
			for _, letter := range c.Text {
				if x > b.X1-8 {
					break
				}
				if letter != ' ' {
					fill(x, b.Y0+12, x+3.6, b.Y0+20, 90)
				}
				x += 5
			}
		}
	}
	var out bytes.Buffer
	err = png.Encode(&out, picture)
	return out.Bytes(), err
}

// sheets is a workbook of proposals in a form a test can read.
type sheets struct{}

func (sheets) Write(w io.Writer, proposals []proposal.Proposal, _ []indicator.Indicator) error {
	for _, p := range proposals {
		if _, err := fmt.Fprintln(w, p.ID); err != nil {
			return err
		}
	}
	return nil
}

func (sheets) Read(r io.Reader) ([]proposal.Decision, []proposal.Refusal, error) {
	content, err := io.ReadAll(r)
	if err != nil || !strings.HasPrefix(string(content), "p-") {
		return nil, nil, fault.New(fault.Invalid, "web.fault.form")
	}
	var decisions []proposal.Decision
	for line := range strings.FieldsSeq(string(content)) {
		decisions = append(decisions, proposal.Decision{Row: len(decisions) + 2, Proposal: line, Verdict: proposal.Accept})
	}
	return decisions, nil, nil
}

// witness answers every file of evidence with one row of each fate.
type witness struct{ *office }

func (w witness) TakeFile(_ context.Context, actor casework.Actor, t intake.Taking) (intake.Taken, error) {
	if len(t.Content) == 0 {
		return intake.Taken{}, fault.New(fault.Invalid, "import.unreadable", fault.With("file", t.Name))
	}
	out := intake.Taken{Entry: -1, Removed: receipt.Removed{Cells: 2, NIK: 1}}
	out.Read, out.Result.Accepted = 3, 1
	out.Refused = []evidence.Line{{No: 3, Key: "7002", Code: "no_date", Reason: document.Message{ID: "Tanggal “kemarin” tidak dapat dibaca.", EN: "The date cannot be read."}}}
	out.Aside = []evidence.Line{{No: 4, Key: "7001", Code: "twice", Reason: document.Message{ID: "Sudah ada di baris 2.", EN: "Stands in row 2."}}}
	if string(t.Content) == "none" {
		out.Result.Accepted, out.Candidates = 0, nil
		return out, nil
	}
	c := observation.Candidate{Indicator: observation.Ref{ID: "sampah-tertangani"}, Period: period.Month(2026, 3), Figure: figure.Of(12, "aduan"), Origin: observation.Origin{Kind: observation.Complaint}, Reasons: []string{"routed:sampah"}}
	out.Unsure = []evidence.Unsure{{No: 5, Key: "7004", On: "2026-03-04", Choices: []evidence.Choice{{Topic: "drainase", Percent: 41}, {Topic: "jalan", Percent: 20}}}}
	out.Candidates, out.Receipt = []observation.Candidate{c}, w.receipts[0].ID
	if !t.Dry {
		if err := w.write(actor, casework.TakeEvidence, "", strings.TrimSpace(string(t.Evidence.Kind)+" "+t.Name+" "+t.Topics[5])); err != nil {
			return intake.Taken{}, err
		}
		out.Entry = 9
	}
	return out, nil
}

// importer answers every import with one row of each fate.
type importer struct{ *office }

func (i importer) Import(_ context.Context, actor casework.Actor, kind casework.ReferenceKind, name string, file io.Reader, dry bool) (casework.Report, error) {
	content, err := io.ReadAll(file)
	if err != nil || len(content) == 0 {
		return casework.Report{}, errors.Join(err, fault.New(fault.Invalid, "web.fault.form"))
	}
	if !dry {
		if err := i.write(actor, casework.ImportReference, "", string(kind)+" "+name); err != nil {
			return casework.Report{}, err
		}
	}
	return casework.Report{Added: 1, Changed: 1, Unchanged: 1, Refused: []casework.RefusedRow{{
		Row: casework.Row{Number: 7, Key: "9.99"}, Code: "no_key", ID: "Kode tidak dikenal.", EN: "The code is not known.",
	}}}, nil
}
