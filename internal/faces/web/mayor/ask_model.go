package mayor

import (
	"context"

	"nyata/internal/casework/asking"
	"nyata/internal/faces/web/ui"
)

// propose asks the language model, where one is allowed, for a plan where the
// language has none.
func (p Pages) propose(ctx context.Context, v *ui.Visit, page *asked) {
	page.understood, page.help.Plan = asking.Propose(ctx, p.Model, page.asker.Asker, page.question, v.Now, page.understood)
}
