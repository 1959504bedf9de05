// Package casework is the only code that changes state. Every change goes the
// same way: the policy table allows it, one transaction writes it, and one
// ledger entry in that transaction commits to every row written.
package casework

import (
	"crypto/rand"
	"io"
	"sync"
	"time"

	"nyata/internal/judgement/matter"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/verified"
)

// Office is where the city's files, figures and people's acts are kept. It is
// safe for concurrent use.
type Office struct {
	store  Store
	files  Files
	clock  func() time.Time
	random io.Reader // ids, tokens and salts

	hashing  chan struct{} // one place per password hashed at a time
	attempts attempts
	told     toldProposals
	beliefs  derived[weigh.Belief]
	totals   derived[weigh.Total]
	sources  derived[weigh.Source]
	matters  derived[matter.Matter]
	visits   derived[matter.Visit]
	asked    askedQueue
	checks   derived[verified.Check]

	calibrated derived[weigh.Calibration]

	mu      sync.Mutex
	reading map[string]bool // receipts being read by this process; nothing is being read after a restart
}

// New opens an office over a store and a folder of files. Clock gives the time
// of every act; it is the only clock casework reads.
func New(store Store, files Files, clock func() time.Time) *Office {
	return &Office{
		store: store, files: files, clock: clock, random: rand.Reader,
		hashing: make(chan struct{}, argonAtOnce), reading: map[string]bool{},
	}
}
