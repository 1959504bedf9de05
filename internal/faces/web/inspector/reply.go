package inspector

import (
	"fmt"
	"net/http"
	"strings"

	"nyata/internal/casework"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/fault"
	"nyata/internal/judgement/matter"
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
	return p.answer(v, w, r, d.ID, d.Agency.ID, func(faults []ui.FieldFault, text string) error {
		page, err := p.view(r.Context(), v, d)
		if err != nil {
			return err
		}
		page.faults, page.text = faults, text
		return v.Show(w, http.StatusUnprocessableEntity, differencePage(v, page))
	})
}

// ReplyMatter answers POST /matters/{id}/reply: one answer to all of a cause.
func (p Pages) ReplyMatter(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	m, err := p.Office.Matter(r.Context(), v.Actor(), r.PathValue("id"))
	if err != nil {
		return err
	}
	return p.answer(v, w, r, m.ID, m.Agency.ID, func(faults []ui.FieldFault, text string) error {
		page, err := p.matterView(v, r, m)
		if err != nil {
			return err
		}
		page.faults, page.text = faults, text
		return v.Show(w, http.StatusUnprocessableEntity, matterPage(v, page))
	})
}

// answer records a reply to a difference or matter, or shows the form again
// with what is wrong.
func (p Pages) answer(v *ui.Visit, w http.ResponseWriter, r *http.Request, id, agency string, again func([]ui.FieldFault, string) error) error {
	if !v.May(casework.ReplyDifference, agency) {
		return fault.New(fault.NotFound, "web.fault.notfound")
	}
	form, err := ui.ReadForm(w, r, p.MaxUpload)
	if err != nil {
		return err
	}
	defer form.Close()
	answer := casework.Answer{
		Difference: id, Agency: agency,
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
			return ui.Back(w, r, subjectURL(id), "replied")
		case !ui.Correctable(err):
			return fmt.Errorf("record reply to %s: %w", id, err)
		default:
			faults = append(faults, ui.FieldFault{Field: "text", Sentence: v.Fault(err)})
		}
	}
	return again(faults, answer.Text)
}

// subjectURL is the page of what is replied to: ids of matters begin with m.
func subjectURL(id string) string {
	if matter.IsID(id) {
		return ui.MatterURL(id)
	}
	return ui.DifferenceURL(id)
}

// File answers GET /differences/{id}/files/{file} and the same of a matter:
// what an agency attached to its reply, as a download.
func (p Pages) File(open ui.Opener) ui.Handler {
	return func(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
		id := r.PathValue("id")
		if matter.IsID(id) {
			if _, err := p.Office.Matter(r.Context(), v.Actor(), id); err != nil {
				return err
			}
		} else if _, err := p.find(r.Context(), v, id); err != nil {
			return err
		}
		replies, err := p.Office.Replies(r.Context(), v.Actor(), []string{id})
		if err != nil {
			return fmt.Errorf("list replies to %s: %w", id, err)
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
