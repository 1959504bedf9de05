package claims_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"nyata/internal/adapters/claims"
	"nyata/internal/judgement/estimate"
)

const head = "indicator,area,month,source,value,n,x\n"

// TestABadRowCostsOnlyItself gives one bad row among good ones, by situation.
func TestABadRowCostsOnlyItself(t *testing.T) {
	for name, c := range map[string]struct{ row, key string }{
		"no area":                      {"0,,1,agency:1,0.5,,", "claims.empty"},
		"month in words":               {"0,1,Mei,agency:1,0.5,,", "claims.month"},
		"decimal comma":                {"0,1,1,agency:1,0,5,,", "claims.too_wide"},
		"no number":                    {"0,1,1,agency:1,n.a.,,", "claims.no_number"},
		"not a number":                 {"0,1,1,agency:1,NaN,,", "claims.no_number"},
		"no end":                       {"0,1,1,agency:1,+Inf,,", "claims.no_number"},
		"percent instead of a share":   {"0,1,1,agency:1,85,,", "claims.no_share"},
		"complaints below zero":        {"0,1,1,complaints,-3,,", "claims.negative"},
		"survey without a sample":      {"0,1,1,survey,0.5,,", "claims.not_positive"},
		"more found good than visited": {"0,1,1,spotcheck,1.1,10,11", "claims.hits"},
		"said twice":                   {"0,0,0,agency:1,0.7,,", "claims.again"},
		"quotation mark left open":     {`0,"1,1,agency:1,0.7,,`, "claims.quotes"},
	} {
		t.Run(name, func(t *testing.T) {
			raw := head + "0,0,0,agency:1,0.8,,\n" + c.row + "\n0,0,2,survey,0.75,40,30\n0,0,2,complaints,7,,\n"
			got, err := claims.Parse([]byte(raw), []byte("area,population\n0,1000\n"), []byte("indicator,target\n0,0.9\n"))
			if err != nil {
				t.Fatal(err)
			}
			if len(got.Refused) != 1 || got.Refused[0].Reason.Key != c.key || got.Refused[0].Line != 3 || got.Refused[0].File != "claims.csv" {
				t.Errorf("refused %+v, want line 3 of claims.csv for %s", got.Refused, c.key)
			}
			if len(got.Input.Claims) != 3 {
				t.Errorf("%d claims kept, want the 3 good ones", len(got.Input.Claims))
			}
		})
	}
}

func TestSourcesAreTakenForWhatTheirNamesSay(t *testing.T) {
	raw := head + "k,a,0,agency:9,0.8,,\nk,a,0,survey,0.5,10,5\nk,a,0,spotcheck,0.5,10,5\nk,a,0,sensor:3,0.6,,\n" +
		"k,a,6,bureau_annual,0.6,,\nk,a,0,complaints,12,,\nk,a,0,university,0.55,200,110\nk,a,0,satellite,0.6,,\n"
	got, err := claims.Parse([]byte(raw), nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := []estimate.Kind{
		estimate.Report, estimate.Survey, estimate.SpotCheck, estimate.Sensor,
		estimate.Annual, estimate.Complaints, estimate.Survey, estimate.Statistic,
	}
	if len(got.Input.Claims) != len(want) {
		t.Fatalf("%d claims, want %d; refused %+v", len(got.Input.Claims), len(want), got.Refused)
	}
	for i, c := range got.Input.Claims {
		if c.Kind != want[i] {
			t.Errorf("%s is taken for kind %d, want %d", c.Source, c.Kind, want[i])
		}
	}
}

func TestScalesFollowTheValues(t *testing.T) {
	raw := head + "share,a,0,agency:1,0.8,,\nshare,a,1,agency:1,1,,\ncount,a,0,agency:1,120,,\ncount,a,1,agency:1,95,,\nindex,a,0,agency:1,81.43,,\n"
	got, err := claims.Parse([]byte(raw), nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]estimate.Scale{"share": estimate.Share, "count": estimate.Count, "index": estimate.Plain} {
		if got.Input.Scales[name] != want {
			t.Errorf("%s is on scale %d, want %d", name, got.Input.Scales[name], want)
		}
	}
}

func TestMissingFilesAreTold(t *testing.T) {
	dir := t.TempDir()
	if _, err := claims.Read(dir); err == nil || !strings.Contains(err.Error(), "claims.csv") {
		t.Errorf("without claims: %v, want a fault that names claims.csv", err)
	}
	if err := os.WriteFile(filepath.Join(dir, "claims.csv"), []byte(head+"0,0,0,agency:1,0.8,,\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	got, err := claims.Read(dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(got.Refused) != 2 || len(got.Input.Claims) != 1 {
		t.Errorf("%d claims and %+v refused, want 1 claim and both other files told as missing", len(got.Input.Claims), got.Refused)
	}
}

// FuzzParse wants every line that holds something to be a claim or a refusal,
// whatever the bytes.
func FuzzParse(f *testing.F) {
	f.Add([]byte(head + "0,0,0,agency:1,0.8,,\n0,0,2,survey,0.75,40,30\n"))
	f.Add([]byte("\xef\xbb\xbf" + head + "\"a\"\"b\",0,-3,complaints,1e3,,\r\n\n0,0,0,x,,5,9"))
	f.Add([]byte("value,source,month,area,indicator\n1,agency:2,0,0,0\n\"\n"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		got, err := claims.Parse(raw, raw, raw)
		if err != nil {
			return
		}
		lines := 0
		for _, line := range strings.Split(strings.TrimPrefix(string(raw), "\xef\xbb\xbf"), "\n") {
			if strings.TrimSpace(strings.TrimSuffix(line, "\r")) != "" {
				lines++
			}
		}
		refused := 0
		for _, r := range got.Refused {
			if r.File == "claims.csv" {
				refused++
			}
		}
		if len(got.Input.Claims)+refused != lines-1 {
			t.Errorf("%d claims and %d refusals from %d lines below the heading", len(got.Input.Claims), refused, lines-1)
		}
		for _, c := range got.Input.Claims {
			if c.Value != c.Value || c.Size < c.Hits || c.Hits < 0 {
				t.Errorf("claim %+v cannot be used", c)
			}
		}
	})
}
