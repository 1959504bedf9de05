package casework

import (
	"context"
	"crypto/subtle"
	"encoding/base64"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/crypto/argon2"

	"nyata/internal/ground/fault"
)

// The cost of a password hash: argon2id as RFC 9106 has it, with the memory and
// passes OWASP recommends as a minimum for it (19 MiB, 2 passes, 1 lane).
const (
	argonMemory = 19 * 1024 // KiB
	argonPasses = 2
	argonLanes  = 1
	argonKey    = 32
	argonSalt   = 16
)

// The length of a password: no upper limit a person meets, but one that keeps
// a hash cheap to compute.
const (
	minPassword = 10 // characters
	maxPassword = 256
)

// argonAtOnce is how many passwords are hashed side by side: each takes
// argonMemory, and a flood of sign-ins must not take it all.
const argonAtOnce = 2

// checkPassword refuses a password that is too short, too long, or the login.
func checkPassword(password, login string) error {
	switch n := utf8.RuneCountInString(password); {
	case n < minPassword:
		return fault.New(fault.Invalid, "casework.password_short", fault.With("least", minPassword))
	case n > maxPassword:
		return fault.New(fault.Invalid, "casework.password_long", fault.With("most", maxPassword))
	case strings.EqualFold(strings.TrimSpace(password), login):
		return fault.New(fault.Invalid, "casework.password_login")
	}
	return nil
}

// hashPassword hashes a password with a fresh salt, in the encoded form
// "$argon2id$v=19$m=…,t=…,p=…$salt$key".
func (o *Office) hashPassword(ctx context.Context, password string) (string, error) {
	salt := make([]byte, argonSalt)
	if _, err := io.ReadFull(o.random, salt); err != nil {
		return "", fmt.Errorf("draw salt: %w", err)
	}
	key, err := o.derive(ctx, password, salt, argonPasses, argonMemory, argonLanes, argonKey)
	if err != nil {
		return "", err
	}
	b64 := base64.RawStdEncoding
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, argonMemory, argonPasses, argonLanes,
		b64.EncodeToString(salt), b64.EncodeToString(key)), nil
}

// derive computes argon2id when one of the few places is free.
func (o *Office) derive(ctx context.Context, password string, salt []byte, passes, memory uint32, lanes uint8, size uint32) ([]byte, error) {
	select {
	case o.hashing <- struct{}{}:
		defer func() { <-o.hashing }()
		return argon2.IDKey([]byte(password), salt, passes, memory, lanes, size), nil
	case <-ctx.Done():
		return nil, fault.Wrap(ctx.Err(), fault.Unavailable, "casework.busy")
	}
}

// nobody is what a password is held against when no account has the login, so
// that an unknown login takes as long as a known one. No password matches it.
var nobody = fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
	argon2.Version, argonMemory, argonPasses, argonLanes)

// matches says whether a password is the one an encoded hash was made of. It
// always computes a hash.
func (o *Office) matches(ctx context.Context, password, encoded string) (bool, error) {
	h, ok := parseHash(encoded)
	if !ok {
		h, _ = parseHash(nobody)
	}
	key, err := o.derive(ctx, password, h.salt, h.passes, h.memory, h.lanes, argonKey)
	if err != nil {
		return false, err
	}
	return ok && encoded != nobody && subtle.ConstantTimeCompare(key, h.key) == 1, nil
}

// hash is an encoded password hash taken apart.
type hash struct {
	memory, passes uint32
	lanes          uint8
	salt, key      []byte
}

func parseHash(encoded string) (hash, bool) {
	var h hash
	parts := strings.Split(encoded, "$")
	if len(parts) != 6 || parts[0] != "" || parts[1] != "argon2id" || parts[2] != "v="+strconv.Itoa(argon2.Version) {
		return h, false
	}
	if _, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &h.memory, &h.passes, &h.lanes); err != nil {
		return h, false
	}
	b64 := base64.RawStdEncoding.Strict()
	var errSalt, errKey error
	h.salt, errSalt = b64.DecodeString(parts[4])
	h.key, errKey = b64.DecodeString(parts[5])
	return h, errSalt == nil && errKey == nil && len(h.key) == argonKey && h.passes > 0 && h.lanes > 0
}
