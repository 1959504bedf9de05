-- What people teach the asking and keep of it, as versioned rows like the
-- others, and every question with its outcome. The last is no part of the
-- ledger: it holds no text and nobody's name, and is counted, not proven.

-- +goose Up

CREATE TABLE binding (
  n          INTEGER PRIMARY KEY,
  key        TEXT    NOT NULL,
  about      TEXT    NOT NULL,
  entry_from INTEGER NOT NULL,
  entry_to   INTEGER,           -- NULL while current
  body       BLOB    NOT NULL,  -- JSON
  salt       BLOB    NOT NULL,  -- of the hash; empty without personal data
  hash       BLOB    NOT NULL   -- entry.RowHash
) STRICT;
CREATE UNIQUE INDEX binding_version ON binding (key, entry_from);
CREATE UNIQUE INDEX binding_current ON binding (key) WHERE entry_to IS NULL;
CREATE INDEX binding_about ON binding (about, key);
CREATE INDEX binding_from ON binding (entry_from);
CREATE INDEX binding_to ON binding (entry_to) WHERE entry_to IS NOT NULL;
-- +goose StatementBegin
CREATE TRIGGER binding_keeps BEFORE UPDATE ON binding
WHEN NOT (OLD.entry_to IS NULL AND NEW.entry_to IS NOT NULL AND NEW.entry_to > OLD.entry_from
  AND OLD.n IS NEW.n AND OLD.key IS NEW.key AND OLD.about IS NEW.about AND OLD.entry_from IS NEW.entry_from AND OLD.body IS NEW.body AND OLD.salt IS NEW.salt AND OLD.hash IS NEW.hash)
BEGIN SELECT RAISE(ABORT, 'binding is append-only: UPDATE refused'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER binding_stays BEFORE DELETE ON binding
BEGIN SELECT RAISE(ABORT, 'binding is append-only: DELETE refused'); END;
-- +goose StatementEnd

CREATE TABLE verified (
  n          INTEGER PRIMARY KEY,
  key        TEXT    NOT NULL,
  about      TEXT    NOT NULL,
  entry_from INTEGER NOT NULL,
  entry_to   INTEGER,           -- NULL while current
  body       BLOB    NOT NULL,  -- JSON
  salt       BLOB    NOT NULL,  -- of the hash; empty without personal data
  hash       BLOB    NOT NULL   -- entry.RowHash
) STRICT;
CREATE UNIQUE INDEX verified_version ON verified (key, entry_from);
CREATE UNIQUE INDEX verified_current ON verified (key) WHERE entry_to IS NULL;
CREATE INDEX verified_about ON verified (about, key);
CREATE INDEX verified_from ON verified (entry_from);
CREATE INDEX verified_to ON verified (entry_to) WHERE entry_to IS NOT NULL;
-- +goose StatementBegin
CREATE TRIGGER verified_keeps BEFORE UPDATE ON verified
WHEN NOT (OLD.entry_to IS NULL AND NEW.entry_to IS NOT NULL AND NEW.entry_to > OLD.entry_from
  AND OLD.n IS NEW.n AND OLD.key IS NEW.key AND OLD.about IS NEW.about AND OLD.entry_from IS NEW.entry_from AND OLD.body IS NEW.body AND OLD.salt IS NEW.salt AND OLD.hash IS NEW.hash)
BEGIN SELECT RAISE(ABORT, 'verified is append-only: UPDATE refused'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER verified_stays BEFORE DELETE ON verified
BEGIN SELECT RAISE(ABORT, 'verified is append-only: DELETE refused'); END;
-- +goose StatementEnd

CREATE TABLE asked (
  n       INTEGER PRIMARY KEY,
  at      INTEGER NOT NULL,  -- nanoseconds since 1970 UTC, to the hour
  face    TEXT    NOT NULL,
  outcome TEXT    NOT NULL,
  reason  TEXT    NOT NULL,
  word    TEXT    NOT NULL,  -- empty where it might be somebody's
  plan    BLOB    NOT NULL,  -- JSON; empty without one
  rows    INTEGER NOT NULL,
  model   TEXT    NOT NULL
) STRICT;
CREATE INDEX asked_word ON asked (word) WHERE word <> '';
-- +goose StatementBegin
CREATE TRIGGER asked_keeps BEFORE UPDATE ON asked
BEGIN SELECT RAISE(ABORT, 'asked is append-only: UPDATE refused'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER asked_stays BEFORE DELETE ON asked
BEGIN SELECT RAISE(ABORT, 'asked is append-only: DELETE refused'); END;
-- +goose StatementEnd
