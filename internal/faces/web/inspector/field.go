package inspector

import (
	"cmp"
	"context"
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"nyata/internal/casework"
	"nyata/internal/casework/intake"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/fault"
	"nyata/internal/judgement/matter"
	"nyata/internal/judgement/photo"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/indicator"
	"nyata/internal/record/observation"
	"nyata/internal/record/reading"
	"nyata/internal/record/receipt"
)

// Field is what the pages of field checks read and write.
type Field interface {
	Beliefs(ctx context.Context, actor casework.Actor) (version string, beliefs []weigh.Belief, err error)
	Visits(ctx context.Context, actor casework.Actor) ([]matter.Visit, error)
	Receipts(ctx context.Context, actor casework.Actor, f receipt.Filter) ([]receipt.Receipt, error)
	Receipt(ctx context.Context, actor casework.Actor, id string) (receipt.Receipt, error)
	Candidates(ctx context.Context, actor casework.Actor, x casework.Extract) ([]observation.Recorded, error)
	OpenFile(ctx context.Context, actor casework.Actor, id string) (io.ReadSeekCloser, error)
	OpenPhoto(ctx context.Context, actor casework.Actor, receiptID, photo string) (io.ReadSeekCloser, error)
	CheckField(ctx context.Context, actor casework.Actor, c intake.FieldCheck) (receipt.Receipt, reading.Recorded, error)
}

// FieldPages serves the pages of field checks: what to look at, the form, and
// what was seen.
type FieldPages struct{ Field Field }

// task is a place to look at: a report that nothing else speaks for or that
// the evidence differs from.
type task struct {
	weigh.Belief
	indicator indicator.Indicator
	turn      int // among the visits that settle most, from 1; 0 where it is none of them
}

// listedTasks and listedChecks are how many the first page names.
const (
	listedTasks  = 20
	listedChecks = 10
)

// tasksView is the first page.
type tasksView struct {
	tasks   []task
	waiting int // reports that wait for a look, named or not
	checks  []check
}

// Tasks answers GET /checks.
func (p FieldPages) Tasks(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	_, beliefs, err := p.Field.Beliefs(r.Context(), v.Actor())
	if err != nil {
		return fmt.Errorf("list beliefs: %w", err)
	}
	visits, err := p.Field.Visits(r.Context(), v.Actor())
	if err != nil {
		return fmt.Errorf("list visits: %w", err)
	}
	checks, err := p.checks(r.Context(), v)
	if err != nil {
		return err
	}
	return v.Show(w, http.StatusOK, tasksPage(v, viewOf(tasksOf(v, beliefs, visits), checks)))
}

// tasksOf are the latest reports of each indicator and area that wait for a
// look: those whose visit settles most first, in the order of the page of visits,
// then those the evidence differs from, then those nothing speaks for. Nobody can
// go and look at a whole city: its report waits only where no smaller area has one.
func tasksOf(v *ui.Visit, beliefs []weigh.Belief, visits []matter.Visit) []task {
	type place struct{ indicator, area string }
	latest := map[place]weigh.Belief{}
	var order []place
	for _, b := range beliefs {
		if b.Report == nil {
			continue
		}
		at := place{b.Indicator, b.Area}
		have, met := latest[at]
		if !met {
			order = append(order, at)
		}
		if !met || have.Month.Compare(b.Month) < 0 {
			latest[at] = b
		}
	}
	narrow := map[string]bool{}
	for _, at := range order {
		narrow[at.indicator] = narrow[at.indicator] || undivided(v, at.area)
	}
	turn := map[place]int{}
	for i, one := range visits {
		turn[place{one.Indicator, one.Area}] = i + 1
	}
	var out []task
	for _, at := range order {
		if narrow[at.indicator] && !undivided(v, at.area) {
			continue
		}
		b := latest[at]
		i := slices.IndexFunc(v.City.Indicators, func(in indicator.Indicator) bool { return in.ID == b.Indicator })
		if i >= 0 && (b.Flagged || !b.Verified) {
			out = append(out, task{b, v.City.Indicators[i], turn[at]})
		}
	}
	slices.SortStableFunc(out, func(a, b task) int {
		return cmp.Or(rank(a)-rank(b), a.turn-b.turn, b.Month.Compare(a.Month), cmp.Compare(a.Indicator, b.Indicator), cmp.Compare(a.Area, b.Area))
	})
	return out
}

// undivided says whether an area is a place to go to: known, and made of no others.
func undivided(v *ui.Visit, area string) bool {
	_, known := v.City.Areas.ByID(area)
	return known && len(v.City.Areas.Children(area)) == 0
}

// viewOf names the first places to look at; those without a visit of their own by
// turns of the indicators: twenty kelurahan of one indicator are one kind of work.
func viewOf(tasks []task, checks []check) tasksView {
	view := tasksView{waiting: len(tasks), checks: checks}
	turn := map[string]int{}
	turns := make([]int, len(tasks))
	order := make([]int, len(tasks))
	for i, t := range tasks {
		turns[i], order[i] = turn[t.Indicator], i
		turn[t.Indicator]++
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(rank(tasks[a])-rank(tasks[b]), tasks[a].turn-tasks[b].turn, turns[a]-turns[b])
	})
	for _, i := range order[:min(len(order), listedTasks)] {
		view.tasks = append(view.tasks, tasks[i])
	}
	return view
}

func rank(t task) int {
	switch {
	case t.turn > 0:
		return 0
	case t.Flagged:
		return 1
	default:
		return 2
	}
}

func (t task) url() string {
	return "/checks/new?" + url.Values{"indicator": {t.Indicator}, "area": {t.Area}}.Encode()
}

// check is one field check that was recorded.
type check struct {
	receipt receipt.Receipt
	seen    observation.Recorded
}

func (c check) url() string { return "/checks/" + c.receipt.ID }

func (c check) photoURL(photo string) string { return c.url() + "/photos/" + photo }

// checks are the latest field checks.
func (p FieldPages) checks(ctx context.Context, v *ui.Visit) ([]check, error) {
	all, err := p.Field.Receipts(ctx, v.Actor(), receipt.Filter{})
	if err != nil {
		return nil, fmt.Errorf("list field checks: %w", err)
	}
	all = slices.DeleteFunc(all, func(r receipt.Receipt) bool { return !isCheck(r) })
	slices.SortStableFunc(all, func(a, b receipt.Receipt) int { return b.ReceivedAt.Compare(a.ReceivedAt) })
	var out []check
	for _, r := range all[:min(len(all), listedChecks)] {
		c, err := p.check(ctx, v, r)
		if err != nil {
			return nil, err
		}
		out = append(out, c)
	}
	return out, nil
}

func isCheck(r receipt.Receipt) bool {
	return r.Evidence != nil && r.Evidence.Kind == receipt.InspectionEvidence && strings.HasPrefix(r.Name, casework.FieldCheckFolder)
}

func (p FieldPages) check(ctx context.Context, v *ui.Visit, r receipt.Receipt) (check, error) {
	seen, err := p.Field.Candidates(ctx, v.Actor(), casework.Extract{Receipt: r.ID, History: true})
	if err != nil || len(seen) == 0 {
		return check{receipt: r}, err
	}
	return check{r, seen[len(seen)-1]}, nil
}

// find is a field check the reader may see.
func (p FieldPages) find(v *ui.Visit, r *http.Request) (check, error) {
	found, err := p.Field.Receipt(r.Context(), v.Actor(), r.PathValue("id"))
	if err != nil {
		return check{}, fmt.Errorf("find field check: %w", err)
	}
	if !isCheck(found) {
		return check{}, fault.New(fault.NotFound, "web.fault.notfound")
	}
	return p.check(r.Context(), v, found)
}

// Check answers GET /checks/{id}: what was seen.
func (p FieldPages) Check(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	c, err := p.find(v, r)
	if err != nil {
		return err
	}
	row, err := p.row(r.Context(), v, c.receipt.ID)
	if err != nil {
		return err
	}
	return v.Show(w, http.StatusOK, checkPage(v, c, row))
}

// Photo answers GET /checks/{id}/photos/{photo}.
func (p FieldPages) Photo(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	if _, err := p.find(v, r); err != nil {
		return err
	}
	id := r.PathValue("photo")
	file, err := p.Field.OpenPhoto(r.Context(), v.Actor(), r.PathValue("id"), id)
	if err != nil {
		return fmt.Errorf("open photo: %w", err)
	}
	defer func() { _ = file.Close() }() // only read from
	data, err := io.ReadAll(io.LimitReader(file, photo.MaxBytes+1))
	if err != nil {
		return fmt.Errorf("read photo: %w", err)
	}
	kind := photo.TypeOf(data)
	if kind == "" {
		return fault.New(fault.NotFound, "web.fault.notfound")
	}
	header := w.Header()
	header.Set("Content-Type", string(kind))
	header.Set("Content-Security-Policy", "sandbox; default-src 'none'")
	header.Set("Cache-Control", "private, no-cache")
	header.Set("ETag", `"`+id+`"`)
	if r.Header.Get("If-None-Match") == `"`+id+`"` {
		w.WriteHeader(http.StatusNotModified)
		return nil
	}
	_, err = w.Write(data)
	return err
}

// newKey is the key of a form: sent twice, it records once.
func newKey() string {
	var b [16]byte
	_, _ = rand.Read(b[:]) // never fails
	return hex.EncodeToString(b[:])
}
