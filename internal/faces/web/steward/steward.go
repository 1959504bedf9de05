// Package steward holds the pages of those who run the installation: accounts
// and their invitations, and the reference data a city brings itself.
package steward

import (
	"context"
	"io"

	"nyata/internal/casework"
	"nyata/internal/record/account"
)

// Office is what these pages read and write.
type Office interface {
	Accounts(ctx context.Context, actor casework.Actor) ([]account.Account, error)
	CreateAccount(ctx context.Context, actor casework.Actor, a casework.Applicant) (account.Account, error)
	Invite(ctx context.Context, actor casework.Actor, accountID string) (casework.Invited, error)
	Disable(ctx context.Context, actor casework.Actor, accountID, reason string) error
	ChangePassword(ctx context.Context, actor casework.Actor, old, chosen string) error
}

// Importer brings a file of reference data in: it reads the file and hands its
// rows to casework. With dry nothing changes and the report says what would.
// A file that is none of the kind is fault.Invalid.
type Importer interface {
	Import(ctx context.Context, actor casework.Actor, kind casework.ReferenceKind, name string, file io.Reader, dry bool) (casework.Report, error)
}

// Pages serves the pages.
type Pages struct {
	Office    Office
	Importer  Importer
	Origin    string // what an invitation's address begins with, "https://nyata.example"; empty takes the request's own
	MaxUpload int64
}
