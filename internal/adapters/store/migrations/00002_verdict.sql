-- What people say of single figures: versioned rows like the others.

-- +goose Up

CREATE TABLE verdict (
  n          INTEGER PRIMARY KEY,
  key        TEXT    NOT NULL,
  about      TEXT    NOT NULL,
  entry_from INTEGER NOT NULL,
  entry_to   INTEGER,           -- NULL while current
  body       BLOB    NOT NULL,  -- JSON
  salt       BLOB    NOT NULL,  -- of the hash; empty without personal data
  hash       BLOB    NOT NULL   -- entry.RowHash
) STRICT;
CREATE UNIQUE INDEX verdict_version ON verdict (key, entry_from);
CREATE UNIQUE INDEX verdict_current ON verdict (key) WHERE entry_to IS NULL;
CREATE INDEX verdict_about ON verdict (about, key);
CREATE INDEX verdict_from ON verdict (entry_from);
CREATE INDEX verdict_to ON verdict (entry_to) WHERE entry_to IS NOT NULL;
-- +goose StatementBegin
CREATE TRIGGER verdict_keeps BEFORE UPDATE ON verdict
WHEN NOT (OLD.entry_to IS NULL AND NEW.entry_to IS NOT NULL AND NEW.entry_to > OLD.entry_from
  AND OLD.n IS NEW.n AND OLD.key IS NEW.key AND OLD.about IS NEW.about AND OLD.entry_from IS NEW.entry_from AND OLD.body IS NEW.body AND OLD.salt IS NEW.salt AND OLD.hash IS NEW.hash)
BEGIN SELECT RAISE(ABORT, 'verdict is append-only: UPDATE refused'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER verdict_stays BEFORE DELETE ON verdict
BEGIN SELECT RAISE(ABORT, 'verdict is append-only: DELETE refused'); END;
-- +goose StatementEnd
