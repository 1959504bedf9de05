package word

import (
	"encoding/xml"
)

// mostColumns bounds the grid columns a cell may span; Word stops at 63.
const mostColumns = 1000

// table reads one table.
func (p *parser) table() (*table, error) {
	b := &table{}
	for open := 0; ; {
		token, err := p.next()
		if err != nil {
			return b, err
		}
		switch t := token.(type) {
		case xml.EndElement:
			if open == 0 {
				return b, nil
			}
			open--
		case xml.StartElement:
			switch {
			case t.Name.Local == "tr":
				r, deleted, err := p.row()
				if !deleted {
					b.rows = append(b.rows, r)
				}
				if err != nil {
					return b, err
				}
			case leftOut(t):
				if err := p.skip(); err != nil {
					return b, err
				}
			default:
				open++
			}
		}
	}
}

// row reads one row; deleted when a tracked change removed it.
func (p *parser) row() (r row, deleted bool, err error) {
	properties := false
	for open := 0; ; {
		token, err := p.next()
		if err != nil {
			return r, deleted, err
		}
		switch t := token.(type) {
		case xml.EndElement:
			if open == 0 {
				return r, deleted, nil
			}
			open--
			if t.Name.Local == "trPr" {
				properties = false
			}
		case xml.StartElement:
			switch {
			case t.Name.Local == "tc":
				c, err := p.cell()
				r.cells = append(r.cells, c)
				if err != nil {
					return r, deleted, err
				}
				continue
			case t.Name.Local == "trPr":
				properties = true
			case t.Name.Local == "gridBefore" && properties:
				r.before = min(number(attribute(t, "val")), mostColumns)
			case t.Name.Local == "del" && properties:
				deleted = true
			case leftOut(t):
				if err := p.skip(); err != nil {
					return r, deleted, err
				}
				continue
			}
			open++
		}
	}
}

// cell reads one cell.
func (p *parser) cell() (tableCell, error) {
	c := tableCell{span: 1}
	p.depth++
	defer func() { p.depth-- }()
	for open := 0; ; {
		token, err := p.next()
		if err != nil {
			return c, err
		}
		switch t := token.(type) {
		case xml.EndElement:
			if open == 0 {
				return c, nil
			}
			open--
		case xml.StartElement:
			switch {
			case t.Name.Local == "tcPr":
				err = p.cellProperties(&c)
			case t.Name.Local == "p":
				var b *paragraph
				b, err = p.paragraph()
				c.blocks = append(c.blocks, block{paragraph: b})
			case t.Name.Local == "tbl" && p.depth < deepest:
				var b *table
				b, err = p.table()
				c.blocks = append(c.blocks, block{table: b})
			case leftOut(t) || t.Name.Local == "tbl":
				err = p.skip()
			default:
				open++
			}
			if err != nil {
				return c, err
			}
		}
	}
}

// cellProperties reads how far a cell reaches.
func (p *parser) cellProperties(c *tableCell) error {
	for open := 0; ; {
		token, err := p.next()
		if err != nil {
			return err
		}
		switch t := token.(type) {
		case xml.EndElement:
			if open == 0 {
				return nil
			}
			open--
		case xml.StartElement:
			switch t.Name.Local {
			case "gridSpan":
				c.span = min(max(number(attribute(t, "val")), 1), mostColumns)
			case "vMerge":
				c.continues = attribute(t, "val") != "restart"
			case "hMerge":
				c.joins = attribute(t, "val") != "restart"
			case "tcPrChange":
				if err := p.skip(); err != nil {
					return err
				}
				continue
			}
			open++
		}
	}
}
