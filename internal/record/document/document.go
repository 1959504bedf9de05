// Package document is the one neutral shape every file is read into, whatever
// its format: document → pages or sheets → words, rulings, tables, paragraphs.
// It says what stands where; it never says what it means.
package document

// Kind is the format a page came from. A PDF may mix native and scanned pages,
// so the kind belongs to the page, not to the file.
type Kind string

// The kinds of the machine interface (`nyata read --json`, field "kind").
const (
	Native Kind = "native" // page with a text layer of its own
	Scan   Kind = "scan"   // page that is only a picture
	XLSX   Kind = "xlsx"
	XLS    Kind = "xls"
	DOCX   Kind = "docx"
	CSV    Kind = "csv"
	Text   Kind = "text"  // running text without pages: a note, Markdown
	Image  Kind = "image" // a photo or picture file
)

// Document is one file as read. Reading is pure: the same bytes give the same
// Document, with no reference to when or by whom it was read.
type Document struct {
	File     string    `json:"file"`   // as the reader was given it
	SHA256   string    `json:"sha256"` // lower-case hex of the file's bytes
	Pages    []Page    `json:"pages"`
	Problems []Problem `json:"problems,omitempty"`
	Unshown  []string  `json:"-"`                  // texts the file holds and no page shows, withdrawn or hidden by their author; searched for personal data, never kept or shown
	Enclosed int       `json:"enclosed,omitempty"` // objects and files packed into the file that nobody has opened
}

// Page is a page of a PDF, a sheet of a workbook, or the one body of a CSV or
// DOCX file.
type Page struct {
	Number     int         `json:"page"`             // from 1; 0 where the format has no pages
	Sheet      string      `json:"sheet,omitempty"`  // sheet name of a workbook
	Hidden     bool        `json:"hidden,omitempty"` // a sheet its author hid
	Kind       Kind        `json:"kind"`
	Width      float64     `json:"width,omitempty"`  // points, as displayed (cropped, rotated)
	Height     float64     `json:"height,omitempty"` // points, as displayed
	Words      []Word      `json:"words,omitempty"`
	Rules      []Rule      `json:"rules,omitempty"`
	Figures    []Box       `json:"figures,omitempty"`  // charts and other drawings with slanted or curved lines, roughly
	Pictures   []Box       `json:"pictures,omitempty"` // photos and pictures, large enough to hold text that nobody has read; of a format without pages only their size is known
	Tables     []Table     `json:"tables,omitempty"`
	Paragraphs []Paragraph `json:"paragraphs,omitempty"` // text outside tables, in reading order
}

// Box is a rectangle in points (1/72 inch) from the top left of the page as
// displayed. X1 ≥ X0 and Y1 ≥ Y0.
type Box struct{ X0, Y0, X1, Y1 float64 }

// Word is a run of characters without a space.
type Word struct {
	Text       string  `json:"text"`
	Box        Box     `json:"box"`
	Size       float64 `json:"size,omitempty"` // font size in points; 0 when unknown
	Bold       bool    `json:"bold,omitempty"`
	Turned     int     `json:"turned,omitempty"`     // clockwise degrees of the reading direction: 0, 90, 180, 270; 45 when slanted
	Confidence float64 `json:"confidence,omitempty"` // 0–1; 1 for native text
}

// Rule is a ruling line, drawn or the edge of a filled rectangle. It is either
// horizontal (Y0 == Y1) or vertical (X0 == X1).
type Rule struct {
	X0, Y0, X1, Y1 float64
	Fill           bool // edge of a filled area, not a drawn line
}

// Table is a grid of cells on one page. A table that goes on over pages is one
// Table per page, the later ones with Continues set.
type Table struct {
	Box       Box    `json:"box"`
	Rows      int    `json:"rows"`
	Cols      int    `json:"cols"`
	Cells     []Cell `json:"cells"` // by row, then column; blank cells left out
	Ruled     bool   `json:"ruled,omitempty"`
	Continues bool   `json:"continues,omitempty"` // continues a table of the page before
	After     int    `json:"after,omitempty"`     // how many of the page's paragraphs stand before the table, in a format without boxes
}

// Cell is one cell, merged cells spanning more than one row or column.
type Cell struct {
	Row        int      `json:"row"` // from 0
	Col        int      `json:"col"` // from 0
	RowSpan    int      `json:"rowspan"`
	ColSpan    int      `json:"colspan"`
	Text       string   `json:"text"`              // as displayed; lines joined by one space
	Lines      []string `json:"lines,omitempty"`   // the printed lines when there is more than one
	Box        *Box     `json:"box"`               // nil where the format has no pages
	Address    string   `json:"address,omitempty"` // A1 of a sheet, T2R5C3 of a DOCX
	Confidence float64  `json:"confidence"`
	Bold       bool     `json:"bold,omitempty"`
	Indent     float64  `json:"indent,omitempty"` // left inset of the text against its column: points, or a sheet's indent level
	Hidden     bool     `json:"hidden,omitempty"` // stands in a row or column of a sheet its author hid
	Stored     *Stored  `json:"stored,omitempty"` // what a workbook holds behind the displayed text
}

// Stored is the value a workbook keeps behind a cell's displayed text.
type Stored struct {
	Number  float64 `json:"number"`            // the stored number, before formatting
	Percent bool    `json:"percent,omitempty"` // the number format multiplies by 100 and prints %
	Formula string  `json:"formula,omitempty"` // the formula whose cached value this is
}

// Paragraph is text outside tables.
type Paragraph struct {
	Text    string  `json:"text"`
	Box     *Box    `json:"box"`
	Address string  `json:"address,omitempty"` // P14 of a DOCX, A1 of a sheet
	Role    Role    `json:"role,omitempty"`
	Heading int     `json:"heading,omitempty"` // heading level from 1; 0 for body text
	Size    float64 `json:"size,omitempty"`
	Bold    bool    `json:"bold,omitempty"`
}

// Role says what a paragraph is beside the body of its page. Text that is not
// body text may speak of something else than the page does: a footnote of
// another year, a comment of another document.
type Role string

// The roles of paragraphs.
const (
	Body     Role = ""
	Title    Role = "title"    // stands above a table of its sheet
	Trailer  Role = "trailer"  // stands below a table of its sheet: place, date, signatures, notes
	Header   Role = "header"   // page header
	Footer   Role = "footer"   // page footer
	Footnote Role = "footnote" // footnote or endnote
	Comment  Role = "comment"  // remark in the margin or on a cell
	TextBox  Role = "textbox"  // text in a drawing
)
