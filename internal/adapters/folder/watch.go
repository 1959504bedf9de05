package folder

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"time"

	"github.com/fsnotify/fsnotify"
)

// Pause is how long a file must stay unchanged before it is handed over: a
// copy under way grows in steps shorter than that.
const Pause = 700 * time.Millisecond

// look is how often the folder is looked through in any case, since shared
// folders of other machines send no notice of a change.
const look = 30 * time.Second

// Watch hands over every file that is there, then every one that is added or
// changed, until the context ends. A file is handed over once for each state it
// comes to rest in. Take must not keep the path: the file may go at any time.
func Watch(ctx context.Context, dir string, take func(File)) (err error) {
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return fmt.Errorf("watch folder %s: %w", dir, err)
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	s := &sight{dir: dir, take: take, seen: map[string]print{}, moving: map[string]print{}}
	if err := s.addFolders(w, dir); err != nil {
		return fmt.Errorf("watch folder %s: %w", dir, err)
	}
	if err := s.scan(); err != nil {
		return err
	}
	rest := time.NewTicker(Pause)
	defer rest.Stop()
	round := time.NewTicker(look)
	defer round.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case e, open := <-w.Events:
			if !open {
				return nil
			}
			if e.Has(fsnotify.Create) {
				if err := s.addFolders(w, e.Name); err != nil {
					s.stirred = true // gone again, or beyond the machine's notices: the look-through finds it
				}
			}
			s.stirred = true
		case _, open := <-w.Errors:
			if !open {
				return nil
			}
			s.stirred = true // notices were lost: look for oneself
		case <-round.C:
			s.stirred = true
		case <-rest.C:
			if s.stirred || len(s.moving) > 0 {
				s.stirred = false
				if err := s.scan(); err != nil {
					return err
				}
			}
		}
	}
}

// sight is what is known of the folder.
type sight struct {
	dir     string
	take    func(File)
	seen    map[string]print // handed over in this state
	moving  map[string]print // changed since, waiting to come to rest
	stirred bool
}

func (s *sight) addFolders(w *fsnotify.Watcher, from string) error {
	return filepath.WalkDir(from, func(p string, d fs.DirEntry, err error) error {
		switch {
		case err != nil && p == s.dir:
			return err
		case err != nil || !d.IsDir():
			return nil
		case p != s.dir && passedOver(d.Name()):
			return fs.SkipDir
		}
		return w.Add(p)
	})
}

// scan hands over what has come to rest: what looks the same as one pause ago;
// of several files the one written first comes first, since the later one may
// correct it.
func (s *sight) scan() error {
	files, err := List(s.dir)
	if err != nil {
		return err
	}
	type resting struct {
		File
		print
	}
	var rested []resting
	for _, f := range files {
		now, there := printOf(f.Path)
		if !there || s.seen[f.Name] == now {
			delete(s.moving, f.Name)
			continue
		}
		if was, known := s.moving[f.Name]; !known || was != now {
			s.moving[f.Name] = now
			continue
		}
		delete(s.moving, f.Name)
		s.seen[f.Name] = now
		rested = append(rested, resting{f, now})
	}
	slices.SortStableFunc(rested, func(a, b resting) int { return cmp.Compare(a.modified, b.modified) })
	for _, f := range rested {
		s.take(f.File)
	}
	return nil
}
