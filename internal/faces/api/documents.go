package api

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"nyata/internal/casework"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/fault"
	"nyata/internal/record/receipt"
)

// Document is a received file and what became of it.
type Document struct {
	ID           string    `json:"id"` // SHA-256 of its bytes
	Name         string    `json:"name"`
	Size         int64     `json:"size"`
	ReceivedAt   time.Time `json:"received_at"`
	Kind         string    `json:"kind"`
	Agency       *string   `json:"agency"`
	Period       *string   `json:"period"`
	Type         string    `json:"type"`
	State        string    `json:"state"`
	Pages        int       `json:"pages"`
	Figures      int       `json:"figures"`
	Problems     []Trouble `json:"problems"`
	Supersedes   *string   `json:"supersedes"`
	SupersededBy *string   `json:"superseded_by"`
	Entry        int64     `json:"entry"` // ledger entry that last changed it
	Link         string    `json:"link"`
}

// Trouble is something of a document that could not be read.
type Trouble struct {
	Code    string   `json:"code"`
	Page    int      `json:"page"`
	Sheet   string   `json:"sheet"`
	Message Sentence `json:"message"`
}

// Documents is one page of documents.
type Documents struct {
	Items []Document `json:"items"`
	Next  *string    `json:"next"`
}

func documentOf(r receipt.Receipt) Document {
	d := Document{
		ID: r.ID, Name: r.Name, Size: r.Size, ReceivedAt: r.ReceivedAt, Kind: string(r.Kind), Agency: optional(r.Agency), Type: string(r.DocumentType),
		State: string(r.State), Pages: r.Pages, Figures: r.Figures, Problems: []Trouble{}, Supersedes: optional(r.Supersedes),
		SupersededBy: optional(r.SupersededBy), Entry: r.Entry, Link: ui.DocumentURL(r.ID),
	}
	if !r.Period.IsZero() {
		d.Period = optional(r.Period.String())
	}
	for _, p := range r.Problems {
		d.Problems = append(d.Problems, Trouble{string(p.Code), p.Page, p.Sheet, sentenceOf(p.Message)})
	}
	return d
}

func listDocuments(s *server, v *visit, w http.ResponseWriter, r *http.Request) error {
	then, err := s.entriesAt(r)
	if err != nil {
		return err
	}
	q := r.URL.Query()
	all, err := s.Office.Receipts(r.Context(), v.actor, receipt.Filter{
		Agency: q.Get("agency"), DocumentType: receipt.DocumentType(q.Get("type")), State: receipt.State(q.Get("state")), AsOf: then,
	})
	if err != nil {
		return err
	}
	part, next, err := page(r, all, func(one receipt.Receipt) string { return one.ID })
	if err != nil {
		return err
	}
	out := Documents{Items: []Document{}, Next: next}
	for _, one := range part {
		out.Items = append(out.Items, documentOf(one))
	}
	return send(w, http.StatusOK, out)
}

func oneDocument(s *server, v *visit, w http.ResponseWriter, r *http.Request) error {
	found, err := s.Office.Receipt(r.Context(), v.actor, r.PathValue("id"))
	if err != nil {
		return err
	}
	return send(w, http.StatusOK, documentOf(found))
}

// maxKey is the longest Idempotency-Key, in bytes.
const maxKey = 255

// receiveDocument takes the bytes of a file. A request that is sent again with
// its Idempotency-Key gets the answer it got; the key with another file is
// refused. Without a key the same bytes change nothing either.
func receiveDocument(s *server, v *visit, w http.ResponseWriter, r *http.Request) error {
	name, owner := r.URL.Query().Get("name"), r.URL.Query().Get("agency")
	key := r.Header.Get("Idempotency-Key")
	if len(key) > maxKey {
		return fault.New(fault.Invalid, "api.key_long", fault.With("most", maxKey))
	}
	content := http.MaxBytesReader(w, r.Body, s.MaxUpload)
	if key == "" {
		_, answer, status, err := s.receive(v, r, casework.Incoming{Name: name, Agency: owner, Content: content})
		if err != nil {
			return err
		}
		return sendBody(w, status, answer)
	}
	s.writing.Lock()
	defer s.writing.Unlock()
	before, known, err := s.Office.Answered(r.Context(), v.actor, key)
	if err != nil {
		return err
	}
	if known {
		sum := sha256.New()
		if _, err := io.Copy(sum, content); err != nil {
			return tooLarge(err)
		}
		if before.Request != request(name, owner, hex.EncodeToString(sum.Sum(nil))) {
			return fault.New(fault.Conflict, "api.key_reused")
		}
		w.Header().Set("Idempotency-Replayed", "true")
		return sendBody(w, before.Status, before.Body)
	}
	id, answer, status, err := s.receive(v, r, casework.Incoming{Name: name, Agency: owner, Content: content})
	if err != nil {
		return err
	}
	if err := s.Office.NoteAnswer(r.Context(), v.actor, key, casework.GivenAnswer{Request: request(name, owner, id), Status: status, Body: answer}); err != nil {
		return err
	}
	return sendBody(w, status, answer)
}

// request names what was asked for, without naming it in the clear.
func request(name, owner, content string) string {
	sum := sha256.Sum256([]byte("POST documents\x00" + name + "\x00" + owner + "\x00" + content))
	return hex.EncodeToString(sum[:])
}

func (s *server) receive(v *visit, r *http.Request, in casework.Incoming) (id string, answer json.RawMessage, status int, err error) {
	got, fresh, err := s.Office.Receive(r.Context(), v.actor, in)
	if err != nil {
		return "", nil, 0, tooLarge(err)
	}
	status = http.StatusOK
	if fresh {
		status = http.StatusCreated
	}
	answer, err = json.Marshal(documentOf(got))
	if err != nil {
		return "", nil, 0, fmt.Errorf("encode answer: %w", err)
	}
	return got.ID, answer, status, nil
}

func tooLarge(err error) error {
	if over, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return fault.Wrap(err, fault.Invalid, "api.too_large", fault.With("most", over.Limit>>20))
	}
	return err
}

func sendBody(w http.ResponseWriter, status int, body json.RawMessage) error {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, err := w.Write(append(bytes.Clone(body), '\n')) //nolint:gosec // JSON, sent as such, with nosniff
	return err
}
