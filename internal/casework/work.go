package casework

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"time"

	"nyata/internal/ground/fault"
	"nyata/internal/record/entry"
	"nyata/internal/record/observation"
)

// unchanged is the ledger index of an act that changed nothing.
const unchanged int64 = -1

// work is one act under way: the transaction and what its entry will commit to.
type work struct {
	Tx
	actor  Actor
	at     time.Time
	index  int64 // of the entry to be written
	random io.Reader
	batch  Batch
}

// act runs fn in one transaction. Fn writes at most one entry, with commit.
func (o *Office) act(ctx context.Context, actor Actor, fn func(*work) error) error {
	return o.store.Update(ctx, func(tx Tx) error {
		size, err := tx.Size()
		if err != nil {
			return err
		}
		at := o.clock().UTC()
		if size > 0 {
			last, err := tx.Entries(size-1, 1)
			if err != nil {
				return err
			}
			if len(last) == 1 && at.Before(last[0].At) {
				at = last[0].At // a clock set back never turns the ledger's order round
			}
		}
		return fn(&work{Tx: tx, actor: actor, at: at, index: size, random: o.random})
	})
}

// personal says whose rows hold personal data, so that their hashes are salted.
func personal(n Noun) bool {
	switch n {
	case ReceiptNoun, FilenameNoun, ReplyNoun, AccountNoun, InvitationNoun, VerdictNoun, BindingNoun, VerifiedNoun:
		return true
	default:
		return false
	}
}

// saltSize is the size of a salt in bytes.
const saltSize = 16

// put begins a row, ending the current one of its key. A row that says the
// same as the current one is left alone.
func (w *work) put(noun Noun, key, about string, value any) error {
	body, err := json.Marshal(value)
	if err != nil {
		return fmt.Errorf("encode %s %s: %w", noun, key, err)
	}
	current, found, err := one(w, noun, key)
	if err != nil {
		return err
	}
	if found {
		if current.About == about && bytes.Equal(current.Body, body) {
			return nil
		}
		w.batch.Ended = append(w.batch.Ended, current)
	}
	return w.begin(noun, key, about, body)
}

// begin begins a row of which none is current.
func (w *work) begin(noun Noun, key, about string, body []byte) error {
	x := Version{Noun: noun, Key: key, About: about, Body: body, From: w.index, To: observation.Open}
	if personal(noun) {
		x.Salt = make([]byte, saltSize)
		if _, err := io.ReadFull(w.random, x.Salt); err != nil {
			return fmt.Errorf("draw salt: %w", err)
		}
	}
	x.Hash = entry.RowHash(string(noun), key, x.Salt, []byte(about), body)
	w.batch.Begun = append(w.batch.Begun, x)
	return nil
}

// commit writes the entry of the act with everything put before.
func (w *work) commit(kind entry.Kind, body any) (entry.Entry, error) {
	encoded, err := json.Marshal(body)
	if err != nil {
		return entry.Entry{}, fmt.Errorf("encode entry %s: %w", kind, err)
	}
	e := entry.Entry{Index: w.index, At: w.at, Actor: w.actor.ID, Kind: kind, Body: encoded, Rows: w.batch.seal()}
	if err := w.Append(e, w.batch); err != nil {
		return entry.Entry{}, fmt.Errorf("append %s: %w", kind, err)
	}
	return e, nil
}

// seal brings the batch into the order of commitments and commits to it.
func (b *Batch) seal() entry.Rows {
	rank := map[Noun]int{}
	for i, n := range Nouns() {
		rank[n] = i
	}
	byKey := func(x, y Version) int {
		return cmp.Or(cmp.Compare(rank[x.Noun], rank[y.Noun]), cmp.Compare(x.Key, y.Key))
	}
	slices.SortFunc(b.Begun, byKey)
	slices.SortFunc(b.Ended, byKey)
	sortHeld(b.Dropped)
	d := entry.NewDigest()
	for _, x := range b.Begun {
		d.Open(x.Hash)
	}
	for _, x := range b.Recorded {
		d.Open(x.Hash)
	}
	for _, x := range b.Ended {
		d.Close(x.Hash)
	}
	for _, x := range b.Dropped {
		d.Close(x.Hash)
	}
	return d.Rows()
}

// sortHeld orders observations as their commitments are: by file, page, spot.
func sortHeld(held []Held) {
	ids := make(map[string]observation.ID, len(held))
	for _, h := range held {
		id, err := observation.ParseID(h.ID)
		if err != nil {
			continue // it came from the store, which writes only ids that parse
		}
		ids[h.ID] = id
	}
	slices.SortFunc(held, func(a, b Held) int { return ids[a.ID].Compare(ids[b.ID]) })
}

// one finds the current version of a key.
func one(v View, noun Noun, key string) (Version, bool, error) {
	found, err := v.Versions(VersionQuery{Noun: noun, Keys: []string{key}})
	if err != nil || len(found) == 0 {
		return Version{}, false, err
	}
	return found[0], true, nil
}

// load finds the current version of a key and decodes it into value.
func load(v View, noun Noun, key string, value any) (found bool, err error) {
	x, found, err := one(v, noun, key)
	if err != nil || !found {
		return false, err
	}
	return true, decode(x, value)
}

func decode(x Version, value any) error {
	if err := json.Unmarshal(x.Body, value); err != nil {
		return fmt.Errorf("decode %s %s: %w", x.Noun, x.Key, err)
	}
	return nil
}

// allow is nil when the policy lets the actor do the action to an object of
// the agency.
func allow(actor Actor, action Action, agency string) error {
	if Allowed(actor.Role, action, scopeOf(actor, agency)) {
		return nil
	}
	return fault.New(fault.Forbidden, "casework.forbidden")
}

// allowSome is nil when the policy lets the actor do the action to some object.
func allowSome(actor Actor, action Action) error {
	if Allowed(actor.Role, action, AnyAgency) || actor.Agency != "" && Allowed(actor.Role, action, OwnAgency) {
		return nil
	}
	return fault.New(fault.Forbidden, "casework.forbidden")
}

// sees says whether the actor may look at an object of the agency.
func sees(actor Actor, action Action, agency string) bool { return allow(actor, action, agency) == nil }
