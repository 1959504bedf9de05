package ui_test

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"nyata/internal/faces/chart"
	"nyata/internal/faces/web/ui"
)

func assets(t *testing.T) *ui.Assets {
	t.Helper()
	a, err := ui.LoadAssets()
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func fetch(a *ui.Assets, address string) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	a.ServeHTTP(w, httptest.NewRequest(http.MethodGet, address, nil))
	return w
}

func TestEveryAssetPagesAskForIsThere(t *testing.T) {
	a := assets(t)
	asked := regexp.MustCompile(`Assets\.URL\("([^"]+)"\)|Script: +"([^"]+)"`)
	found := 0
	err := filepath.WalkDir("..", func(path string, _ os.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".templ" {
			return err
		}
		source, err := os.ReadFile(path)
		for _, m := range asked.FindAllStringSubmatch(string(source), -1) {
			found++
			name := m[1] + m[2]
			if answer := fetch(a, a.URL(name)); answer.Code != http.StatusOK || !strings.Contains(answer.Header().Get("Cache-Control"), "immutable") {
				t.Errorf("%s asks for %s: %d", path, name, answer.Code)
			}
		}
		return err
	})
	if err != nil || found == 0 {
		t.Errorf("%d assets asked for, %v", found, err)
	}
}

func TestOtherFilesAreNotServed(t *testing.T) {
	for _, address := range []string{"/static/", "/static/../assets.go", "/static/css/10-tokens.css", "/static/plex-400.woff"} {
		if answer := fetch(assets(t), address); answer.Code != http.StatusNotFound {
			t.Errorf("%s: %d", address, answer.Code)
		}
	}
}

func TestAnOldAddressIsNotKeptForGood(t *testing.T) {
	if got := fetch(assets(t), "/static/nyata.css?v=old").Header().Get("Cache-Control"); strings.Contains(got, "immutable") {
		t.Errorf("kept as %q", got)
	}
}

// TestStyleSheetHoldsTheColoursOfTheCharts: a drawing carries its colours
// itself, so both must be the same.
func TestStyleSheetHoldsTheColoursOfTheCharts(t *testing.T) {
	sheet := fetch(assets(t), "/static/nyata.css").Body.String()
	for token, colour := range map[string]string{
		"--ink": chart.Ink, "--muted": chart.Muted, "--hairline": chart.Hairline, "--evidence": chart.Evidence,
		"--reported": chart.Reported, "--gap": chart.Gap, "--brand": chart.Brand, "--paper": chart.Paper,
	} {
		if !strings.Contains(sheet, token+": "+colour+";") {
			t.Errorf("%s is not %s in the style sheet", token, colour)
		}
	}
	if strings.Contains(sheet, "/*") || strings.Contains(sheet, "@import") {
		t.Error("the style sheet carries comments or loads another")
	}
}
