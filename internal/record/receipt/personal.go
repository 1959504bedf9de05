package receipt

import (
	"time"

	"nyata/internal/ground/person"
)

// Personal is how much personal data a file holds, by sort. The data itself is
// kept nowhere but in the file.
type Personal struct {
	NIK     int `json:"nik,omitempty"`
	NIP     int `json:"nip,omitempty"`
	Phone   int `json:"phone,omitempty"`
	Email   int `json:"email,omitempty"`
	Account int `json:"account,omitempty"`
	Health  int `json:"health,omitempty"`
}

// Add counts what was found.
func (p *Personal) Add(found []person.Found) {
	for _, f := range found {
		switch f.What {
		case person.NIK:
			p.NIK++
		case person.NIP:
			p.NIP++
		case person.Phone:
			p.Phone++
		case person.Email:
			p.Email++
		case person.Account:
			p.Account++
		case person.Health:
			p.Health++
		}
	}
}

// Of is the count of one sort.
func (p Personal) Of(what person.What) int {
	switch what {
	case person.NIK:
		return p.NIK
	case person.NIP:
		return p.NIP
	case person.Phone:
		return p.Phone
	case person.Email:
		return p.Email
	case person.Account:
		return p.Account
	case person.Health:
		return p.Health
	}
	return 0
}

// Total counts all sorts.
func (p Personal) Total() int {
	return p.NIK + p.NIP + p.Phone + p.Email + p.Account + p.Health
}

// Release says who had the personal data of a file shown unmasked, when and why.
type Release struct {
	By     string    `json:"by"`     // account id
	At     time.Time `json:"at"`     // UTC
	Reason string    `json:"reason"` // with anything personal in it masked
}

// Withheld says that a file lists what people told and who they are, as exports
// of complaints do. It is kept as it came, and nothing of it is: neither text
// nor figures nor pages. What could be used of it, without the persons, is a
// file of evidence of its own.
type Withheld struct {
	Evidence string  `json:"evidence,omitempty"` // id of that file; empty where nothing could be made of it
	Rows     int     `json:"rows"`               // data rows met
	Removed  Removed `json:"removed"`            // what was taken out on the way
}
