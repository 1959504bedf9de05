package store

import (
	"context"
	"fmt"
)

// Snapshot writes a copy of the database as it is between two updates into a
// new file. Reading goes on meanwhile; updates wait.
func (s *Store) Snapshot(ctx context.Context, path string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := makePrivate(path); err != nil {
		return err
	}
	if _, err := s.write.ExecContext(ctx, "VACUUM INTO ?", path); err != nil {
		return fmt.Errorf("copy store: %w", err)
	}
	return nil
}
