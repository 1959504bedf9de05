package store

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
)

// perInsert is how many rows one INSERT carries: the cost of a statement is
// then spread over them.
const perInsert = 32

// bulk inserts many rows into one table.
type bulk struct {
	tx             *tx
	table, columns string
	full           *sql.Stmt // of perInsert rows
	args           []any
	rows           int
}

// add takes one more row and writes when enough have come together.
func (b *bulk) add(values ...any) error {
	b.args, b.rows = append(b.args, values...), b.rows+1
	if b.rows < perInsert {
		return nil
	}
	if err := b.tx.ctx.Err(); err != nil {
		return err
	}
	// The driver starts a goroutine for every statement that can be cancelled;
	// here the context is looked at between the statements instead.
	ctx := context.WithoutCancel(b.tx.ctx)
	if b.full == nil {
		var err error
		if b.full, err = b.tx.db.PrepareContext(ctx, b.statement()); err != nil {
			return fmt.Errorf("prepare to insert into %s: %w", b.table, err)
		}
	}
	_, err := b.full.ExecContext(ctx, b.args...)
	return b.done(err)
}

// flush writes what is left.
func (b *bulk) flush() error {
	if b.rows == 0 {
		return nil
	}
	_, err := b.tx.db.ExecContext(b.tx.ctx, b.statement(), b.args...)
	return b.done(err)
}

func (b *bulk) done(err error) error {
	b.args, b.rows = b.args[:0], 0
	if err != nil {
		return refused("insert into "+b.table, err)
	}
	return nil
}

// statement inserts as many rows as have come together.
func (b *bulk) statement() string {
	row := "(" + marks(strings.Count(b.columns, ",")+1) + ")"
	return "INSERT INTO " + b.table + " (" + b.columns + ") VALUES " + row + strings.Repeat(", "+row, b.rows-1)
}

func (b *bulk) close() {
	if b.full != nil {
		b.full.Close() // the transaction ends it in any case
	}
}
