package reference

// Boundary is the outline of one area, for maps. It decides nothing: which
// area a figure belongs to is told by codes and names, never by position.
type Boundary struct {
	Area     string           `json:"area"` // area id
	Polygons [][][][2]float64 `json:"polygons"`
	// Polygons → rings (the first is the outline, the others are holes) →
	// points (longitude, latitude in degrees, WGS 84), first point = last point.
}
