package figure

// SettleColumn decides the style of a column from those of its members whose
// marks allow only one reading. Where both styles are proven, one must be proven
// four times as often as the other, else the column stays unknown. Where none
// is proven, three or more members with one or two digits behind a single dot
// ("98.50") make the column English: as slips in the thousands they would be too
// many.
func SettleColumn(raws []string) Style {
	indonesian, english, dotted := 0, 0, 0
	for _, raw := range raws {
		f, proof := read(raw, UnknownStyle)
		switch {
		case proof == Indonesian:
			indonesian++
		case proof == English:
			english++
		case f.Ambiguous && f.Value < f.Alternative && f.Value >= 0, f.Ambiguous && f.Value > f.Alternative && f.Value < 0:
			dotted++ // read as decimal although it might be thousands
		}
	}
	switch {
	case indonesian > 0 && indonesian >= 4*english:
		return Indonesian
	case english > 0 && english >= 4*indonesian:
		return English
	case indonesian == 0 && english == 0 && dotted >= 3:
		return English
	default:
		return UnknownStyle
	}
}
