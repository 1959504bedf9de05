// Package chart draws the product's figures as SVG in plain Go, so that the
// same picture stands on a page, in a printed report and in a public embed,
// with or without script.
//
// Every drawing has a name for those who do not see it, takes its horizontal
// positions in percent so that text keeps its size on a narrow screen, and
// uses presentation attributes instead of inline styles, which a strict
// content security policy would refuse. Reports are hollow, evidence is solid,
// the unknown is hatched; no meaning rests on colour alone.
package chart

import (
	"context"
	"fmt"
	"html"
	"io"
	"math"
	"strconv"
	"strings"
)

// SVG is a finished drawing. Its text is escaped when it is drawn.
type SVG string

// Render writes the drawing. It makes an SVG a component of a page.
func (s SVG) Render(_ context.Context, w io.Writer) error {
	_, err := io.WriteString(w, string(s))
	return err
}

// canvas collects the elements of a drawing in the order they are painted.
type canvas struct{ b strings.Builder }

// open starts a drawing of the full width of its place and a fixed height in
// pixels. The name says what the drawing shows, the description how to read
// it; both reach a screen reader.
func (c *canvas) open(class string, height int, name, description string) {
	label := name
	if description != "" {
		label += ". " + description
	}
	fmt.Fprintf(&c.b, `<svg xmlns="http://www.w3.org/2000/svg" class="chart %s" width="100%%" height="%d" role="img" aria-label="%s">`,
		class, height, escape(label))
}

func (c *canvas) close() SVG {
	c.b.WriteString(`</svg>`)
	return SVG(c.b.String())
}

// add writes one element with attributes given as name and value in turn.
func (c *canvas) add(element string, attributes ...string) {
	c.start(element, attributes...)
	c.b.WriteString("/>")
}

// start writes an element up to its attributes and leaves it open.
func (c *canvas) start(element string, attributes ...string) {
	c.b.WriteByte('<')
	c.b.WriteString(element)
	for i := 0; i+1 < len(attributes); i += 2 {
		fmt.Fprintf(&c.b, ` %s="%s"`, attributes[i], escape(attributes[i+1]))
	}
}

// escape makes text safe inside an element or attribute.
func escape(s string) string { return html.EscapeString(s) }

// text writes a line of text. Anchor is start, middle or end.
func (c *canvas) text(x, y, anchor, class, content string) {
	c.start("text", "x", x, "y", y, "text-anchor", anchor, "class", class, "fill", ink(class))
	fmt.Fprintf(&c.b, ">%s</text>", escape(content))
}

// percent writes a position along the width, with at most two decimals so that
// the bytes do not depend on the last digit of a division.
func percent(x float64) string { return number(x) + "%" }

// number writes a coordinate with at most two decimals.
func number(x float64) string {
	return strconv.FormatFloat(math.Round(x*100)/100, 'f', -1, 64)
}
