package ui

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"path"
	"strings"
	"time"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
)

// MaxForm is how many bytes the fields of a form without files may have.
const MaxForm = 1 << 20

// inMemory is how much of a sent file is held in memory; the rest waits on
// disk.
const inMemory = 4 << 20

// Form is what a reader sent.
type Form struct {
	r     *http.Request
	files []multipart.File
}

// ReadForm reads a form with at most the given bytes of files. A form that is
// too large is fault.Invalid.
func ReadForm(w http.ResponseWriter, r *http.Request, maxFiles int64) (*Form, error) {
	r.Body = http.MaxBytesReader(w, r.Body, MaxForm+maxFiles)
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil {
		return nil, fault.Wrap(err, fault.Invalid, "web.fault.form")
	}
	if kind == "multipart/form-data" {
		err = r.ParseMultipartForm(inMemory) //nolint:gosec // the body is limited above
	} else {
		err = r.ParseForm()
	}
	if tooLarge, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return nil, fault.Wrap(err, fault.Invalid, "web.fault.large", fault.With("most", tooLarge.Limit>>20))
	}
	if err != nil {
		return nil, fault.Wrap(err, fault.Invalid, "web.fault.form")
	}
	return &Form{r: r}, nil
}

// Value is the text of a field, without what cannot be text.
func (f *Form) Value(name string) string { return strings.ToValidUTF8(f.r.PostFormValue(name), "") }

// Values are all texts of a field that may come several times.
func (f *Form) Values(name string) []string { return f.r.PostForm[name] }

// Each are the texts of the fields whose names begin so, by the rest of the name.
func (f *Form) Each(prefix string) map[string]string {
	out := map[string]string{}
	for name, values := range f.r.PostForm {
		if rest, ok := strings.CutPrefix(name, prefix); ok && len(values) > 0 {
			out[rest] = strings.ToValidUTF8(values[0], "")
		}
	}
	return out
}

// File is a sent file and its name without any path; false when none was
// chosen.
func (f *Form) File(name string) (string, io.Reader, bool) {
	file, header, err := f.r.FormFile(name)
	if err != nil {
		return "", nil, false
	}
	f.files = append(f.files, file)
	base := path.Base(strings.ReplaceAll(strings.ToValidUTF8(header.Filename, ""), `\`, "/"))
	return base, file, true
}

// Close gives back what the form holds on disk.
func (f *Form) Close() {
	for _, file := range f.files {
		_ = file.Close() // only read from
	}
	if f.r.MultipartForm != nil {
		_ = f.r.MultipartForm.RemoveAll() // a temporary file left behind harms nobody
	}
}

// Opener opens the bytes of a stored file on behalf of an actor.
type Opener interface {
	OpenFile(ctx context.Context, actor casework.Actor, id string) (io.ReadSeekCloser, error)
}

// Download sends a stored file as it was received, always to be saved and
// never to be shown, because a browser would run what an HTML or SVG file says.
func Download(v *Visit, w http.ResponseWriter, r *http.Request, open Opener, id, name string) error {
	file, err := open.OpenFile(r.Context(), v.Actor(), id)
	if err != nil {
		return fmt.Errorf("open file %s: %w", id, err)
	}
	defer func() { _ = file.Close() }() // only read from
	header := w.Header()
	header.Set("Content-Type", "application/octet-stream")
	header.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": FileName(name)}))
	header.Set("Content-Security-Policy", "sandbox; default-src 'none'")
	header.Set("Cache-Control", "private, no-cache")
	header.Set("ETag", `"`+id+`"`)
	http.ServeContent(w, r, "", time.Time{}, file)
	return nil
}
