package practice

// grid is a table on paper: columns of fixed widths under merged headings, and
// rows that grow with their text and may go on over pages.
type grid struct {
	paper      *paper
	widths     []float64
	head       []headCell
	headRows   []float64 // heights
	fill       [3]int    // colour of headings
	size       float64   // font size in points
	repeatHead bool
	splitRows  bool
	borders    string // "all", "groups" or "none"
}

// headCell is one merged cell of the headings.
type headCell struct {
	row, col, rows, cols int
	text                 string
}

// box is one cell of a body row.
type box struct {
	text  string
	align string // "L", "C" or "R"
	bold  bool
	low   bool // stands at the bottom of its cell
	mark  *mark
}

// tableRow is one body row; group starts a group of rows that belong together.
type tableRow struct {
	cells []box
	group bool
}

const (
	padX    = 3.0
	padY    = 3.4
	leading = 1.22 // of the font size
)

// draw prints the table from y on and gives the position below it.
func (g *grid) draw(y float64, rows []tableRow) float64 {
	g.paper.pdf.SetLineWidth(0.6)
	y = g.heads(y)
	for i, r := range rows {
		last := i == len(rows)-1
		lines := g.lines(r)
		for done := 0; ; {
			fit := g.fitting(y)
			left := maxLines(lines) - done
			if left > fit && (!g.splitRows || fit < 1) {
				y = g.turn(y)
				fit = g.fitting(y)
			}
			n := min(left, fit)
			y = g.part(y, r, lines, done, n, r.group && done == 0 || g.borders == "all", done+n == maxLines(lines) && last)
			done += n
			if done >= maxLines(lines) {
				break
			}
			y = g.turn(y)
		}
	}
	return y
}

// turn closes the table on this page and opens it on the next.
func (g *grid) turn(y float64) float64 {
	g.rule(y)
	g.paper.pdf.AddPage()
	g.paper.pdf.SetLineWidth(0.6)
	y = g.paper.margin
	if g.repeatHead {
		return g.heads(y)
	}
	if g.borders != "none" {
		g.rule(y)
	}
	return y
}

// fitting is how many lines of text fit between y and the foot of the page.
func (g *grid) fitting(y float64) int {
	return int((g.paper.high - g.paper.margin*1.1 - y - 2*padY) / (g.size * leading))
}

func (g *grid) width() float64 {
	w := 0.0
	for _, c := range g.widths {
		w += c
	}
	return w
}

// rule draws a line over the whole width.
func (g *grid) rule(y float64) { g.paper.pdf.Line(g.paper.margin, y, g.paper.margin+g.width(), y) }

// heads draws the headings.
func (g *grid) heads(y float64) float64 {
	pdf := g.paper.pdf
	pdf.SetFont("Helvetica", "B", g.size)
	pdf.SetFillColor(g.fill[0], g.fill[1], g.fill[2])
	top := y
	for _, h := range g.head {
		x, w := g.paper.margin, 0.0
		for i, c := range g.widths {
			switch {
			case i < h.col:
				x += c
			case i < h.col+h.cols:
				w += c
			}
		}
		at, high := top, 0.0
		for i, r := range g.headRows {
			switch {
			case i < h.row:
				at += r
			case i < h.row+h.rows:
				high += r
			}
		}
		style := "FD"
		if g.borders == "none" {
			style = "F"
		}
		pdf.Rect(x, at, w, high, style)
		lines := g.paper.wrap(h.text, w-2*padX)
		base := at + (high-float64(len(lines))*g.size*leading)/2 + g.size*0.95
		for i, l := range lines {
			g.paper.text(x+padX, base+float64(i)*g.size*leading, w-2*padX, l, "C")
		}
	}
	for _, r := range g.headRows {
		y += r
	}
	if g.borders == "none" {
		g.rule(top)
		g.rule(y)
	}
	return y
}

// lines wraps the texts of a row.
func (g *grid) lines(r tableRow) [][]string {
	out := make([][]string, len(r.cells))
	for i, c := range r.cells {
		g.font(c)
		out[i] = g.paper.wrap(c.text, g.widths[i]-2*padX)
	}
	return out
}

func (g *grid) font(c box) {
	style := ""
	if c.bold {
		style = "B"
	}
	g.paper.pdf.SetFont("Helvetica", style, g.size)
}

func maxLines(lines [][]string) int {
	n := 1
	for _, l := range lines {
		n = max(n, len(l))
	}
	return n
}

// part prints n lines of a row from the done-th on and draws its borders.
func (g *grid) part(y float64, r tableRow, lines [][]string, done, n int, above, last bool) float64 {
	pdf := g.paper.pdf
	step := g.size * leading
	high := float64(n)*step + 2*padY
	x, gap := g.paper.margin, 0.0
	if g.borders == "groups" && !above {
		gap = 0.9 // word processors leave one where a row has no line above it
	}
	for i, c := range r.cells {
		if g.borders != "none" {
			pdf.Line(x, y+gap, x, y+high)
		}
		g.font(c)
		from, to := min(done, len(lines[i])), min(done+n, len(lines[i]))
		if from < to || (done == 0 && len(lines[i]) == 0) {
			c.mark.onPage(pdf.PageNo())
		}
		base := y + padY + g.size*0.95
		if c.low && done == 0 && n == maxLines(lines) {
			base += float64(n-len(lines[i])) * step
		}
		for k, l := range lines[i][from:to] {
			g.paper.text(x+padX, base+float64(k)*step, g.widths[i]-2*padX, l, c.align)
		}
		x += g.widths[i]
	}
	if g.borders != "none" {
		pdf.Line(x, y+gap, x, y+high)
	}
	if above && done == 0 && g.borders != "none" {
		g.rule(y)
	}
	if last {
		g.rule(y + high)
	}
	return y + high
}
