package inspector

import (
	"fmt"
	"net/http"
	"strings"

	"nyata/internal/casework"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/fault"
)

// maxReply is how many bytes of text a reply may have.
const maxReply = 20_000

// Reply answers POST /differences/{id}/reply: the agency's own words and, when
// it likes, a file.
func (p Pages) Reply(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	d, err := p.find(r.Context(), v, r.PathValue("id"))
	if err != nil {
		return err
	}
	if !v.May(casework.ReplyDifference, d.Agency.ID) {
		return fault.New(fault.NotFound, "web.fault.notfound")
	}
	form, err := ui.ReadForm(w, r, p.MaxUpload)
	if err != nil {
		return err
	}
	defer form.Close()
	answer := casework.Answer{
		Difference: d.ID, Agency: d.Agency.ID,
		Text: strings.TrimSpace(strings.ReplaceAll(form.Value("text"), "\r\n", "\n")),
	}
	var faults []ui.FieldFault
	switch {
	case answer.Text == "":
		faults = append(faults, ui.FieldFault{Field: "text", Sentence: v.T("web.reply.empty")})
	case len(answer.Text) > maxReply:
		faults = append(faults, ui.FieldFault{Field: "text", Sentence: v.T("web.reply.long", "most", maxReply)})
	}
	if name, file, ok := form.File("file"); ok {
		answer.FileName, answer.File = name, file
	}
	if len(faults) == 0 {
		switch _, err := p.Office.Reply(r.Context(), v.Actor(), answer); {
		case err == nil:
			return ui.Back(w, r, ui.DifferenceURL(d.ID), "replied")
		case !ui.Correctable(err):
			return fmt.Errorf("record reply to %s: %w", d.ID, err)
		default:
			faults = append(faults, ui.FieldFault{Field: "text", Sentence: v.Fault(err)})
		}
	}
	page, err := p.view(r.Context(), v, d)
	if err != nil {
		return err
	}
	page.faults, page.text = faults, answer.Text
	return v.Show(w, http.StatusUnprocessableEntity, differencePage(v, page))
}

// File answers GET /differences/{id}/files/{file}: what an agency attached to
// its reply, as a download.
func (p Pages) File(open ui.Opener) ui.Handler {
	return func(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
		d, err := p.find(r.Context(), v, r.PathValue("id"))
		if err != nil {
			return err
		}
		replies, err := p.Office.Replies(r.Context(), v.Actor(), []string{d.ID})
		if err != nil {
			return fmt.Errorf("list replies to %s: %w", d.ID, err)
		}
		for _, one := range replies {
			if one.File != "" && one.File == r.PathValue("file") {
				return ui.Download(v, w, r, open, one.File, one.FileName)
			}
		}
		return fault.New(fault.NotFound, "web.fault.notfound")
	}
}

// paragraphs cuts a text at its blank lines.
func paragraphs(text string) []string {
	var list []string
	for piece := range strings.SplitSeq(text, "\n\n") {
		if piece = strings.TrimSpace(piece); piece != "" {
			list = append(list, piece)
		}
	}
	return list
}
