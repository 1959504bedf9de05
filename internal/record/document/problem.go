package document

// Problem says that a file, or a part of it, could not be read, and what the
// person who sent it can do about it. It stops nothing else.
type Problem struct {
	Code    Code    `json:"code"`
	Page    int     `json:"page,omitempty"` // 0 when the whole file is meant
	Sheet   string  `json:"sheet,omitempty"`
	Message Message `json:"message"`
}

// Message is one text in both languages of the product.
type Message struct {
	ID string `json:"id"`
	EN string `json:"en"`
}

// Code names a kind of problem; scripts may rely on it.
type Code string

// The problems a reader reports.
const (
	Empty       Code = "empty"       // the file has no bytes, or nothing to read in them
	Broken      Code = "broken"      // the bytes do not follow their format
	Encrypted   Code = "encrypted"   // a password is needed
	Scanned     Code = "scanned"     // a picture without a text layer
	OldOCR      Code = "old_ocr"     // a text layer that an earlier OCR put under a picture
	Unsupported Code = "unsupported" // a format Nyata does not read
	Misnamed    Code = "misnamed"    // read, but as something else than its name promises
	TooLarge    Code = "too_large"   // beyond the limits of bytes, pages, cells or inflation
	TimedOut    Code = "timed_out"   // the reader ran out of time
	Crashed     Code = "crashed"     // the reader process ended unexpectedly
	RowRefused  Code = "row_refused" // one row could not be placed; the message says which and why
	Truncated   Code = "truncated"   // read up to a limit, the rest is not
	Unreadable  Code = "unreadable"  // the file could not be opened at all
)
