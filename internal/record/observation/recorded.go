package observation

// Recorded is a candidate as the ledger holds it: what was believed about one
// place of one file from entry From until before entry To.
type Recorded struct {
	Candidate
	ID   string // stable: file, page and a hash of the place; see IDs
	From int64  // ledger index that recorded it
	Seq  int    // position in the reading order of its file, from 0
	To   int64  // ledger index that superseded or withdrew it; Open while it is current
}

// Open is the To of a row that nothing has superseded.
const Open int64 = -1

// Current says whether nothing has superseded the row.
func (r Recorded) Current() bool { return r.To == Open }
