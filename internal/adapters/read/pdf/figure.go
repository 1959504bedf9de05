package pdf

import (
	"math"

	"nyata/internal/record/document"
)

const (
	// pixel is the side of a square of the canvas, in points.
	pixel = 6.0
	// leastFigure is the least side of a figure; smaller drawings are marks,
	// logos or rounded corners.
	leastFigure = 36.0
	// mostPixels bounds the canvas of a very large page.
	mostPixels = 1 << 20
)

// canvas is a coarse picture of a page: which squares hold slanted or curved
// lines. Charts and maps show up as large patches.
type canvas struct {
	width, height int
	marked        []bool
	any           bool
}

func newCanvas(width, height float64) *canvas {
	w, h := int(width/pixel)+1, int(height/pixel)+1
	if w < 1 || h < 1 || w > mostPixels/h {
		return &canvas{}
	}
	return &canvas{width: w, height: h, marked: make([]bool, w*h)}
}

// mark fills the squares of a box.
func (c *canvas) mark(b document.Box) {
	if len(c.marked) == 0 || math.IsNaN(b.X0+b.Y0+b.X1+b.Y1) {
		return
	}
	x0, x1 := c.clip(b.X0, c.width), c.clip(b.X1, c.width)
	y0, y1 := c.clip(b.Y0, c.height), c.clip(b.Y1, c.height)
	if b.X1 < 0 || b.Y1 < 0 || b.X0 > float64(c.width)*pixel || b.Y0 > float64(c.height)*pixel {
		return
	}
	c.any = true
	for y := y0; y <= y1; y++ {
		for x := x0; x <= x1; x++ {
			c.marked[y*c.width+x] = true
		}
	}
}

func (c *canvas) clip(v float64, most int) int {
	return int(min(max(v/pixel, 0), float64(most-1)))
}

// figures gives the boxes of the patches, from the top.
func (c *canvas) figures() []document.Box {
	if !c.any {
		return nil
	}
	var out []document.Box
	var stack []int
	for start := range c.marked {
		if !c.marked[start] {
			continue
		}
		c.marked[start] = false
		stack = append(stack[:0], start)
		x0, y0, x1, y1 := c.width, c.height, 0, 0
		for len(stack) > 0 {
			at := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			x, y := at%c.width, at/c.width
			x0, y0, x1, y1 = min(x0, x), min(y0, y), max(x1, x), max(y1, y)
			const reach = 2 // patches closer than this are one
			for ny := max(y-reach, 0); ny <= min(y+reach, c.height-1); ny++ {
				for nx := max(x-reach, 0); nx <= min(x+reach, c.width-1); nx++ {
					if next := ny*c.width + nx; c.marked[next] {
						c.marked[next] = false
						stack = append(stack, next)
					}
				}
			}
		}
		b := document.Box{X0: float64(x0) * pixel, Y0: float64(y0) * pixel, X1: float64(x1+1) * pixel, Y1: float64(y1+1) * pixel}
		if b.X1-b.X0 >= leastFigure && b.Y1-b.Y0 >= leastFigure {
			out = append(out, b)
		}
	}
	return out
}
