package app

import (
	"crypto/rand"
	"encoding/base32"
	"fmt"
	"strings"
)

// newPassword draws a password of 80 random bits that can be read out over the
// telephone.
func newPassword() (string, error) {
	raw := make([]byte, 10)
	if _, err := rand.Read(raw); err != nil {
		return "", fmt.Errorf("draw password: %w", err)
	}
	text := strings.ToLower(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(raw))
	return strings.Join([]string{text[:4], text[4:8], text[8:12], text[12:]}, "-"), nil
}
