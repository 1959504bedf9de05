package open311_test

import (
	"strings"
	"testing"

	"nyata/internal/adapters/open311"
)

// at finds a field of a request, by its heading.
func at(rows [][]string, request int, field string) string {
	for i, h := range rows[0] {
		if h == field {
			return rows[request][i]
		}
	}
	return "no field " + field
}

const asJSON = `[{"service_request_id":638344,"status":"closed","service_name":"Sampah","description":"TPS penuh","lat":-0.49,"attribute":[{"a":1}],"first_name":"Budi","phone":null},
{"service_request_id":"638349","status":"open","unknown":"x"}]`

const asXML = `<?xml version="1.0" encoding="utf-8"?>
<service_requests>
  <request><service_request_id>638344</service_request_id><status>closed</status><description>TPS &amp; jalan <![CDATA[<penuh>]]></description><first_name>Budi</first_name></request>
  <request><service_request_id>638349</service_request_id><media_url/></request>
</service_requests>`

func TestRows(t *testing.T) {
	for name, x := range map[string]struct {
		data, description string
	}{
		"json":            {asJSON, "TPS penuh"},
		"json in a frame": {`{"service_requests":` + asJSON + `}`, "TPS penuh"},
		"xml":             {asXML, "TPS & jalan <penuh>"},
		"byte order mark": {"\ufeff" + asXML, "TPS & jalan <penuh>"},
	} {
		t.Run(name, func(t *testing.T) {
			if !open311.Is([]byte(x.data)) {
				t.Error("not recognised")
			}
			rows, err := open311.Rows([]byte(x.data))
			if err != nil {
				t.Fatal(err)
			}
			if len(rows) != 3 || at(rows, 1, "service_request_id") != "638344" || at(rows, 2, "service_request_id") != "638349" ||
				at(rows, 1, "first_name") != "Budi" || at(rows, 1, "phone") != "" || at(rows, 1, "description") != x.description {
				t.Errorf("%q", rows)
			}
		})
	}
}

func TestRefused(t *testing.T) {
	for name, data := range map[string]string{
		"nothing":               "",
		"a document type":       `<!DOCTYPE x [<!ENTITY a "aaaa">]><service_requests><request><status>&a;</status></request></service_requests>`,
		"an unknown entity":     `<service_requests><request><status>&a;</status></request></service_requests>`,
		"an element left open":  `<service_requests><request>`,
		"no requests":           `<services><service/></services>`,
		"another encoding":      `<?xml version="1.0" encoding="utf-16"?><service_requests/>`,
		"deep elements":         strings.Repeat("<a>", 100),
		"no list":               `{"a":{"b":1}}`,
		"a list of numbers":     `[1,2]`,
		"a list left open":      `[{"status":"open"}`,
		"elements without text": `<service_requests></service_requests>`,
	} {
		if rows, err := open311.Rows([]byte(data)); err == nil {
			t.Errorf("%s: read as %q", name, rows)
		}
	}
}

func FuzzRows(f *testing.F) {
	f.Add([]byte(asJSON))
	f.Add([]byte(asXML))
	f.Fuzz(func(t *testing.T, data []byte) {
		rows, err := open311.Rows(data)
		if err != nil {
			return
		}
		for i, r := range rows {
			if len(r) != len(rows[0]) {
				t.Fatalf("row %d has %d cells, the heading %d", i, len(r), len(rows[0]))
			}
		}
	})
}
