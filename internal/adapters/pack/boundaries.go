package pack

import (
	"encoding/json"
	"fmt"

	"nyata/internal/ground/heading"
	"nyata/internal/ground/place"
	"nyata/internal/record/document"
	"nyata/internal/record/reference"
)

// feature is what is read of a GeoJSON feature (RFC 7946).
type feature struct {
	Properties map[string]any `json:"properties"`
	Geometry   *struct {
		Type        string          `json:"type"`
		Coordinates json.RawMessage `json:"coordinates"`
	} `json:"geometry"`
}

// The properties that carry an area's code and names, ours and those of the
// national boundary files (BIG: KDEPUM kelurahan, KDCPUM kecamatan, KDPKAB
// city; WADMKD, WADMKC names), from the lowest level up.
var (
	codeProperties = []string{"kode", "code", "kode_kemendagri", "KDEPUM", "KDCPUM", "KDPKAB"}
	nameProperties = []string{"nama", "name", "NAMOBJ", "WADMKD", "WADMKC", "WADMKK"}
	districtNames  = []string{"kecamatan", "WADMKC"}
)

// ParseBoundaries reads a GeoJSON FeatureCollection: one area per feature,
// matched by Kemendagri code, else by a name that one area alone carries. Rows
// are numbered by feature, from 1. Coordinates are longitude and latitude.
func ParseBoundaries(data []byte, areas place.Tree) Result {
	var file struct {
		Type     string    `json:"type"`
		Features []feature `json:"features"`
	}
	if err := json.Unmarshal(data, &file); err != nil || file.Type != "FeatureCollection" {
		return refuseFile(Boundaries, document.Message{
			ID: "Berkas ini bukan GeoJSON FeatureCollection. Simpan ulang batas wilayah sebagai GeoJSON.",
			EN: "This file is no GeoJSON FeatureCollection. Save the boundaries again as GeoJSON.",
		})
	}
	s := &sheet{result: Result{Kind: Boundaries}, taken: map[string]int{}}
	for i, f := range file.Features {
		s.no = i + 1
		s.result.Read++
		area, reason := f.area(areas)
		if reason != nil {
			s.refuse(f.text(codeProperties), *reason)
			continue
		}
		polygons, reason := f.polygons()
		if reason != nil {
			s.refuse(area, *reason)
			continue
		}
		s.accept(encode(area, reference.Boundary{Area: area, Polygons: polygons}))
	}
	return s.result
}

// area is the id of the area a feature draws.
func (f feature) area(areas place.Tree) (string, *document.Message) {
	for _, p := range codeProperties {
		code, ok := f.Properties[p].(string)
		if !ok || code == "" {
			continue
		}
		if found := areas.ByCode(code); len(found) > 0 {
			return found[len(found)-1].ID, nil
		}
		m := unknown(p, code, "Impor kode wilayah lebih dulu, atau perbaiki kodenya.", "Import the area codes first, or correct the code.")
		return "", &m
	}
	name := f.text(nameProperties)
	if id, ok := areaWithin(name, f.text(districtNames), areas); ok {
		return id, nil
	}
	m := unknown("nama", name, "Tambahkan properti \"kode\" berisi kode Kemendagri.", "Add a property \"kode\" with the Kemendagri code.")
	return "", &m
}

// areaWithin finds an area by its name, with the name of its kecamatan where
// that tells two of the same name apart.
func areaWithin(name, district string, areas place.Tree) (string, bool) {
	if name == "" {
		return "", false
	}
	found := ""
	for _, a := range areas.All() {
		if heading.Plain(a.Name) != heading.Plain(name) && heading.Plain(a.Name) != "kota "+heading.Plain(name) {
			continue
		}
		if parent, ok := areas.ByID(a.Parent); district != "" && ok && parent.Kind == place.Kecamatan && heading.Plain(parent.Name) != heading.Plain(district) {
			continue
		}
		if found != "" {
			return "", false
		}
		found = a.ID
	}
	return found, found != ""
}

// text is the first of the named properties that holds text.
func (f feature) text(names []string) string {
	for _, n := range names {
		if s, ok := f.Properties[n].(string); ok && heading.Tidy(s) != "" {
			return heading.Tidy(s)
		}
	}
	return ""
}

// polygons reads the geometry and checks that it is closed and in degrees.
func (f feature) polygons() ([][][][2]float64, *document.Message) {
	if f.Geometry == nil {
		return nil, badGeometry("tidak ada", "missing")
	}
	var raw [][][][]float64 // positions may carry a height, which maps do not need
	switch f.Geometry.Type {
	case "Polygon":
		var one [][][]float64
		if err := json.Unmarshal(f.Geometry.Coordinates, &one); err != nil {
			return nil, badGeometry("tidak terbaca", "not readable")
		}
		raw = append(raw, one)
	case "MultiPolygon":
		if err := json.Unmarshal(f.Geometry.Coordinates, &raw); err != nil {
			return nil, badGeometry("tidak terbaca", "not readable")
		}
	default:
		return nil, badGeometry(fmt.Sprintf("berjenis %q", f.Geometry.Type), fmt.Sprintf("of type %q", f.Geometry.Type))
	}
	var out [][][][2]float64
	for _, polygon := range raw {
		var rings [][][2]float64
		for _, ring := range polygon {
			points, reason := readRing(ring)
			if reason != nil {
				return nil, reason
			}
			rings = append(rings, points)
		}
		if len(rings) == 0 {
			return nil, badGeometry("kosong", "empty")
		}
		out = append(out, rings)
	}
	if len(out) == 0 {
		return nil, badGeometry("kosong", "empty")
	}
	return out, nil
}

func readRing(ring [][]float64) ([][2]float64, *document.Message) {
	points := make([][2]float64, 0, len(ring))
	for _, p := range ring {
		if len(p) < 2 || p[0] < -180 || p[0] > 180 || p[1] < -90 || p[1] > 90 {
			return nil, badGeometry("tidak dalam bujur dan lintang (derajat, WGS 84)", "not in longitude and latitude (degrees, WGS 84)")
		}
		points = append(points, [2]float64{p[0], p[1]})
	}
	if len(points) < 4 || points[0] != points[len(points)-1] {
		return nil, badGeometry("tidak tertutup", "not closed")
	}
	return points, nil
}

func badGeometry(id, en string) *document.Message {
	return &document.Message{
		ID: "Bentuk wilayah " + id + ". Gunakan Polygon atau MultiPolygon yang tertutup, koordinat dalam derajat.",
		EN: "The shape of the area is " + en + ". Use a closed Polygon or MultiPolygon, coordinates in degrees.",
	}
}
