package casework

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"

	"nyata/internal/ground/fault"
)

// GivenAnswer is what was answered to a request that carried a key, so that
// the same request sent again gets the same answer.
type GivenAnswer struct {
	Key     string          `json:"key"`     // hash of the key
	Request string          `json:"request"` // hash of what was asked
	Status  int             `json:"status"`
	Body    json.RawMessage `json:"body"`
}

// keptAnswers is how many answers are kept for one account. They are no truth:
// an older request sent again is carried out again, which changes nothing.
const keptAnswers = 200

// derivedAnswers names the derived set of an account's answers.
const derivedAnswers = "answers/"

func hashedKey(key string) string {
	sum := sha256.Sum256([]byte(key))
	return hex.EncodeToString(sum[:])
}

// Answered finds what an actor was answered under a key.
func (o *Office) Answered(ctx context.Context, actor Actor, key string) (found GivenAnswer, known bool, err error) {
	if actor.ID == "" {
		return found, false, fault.New(fault.Forbidden, "casework.forbidden")
	}
	err = o.store.View(ctx, func(v View) error {
		held, err := answersOf(v, actor)
		for _, a := range held {
			if a.Key == hashedKey(key) {
				found, known = a, true
			}
		}
		return err
	})
	return found, known, err
}

// NoteAnswer keeps what an actor was answered under a key.
func (o *Office) NoteAnswer(ctx context.Context, actor Actor, key string, a GivenAnswer) error {
	if actor.ID == "" {
		return fault.New(fault.Forbidden, "casework.forbidden")
	}
	a.Key = hashedKey(key)
	return o.store.Update(ctx, func(tx Tx) error {
		held, err := answersOf(tx, actor)
		if err != nil {
			return err
		}
		held = append(held, a)
		held = held[max(0, len(held)-keptAnswers):]
		rows := make([][]byte, len(held))
		for i, one := range held {
			if rows[i], err = json.Marshal(one); err != nil {
				return fmt.Errorf("encode answer: %w", err)
			}
		}
		return tx.ReplaceDerived(derivedAnswers+actor.ID, "1", rows)
	})
}

func answersOf(v View, actor Actor) ([]GivenAnswer, error) {
	_, rows, err := v.Derived(derivedAnswers + actor.ID)
	if err != nil {
		return nil, err
	}
	out := make([]GivenAnswer, len(rows))
	for i, row := range rows {
		if err := json.Unmarshal(row, &out[i]); err != nil {
			return nil, fmt.Errorf("decode answer: %w", err)
		}
	}
	return out, nil
}
