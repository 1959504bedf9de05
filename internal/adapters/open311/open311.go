// Package open311 reads lists of service requests in the form of Open311
// GeoReport v2, as JSON or XML, into rows of texts: a heading row of the
// standard's field names, then one row per request. It judges nothing.
package open311

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// Limits of one file.
const (
	maxBytes    = 64 << 20
	maxRequests = 500_000
	maxDepth    = 16
	maxText     = 64 << 10 // bytes of one field; what is longer is cut
)

// fields are the fields of a service request (wiki.open311.org/GeoReport_v2),
// with those of a report that name the reporter.
var fields = []string{
	"service_request_id", "status", "status_notes", "service_name", "service_code", "description", "agency_responsible", "service_notice",
	"requested_datetime", "updated_datetime", "expected_datetime", "address", "address_id", "zipcode", "lat", "long", "media_url",
	"email", "device_id", "account_id", "first_name", "last_name", "phone",
}

// ErrDocumentType is the refusal of XML that declares a document type: it may
// name other files and entities that grow without end.
var ErrDocumentType = errors.New("the file declares a document type, which is not accepted")

// Is reports whether data looks like JSON or XML rather than a table.
func Is(data []byte) bool {
	start := bytes.TrimLeft(bytes.TrimPrefix(data, []byte("\ufeff")), " \t\r\n")
	return len(start) > 0 && (start[0] == '[' || start[0] == '{' || start[0] == '<')
}

// Rows reads a list of requests. Fields that the standard does not know are
// left out.
func Rows(data []byte) ([][]string, error) {
	if len(data) > maxBytes {
		return nil, fmt.Errorf("the file has %d bytes, more than the %d an import may have", len(data), maxBytes)
	}
	data = bytes.TrimLeft(bytes.TrimPrefix(data, []byte("\ufeff")), " \t\r\n")
	if len(data) == 0 {
		return nil, errors.New("the file is empty")
	}
	var requests []map[string]string
	var err error
	if data[0] == '<' {
		requests, err = fromXML(data)
	} else {
		requests, err = fromJSON(data)
	}
	if err != nil {
		return nil, err
	}
	rows := [][]string{fields}
	for _, r := range requests {
		row := make([]string, len(fields))
		for i, f := range fields {
			row[i] = r[f]
		}
		rows = append(rows, row)
	}
	return rows, nil
}

// fromJSON reads an array of requests, or an object that holds one.
func fromJSON(data []byte) ([]map[string]string, error) {
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	if err := enter(d); err != nil {
		return nil, err
	}
	var out []map[string]string
	for d.More() {
		if len(out) >= maxRequests {
			return nil, tooMany()
		}
		var request map[string]json.RawMessage
		if err := d.Decode(&request); err != nil {
			return nil, fmt.Errorf("read request %d: %w", len(out)+1, err)
		}
		texts := map[string]string{}
		for _, f := range fields {
			texts[f] = scalar(request[f])
		}
		out = append(out, texts)
	}
	if _, err := d.Token(); err != nil {
		return nil, fmt.Errorf("read the end of the list: %w", err)
	}
	return out, nil
}

// enter steps to the first element of the list of requests.
func enter(d *json.Decoder) error {
	for range 2 * maxDepth {
		t, err := d.Token()
		if err != nil {
			return fmt.Errorf("find the list of requests: %w", err)
		}
		if t == json.Delim('[') {
			return nil
		}
		if t == json.Delim(']') {
			break
		}
	}
	return errors.New("the file holds no list of service requests")
}

// scalar is a text, number or truth value as text; anything else is empty.
func scalar(raw json.RawMessage) string {
	if len(raw) == 0 || raw[0] == '{' || raw[0] == '[' || bytes.Equal(raw, []byte("null")) {
		return ""
	}
	var text string
	if raw[0] == '"' {
		if json.Unmarshal(raw, &text) != nil {
			return ""
		}
		return cut(text)
	}
	return cut(string(raw))
}

// fromXML reads <service_requests><request>….
func fromXML(data []byte) ([]map[string]string, error) {
	d := xml.NewDecoder(bytes.NewReader(data))
	d.CharsetReader = func(charset string, in io.Reader) (io.Reader, error) {
		if strings.EqualFold(charset, "utf-8") || strings.EqualFold(charset, "us-ascii") {
			return in, nil
		}
		return nil, fmt.Errorf("encoding %s is not UTF-8", charset)
	}
	var (
		out   []map[string]string
		path  []string
		text  strings.Builder
		field string
	)
	for {
		t, err := d.Token()
		if errors.Is(err, io.EOF) {
			if len(path) > 0 {
				return nil, errors.New("the file ends inside an element")
			}
			if out == nil {
				return nil, errors.New("the file holds no service requests")
			}
			return out, nil
		}
		if err != nil {
			return nil, fmt.Errorf("read request %d: %w", len(out)+1, err)
		}
		switch t := t.(type) {
		case xml.Directive:
			return nil, ErrDocumentType
		case xml.StartElement:
			if len(path) >= maxDepth {
				return nil, errors.New("the file nests elements too deeply")
			}
			path = append(path, t.Name.Local)
			switch {
			case len(path) == 2 && t.Name.Local == "request":
				if len(out) >= maxRequests {
					return nil, tooMany()
				}
				out = append(out, map[string]string{})
			case len(path) == 3 && path[1] == "request":
				field = t.Name.Local
				text.Reset()
			}
		case xml.CharData:
			if field != "" && len(path) == 3 && text.Len() < maxText {
				text.Write(t)
			}
		case xml.EndElement:
			if len(path) == 3 && path[1] == "request" && field != "" {
				out[len(out)-1][field] = cut(strings.TrimSpace(text.String()))
				field = ""
			}
			path = path[:max(0, len(path)-1)]
		}
	}
}

func tooMany() error {
	return fmt.Errorf("the file has more than the %d requests an import may have", maxRequests)
}

func cut(s string) string {
	if len(s) > maxText {
		return strings.ToValidUTF8(s[:maxText], "")
	}
	return s
}
