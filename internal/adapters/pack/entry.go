package pack

import (
	"encoding/json"
	"fmt"

	"nyata/internal/record/document"
)

// entry is an accepted row before it has its number.
type entry struct {
	key  string
	body json.RawMessage
}

// encode makes an entry of a value. The values are plain records of strings,
// numbers and lists, which always encode.
func encode(key string, value any) entry {
	body, err := json.Marshal(value)
	if err != nil {
		panic(fmt.Sprintf("encode %T: %v", value, err))
	}
	return entry{key: key, body: body}
}

// need is the reason when a required cell is blank.
func need(name string) document.Message {
	return document.Message{
		ID: fmt.Sprintf("Kolom %s kosong. Isi kolom itu.", name),
		EN: fmt.Sprintf("Column %s is blank. Fill it in.", name),
	}
}

// unknown is the reason when a cell names something the reference data lacks.
func unknown(name, value, fixID, fixEN string) document.Message {
	return document.Message{
		ID: fmt.Sprintf("Kolom %s: %q tidak dikenal. %s", name, value, fixID),
		EN: fmt.Sprintf("Column %s: %q is not known. %s", name, value, fixEN),
	}
}
