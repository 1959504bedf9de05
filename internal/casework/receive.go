package casework

import (
	"context"
	"io"
	"path"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"nyata/internal/ground/fault"
	"nyata/internal/ground/period"
	"nyata/internal/record/account"
	"nyata/internal/record/entry"
	"nyata/internal/record/receipt"
)

// Incoming is a file as it arrives.
type Incoming struct {
	Name         string // as the sender names it; below a watched folder with its path, slashes forward
	Content      io.Reader
	Agency       string               // agency id; the actor's own when empty
	Period       period.Period        // zero when unknown
	DocumentType receipt.DocumentType // empty when unknown
}

// maxName is the longest file name kept, in bytes.
const maxName = 1024

// prefix is how much of a file's hash an observation id holds, in hex digits.
const prefix = 16

// Receive stores a file and gives its receipt. A file already held gives its
// existing receipt and fresh false, and changes nothing but that a name it has
// not come under before is noted. A file with the name
// of an earlier one from the same sender supersedes it; so does an earlier
// content that comes back under its name, which is then fresh and to be read
// again.
func (o *Office) Receive(ctx context.Context, actor Actor, in Incoming) (r receipt.Receipt, fresh bool, err error) {
	if in.Agency == "" {
		in.Agency = actor.Agency
	}
	if err := allow(actor, ReceiveFile, in.Agency); err != nil {
		return receipt.Receipt{}, false, err
	}
	if in.Name = cleanName(in.Name); in.Name == "" {
		return receipt.Receipt{}, false, fault.New(fault.Invalid, "casework.file_unnamed")
	}
	sha256, size, err := o.files.Put(ctx, in.Content)
	if err != nil {
		return receipt.Receipt{}, false, err
	}
	err = o.act(ctx, actor, func(w *work) error {
		r, fresh, err = w.receive(sha256, size, in)
		return err
	})
	return r, fresh, err
}

func (w *work) receive(sha256 string, size int64, in Incoming) (receipt.Receipt, bool, error) {
	r, fresh, err := w.admit(sha256, size, in, w.supersede)
	if err != nil || !fresh && !renamed(&r, in.Name) {
		return r, false, err
	}
	if err := w.putReceipt(r); err != nil {
		return receipt.Receipt{}, false, err
	}
	e, err := w.commit(entry.FileReceived, struct {
		Receipt    string `json:"receipt"`
		Size       int64  `json:"size"`
		Agency     string `json:"agency,omitempty"`
		Supersedes string `json:"supersedes,omitempty"`
	}{r.ID, r.Size, r.Agency, r.Supersedes})
	r.Entry = e.Index
	return r, fresh, err
}

// mostNames is how many further names of the same bytes are kept.
const mostNames = 50

// renamed notes that bytes already held came under another name, so that nobody
// misses the file in a list: two empty files are two reports that failed.
func renamed(r *receipt.Receipt, name string) bool {
	if r.Name == name || slices.Contains(r.AlsoNamed, name) || len(r.AlsoNamed) >= mostNames {
		return false
	}
	r.AlsoNamed = append(slices.Clone(r.AlsoNamed), name)
	return true
}

// admit finds or makes the receipt of a file, without putting it; fresh says
// that it is to be put. Supersede decides on the file that had its name before.
func (w *work) admit(sha256 string, size int64, in Incoming, supersede func(*receipt.Receipt, string) error) (receipt.Receipt, bool, error) {
	same, err := w.Versions(VersionQuery{Noun: ReceiptNoun, Prefix: sha256[:prefix]})
	if err != nil {
		return receipt.Receipt{}, false, err
	}
	name := filename{Receipt: sha256}
	var newest filename
	if _, err := load(w, FilenameNoun, nameKey(w.actor, in), &newest); err != nil {
		return receipt.Receipt{}, false, err
	}
	r := receipt.Receipt{
		ID: sha256, Name: in.Name, Size: size, ReceivedAt: w.at, By: w.actor.ID,
		Agency: in.Agency, Period: in.Period, DocumentType: in.DocumentType, State: receipt.Received,
	}
	for _, x := range same {
		if x.Key != sha256 {
			return receipt.Receipt{}, false, fault.New(fault.Conflict, "casework.file_prefix", fault.With("file", in.Name))
		}
		if err := decodeReceipt(x, &r); err != nil {
			return receipt.Receipt{}, false, err
		}
		if !sees(w.actor, SeeFiles, r.Agency) {
			return receipt.Receipt{}, false, fault.New(fault.Conflict, "casework.file_held", fault.With("file", in.Name))
		}
		if newest.Receipt == "" || newest.Receipt == sha256 {
			return r, false, nil
		}
		r.SupersededBy = "" // its content is back under a name that had another since
	}
	if err := supersede(&r, newest.Receipt); err != nil {
		return receipt.Receipt{}, false, err
	}
	if err := w.put(FilenameNoun, nameKey(w.actor, in), "", name); err != nil {
		return receipt.Receipt{}, false, err
	}
	return r, true, nil
}

// supersede lets r take the place of an earlier file; an empty id is none.
func (w *work) supersede(r *receipt.Receipt, earlier string) error {
	if earlier == "" || earlier == r.ID {
		return nil
	}
	var old receipt.Receipt
	x, found, err := one(w, ReceiptNoun, earlier)
	if err != nil || !found {
		return err
	}
	if err := decodeReceipt(x, &old); err != nil {
		return err
	}
	r.Supersedes, old.SupersededBy = old.ID, r.ID
	if r.Agency == "" {
		r.Agency = old.Agency
	}
	return w.putReceipt(old)
}

// filename says which file is the newest of its name.
type filename struct {
	Receipt string `json:"receipt"`
}

// nameKey is the key of a name: names from a watched folder are one space,
// those of each agency's own uploads another.
func nameKey(actor Actor, in Incoming) string {
	if actor.Role == account.Machine {
		return "folder/" + in.Name
	}
	return "agency/" + in.Agency + "/" + in.Name
}

func (w *work) putReceipt(r receipt.Receipt) error {
	return w.put(ReceiptNoun, r.ID, slot(r), r)
}

// slot is the place of the receipt matrix a file fills, with its format; empty
// while any of the four is unknown.
func slot(r receipt.Receipt) string {
	if r.Agency == "" || r.Period.IsZero() || r.DocumentType == receipt.UnknownType || r.Kind == "" {
		return ""
	}
	return strings.Join([]string{r.Agency, string(r.DocumentType), r.Period.String(), string(r.Kind)}, "/")
}

func decodeReceipt(x Version, r *receipt.Receipt) error {
	*r = receipt.Receipt{}
	if err := decode(x, r); err != nil {
		return err
	}
	r.Entry = x.From
	return nil
}

// cleanName makes a sender's file name fit to be shown: valid text without
// control characters, slashes forward, without a leading slash or a way up.
func cleanName(name string) string {
	name = strings.ReplaceAll(strings.ToValidUTF8(name, "\uFFFD"), `\`, "/")
	name = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			return -1
		}
		return r
	}, name)
	name = strings.TrimPrefix(path.Clean("/"+strings.TrimSpace(name)), "/")
	for len(name) > maxName {
		_, n := utf8.DecodeRuneInString(name)
		name = name[n:] // the end holds the extension
	}
	return name
}
