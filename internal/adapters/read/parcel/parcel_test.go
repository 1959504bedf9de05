package parcel

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"testing"

	"nyata/internal/adapters/read/parcel/parceltest"
	"nyata/internal/record/document"
)

// announce overwrites the inflated size an entry announces in the directory and
// before its content.
func announce(data []byte, size uint32) []byte {
	data = bytes.Clone(data)
	if at := bytes.LastIndex(data, []byte("PK\x01\x02")); at >= 0 {
		binary.LittleEndian.PutUint32(data[at+24:], size)
	}
	if at := bytes.LastIndex(data, []byte("PK\x07\x08")); at >= 0 {
		binary.LittleEndian.PutUint32(data[at+12:], size)
	}
	return data
}

func encryptedFlag(data []byte) []byte {
	data = bytes.Clone(data)
	data[bytes.Index(data, []byte("PK\x01\x02"))+8] |= 1
	return data
}

func TestOpenRefuses(t *testing.T) {
	many := make([]string, 0, 4002)
	for i := range 2001 {
		many = append(many, fmt.Sprintf("e%d.xml", i), "")
	}
	blanks := strings.Repeat(" ", 8<<20)
	tests := map[string]struct {
		data []byte
		want error
		code document.Code
	}{
		"no zip at all":                  {[]byte("hello"), ErrBroken, document.Broken},
		"nothing":                        {nil, ErrBroken, document.Broken},
		"cut in the middle":              {parceltest.Pack(t, "a.xml", "<a/>")[:40], ErrBroken, document.Broken},
		"one entry too many":             {parceltest.Pack(t, many...), ErrTooLarge, document.TooLarge},
		"inflates a thousandfold":        {parceltest.Pack(t, "a.xml", blanks), ErrTooLarge, document.TooLarge},
		"announces less than it holds":   {announce(parceltest.Pack(t, "a.xml", blanks), 100), ErrBroken, document.Broken},
		"announces four gibibytes":       {announce(parceltest.Pack(t, "a.xml", "<a/>"), 0xfffffff0), ErrTooLarge, document.TooLarge},
		"an encrypted entry":             {encryptedFlag(parceltest.Pack(t, "a.xml", "<a/>")), ErrEncrypted, document.Encrypted},
		"a document type":                {parceltest.Pack(t, "a.xml", `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`), ErrDoctype, document.Broken},
		"a document type in relations":   {parceltest.Pack(t, "_rels/.rels", `<!DOCTYPE a SYSTEM "http://127.0.0.1/x"><a/>`), ErrDoctype, document.Broken},
		"a document type in UTF-16":      {parceltest.Pack(t, "a.xml", "\xff\xfe<\x00!\x00D\x00O\x00C\x00T\x00Y\x00P\x00E\x00 \x00a\x00>\x00"), ErrDoctype, document.Broken},
		"a document type after a remark": {parceltest.Pack(t, "a.xml", "<!--"+strings.Repeat("x y z ", 20_000)+"--><!DOCTYPE a><a/>"), ErrDoctype, document.Broken},
		"two entries of one name":        {parceltest.Pack(t, "xl/a.xml", "<a/>", "XL\\A.xml", "<b/>"), ErrBroken, document.Broken},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := Open(test.data, Limits{})
			if !errors.Is(err, test.want) {
				t.Fatalf("error %v, want %v", err, test.want)
			}
			p := Problem(err)
			if p.Code != test.code || p.Message.ID == "" || p.Message.EN == "" {
				t.Errorf("problem %+v, want code %s and both languages", p, test.code)
			}
		})
	}
}

func TestOpenBoundsTheWhole(t *testing.T) {
	half := strings.Repeat("0123456789abcdef", 1<<12)
	data := parceltest.Pack(t, "a.bin", half, "b.bin", half)
	if _, err := Open(data, Limits{Inflated: 100 << 10}); !errors.Is(err, ErrTooLarge) {
		t.Errorf("error %v, want %v", err, ErrTooLarge)
	}
	if _, err := Open(data, Limits{Inflated: 200 << 10}); err != nil {
		t.Errorf("within the limit: %v", err)
	}
}

func TestOpenReadsParts(t *testing.T) {
	inner := parceltest.Pack(t, "bomb.xml", strings.Repeat(" ", 4<<20))
	p, err := Open(parceltest.Pack(t, "dir/", "", "xl/Workbook.xml", "<w/>", "xl\\sheet.xml", "<s/>", "inner.zip", string(inner), "empty.xml", ""), Limits{})
	if err != nil {
		t.Fatal(err)
	}
	if got := string(p.Part("/XL/workbook.xml")); got != "<w/>" {
		t.Errorf("part %q, want <w/>", got)
	}
	if got := string(p.Part("xl/./x/../sheet.xml")); got != "<s/>" {
		t.Errorf("part %q, want <s/>", got)
	}
	if p.Part("inner.zip") != nil || !p.Has("inner.zip") {
		t.Error("an entry that is no XML is known and not kept")
	}
	if !p.Has("empty.xml") || p.Has("absent.xml") || p.Has("dir") {
		t.Error("Has tells entries wrongly")
	}
}

func TestRelations(t *testing.T) {
	p, err := Open(parceltest.Pack(t, "xl/_rels/workbook.xml.rels", `<Relationships>
		<Relationship Id="r1" Type="http://x/relationships/worksheet" Target="worksheets/sheet1.xml"/>
		<Relationship Id="r2" Type="http://x/relationships/worksheet" Target="/xl/Other.xml"/>
		<Relationship Id="r3" Type="http://x/relationships/image" Target="http://127.0.0.1/a.png" TargetMode="External"/>
		<Relationship Id="r4" Type="http://x/relationships/styles" Target="../../../etc/passwd"/>
	</Relationships>`, "a/_rels/b.xml.rels", "<broken"), Limits{})
	if err != nil {
		t.Fatal(err)
	}
	got := fmt.Sprint(Relations(p, "xl/workbook.xml"))
	want := "[{r1 xl/worksheets/sheet1.xml worksheet} {r2 xl/other.xml worksheet} {r4 etc/passwd styles}]"
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if got := Relations(p, "a/b.xml"); got != nil {
		t.Errorf("damaged relations give %v", got)
	}
}

func FuzzOpen(f *testing.F) {
	f.Add(parceltest.Pack(f, "a.xml", "<a/>"))
	f.Add(announce(parceltest.Pack(f, "a.xml", strings.Repeat(" ", 1000)), 10))
	f.Fuzz(func(t *testing.T, data []byte) {
		limits := Limits{Inflated: 1 << 20}
		p, err := Open(data, limits)
		if err != nil {
			return
		}
		total := 0
		for _, name := range p.Names() {
			total += len(p.Part(name))
		}
		if int64(total) > limits.Inflated {
			t.Errorf("inflated to %d bytes", total)
		}
	})
}
