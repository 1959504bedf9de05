-- The truth of one city. Every table but session and derived is append-only:
-- triggers refuse UPDATE and DELETE. A versioned row may end, once: its
-- entry_to goes from NULL to the entry that ends it, and nothing else changes.

-- +goose Up

CREATE TABLE entry (
  idx    INTEGER PRIMARY KEY, -- Merkle leaf index, from 0
  at     INTEGER NOT NULL,    -- nanoseconds since 1970 UTC, never less than the entry before
  actor  TEXT    NOT NULL,
  kind   TEXT    NOT NULL,
  opened INTEGER NOT NULL,
  closed INTEGER NOT NULL,
  rows   TEXT    NOT NULL,    -- entry.Rows.Hash
  body   BLOB    NOT NULL
) STRICT;
CREATE INDEX entry_at ON entry (at);

CREATE TABLE tree_hash (
  idx  INTEGER PRIMARY KEY,   -- stored hash index
  hash BLOB NOT NULL
) STRICT;

CREATE TABLE checkpoint (
  size INTEGER NOT NULL,
  note TEXT    NOT NULL,
  PRIMARY KEY (size, note)
) STRICT;

-- +goose StatementBegin
CREATE TRIGGER entry_keeps BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'entry is append-only: UPDATE refused'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER entry_stays BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'entry is append-only: DELETE refused'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER tree_hash_keeps BEFORE UPDATE ON tree_hash
BEGIN SELECT RAISE(ABORT, 'tree_hash is append-only: UPDATE refused'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER tree_hash_stays BEFORE DELETE ON tree_hash
BEGIN SELECT RAISE(ABORT, 'tree_hash is append-only: DELETE refused'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER checkpoint_keeps BEFORE UPDATE ON checkpoint
BEGIN SELECT RAISE(ABORT, 'checkpoint is append-only: UPDATE refused'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER checkpoint_stays BEFORE DELETE ON checkpoint
BEGIN SELECT RAISE(ABORT, 'checkpoint is append-only: DELETE refused'); END;
-- +goose StatementEnd

CREATE TABLE receipt (
  n          INTEGER PRIMARY KEY,
  key        TEXT    NOT NULL,
  about      TEXT    NOT NULL,
  entry_from INTEGER NOT NULL,
  entry_to   INTEGER,           -- NULL while current
  body       BLOB    NOT NULL,  -- JSON
  salt       BLOB    NOT NULL,  -- of the hash; empty without personal data
  hash       BLOB    NOT NULL   -- entry.RowHash
) STRICT;
CREATE UNIQUE INDEX receipt_version ON receipt (key, entry_from);
CREATE UNIQUE INDEX receipt_current ON receipt (key) WHERE entry_to IS NULL;
CREATE INDEX receipt_about ON receipt (about, key);
CREATE INDEX receipt_from ON receipt (entry_from);
CREATE INDEX receipt_to ON receipt (entry_to) WHERE entry_to IS NOT NULL;
-- +goose StatementBegin
CREATE TRIGGER receipt_keeps BEFORE UPDATE ON receipt
WHEN NOT (OLD.entry_to IS NULL AND NEW.entry_to IS NOT NULL AND NEW.entry_to > OLD.entry_from
  AND OLD.n IS NEW.n AND OLD.key IS NEW.key AND OLD.about IS NEW.about AND OLD.entry_from IS NEW.entry_from AND OLD.body IS NEW.body AND OLD.salt IS NEW.salt AND OLD.hash IS NEW.hash)
BEGIN SELECT RAISE(ABORT, 'receipt is append-only: UPDATE refused'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER receipt_stays BEFORE DELETE ON receipt
BEGIN SELECT RAISE(ABORT, 'receipt is append-only: DELETE refused'); END;
-- +goose StatementEnd

CREATE TABLE filename (
  n          INTEGER PRIMARY KEY,
  key        TEXT    NOT NULL,
  about      TEXT    NOT NULL,
  entry_from INTEGER NOT NULL,
  entry_to   INTEGER,           -- NULL while current
  body       BLOB    NOT NULL,  -- JSON
  salt       BLOB    NOT NULL,  -- of the hash; empty without personal data
  hash       BLOB    NOT NULL   -- entry.RowHash
) STRICT;
CREATE UNIQUE INDEX filename_version ON filename (key, entry_from);
CREATE UNIQUE INDEX filename_current ON filename (key) WHERE entry_to IS NULL;
CREATE INDEX filename_about ON filename (about, key);
CREATE INDEX filename_from ON filename (entry_from);
CREATE INDEX filename_to ON filename (entry_to) WHERE entry_to IS NOT NULL;
-- +goose StatementBegin
CREATE TRIGGER filename_keeps BEFORE UPDATE ON filename
WHEN NOT (OLD.entry_to IS NULL AND NEW.entry_to IS NOT NULL AND NEW.entry_to > OLD.entry_from
  AND OLD.n IS NEW.n AND OLD.key IS NEW.key AND OLD.about IS NEW.about AND OLD.entry_from IS NEW.entry_from AND OLD.body IS NEW.body AND OLD.salt IS NEW.salt AND OLD.hash IS NEW.hash)
BEGIN SELECT RAISE(ABORT, 'filename is append-only: UPDATE refused'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER filename_stays BEFORE DELETE ON filename
BEGIN SELECT RAISE(ABORT, 'filename is append-only: DELETE refused'); END;
-- +goose StatementEnd

CREATE TABLE proposal (
  n          INTEGER PRIMARY KEY,
  key        TEXT    NOT NULL,
  about      TEXT    NOT NULL,
  entry_from INTEGER NOT NULL,
  entry_to   INTEGER,           -- NULL while current
  body       BLOB    NOT NULL,  -- JSON
  salt       BLOB    NOT NULL,  -- of the hash; empty without personal data
  hash       BLOB    NOT NULL   -- entry.RowHash
) STRICT;
CREATE UNIQUE INDEX proposal_version ON proposal (key, entry_from);
CREATE UNIQUE INDEX proposal_current ON proposal (key) WHERE entry_to IS NULL;
CREATE INDEX proposal_about ON proposal (about, key);
CREATE INDEX proposal_from ON proposal (entry_from);
CREATE INDEX proposal_to ON proposal (entry_to) WHERE entry_to IS NOT NULL;
-- +goose StatementBegin
CREATE TRIGGER proposal_keeps BEFORE UPDATE ON proposal
WHEN NOT (OLD.entry_to IS NULL AND NEW.entry_to IS NOT NULL AND NEW.entry_to > OLD.entry_from
  AND OLD.n IS NEW.n AND OLD.key IS NEW.key AND OLD.about IS NEW.about AND OLD.entry_from IS NEW.entry_from AND OLD.body IS NEW.body AND OLD.salt IS NEW.salt AND OLD.hash IS NEW.hash)
BEGIN SELECT RAISE(ABORT, 'proposal is append-only: UPDATE refused'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER proposal_stays BEFORE DELETE ON proposal
BEGIN SELECT RAISE(ABORT, 'proposal is append-only: DELETE refused'); END;
-- +goose StatementEnd

CREATE TABLE mention (
  n          INTEGER PRIMARY KEY,
  key        TEXT    NOT NULL,
  about      TEXT    NOT NULL,
  entry_from INTEGER NOT NULL,
  entry_to   INTEGER,           -- NULL while current
  body       BLOB    NOT NULL,  -- JSON
  salt       BLOB    NOT NULL,  -- of the hash; empty without personal data
  hash       BLOB    NOT NULL   -- entry.RowHash
) STRICT;
CREATE UNIQUE INDEX mention_version ON mention (key, entry_from);
CREATE UNIQUE INDEX mention_current ON mention (key) WHERE entry_to IS NULL;
CREATE INDEX mention_about ON mention (about, key);
CREATE INDEX mention_from ON mention (entry_from);
CREATE INDEX mention_to ON mention (entry_to) WHERE entry_to IS NOT NULL;
-- +goose StatementBegin
CREATE TRIGGER mention_keeps BEFORE UPDATE ON mention
WHEN NOT (OLD.entry_to IS NULL AND NEW.entry_to IS NOT NULL AND NEW.entry_to > OLD.entry_from
  AND OLD.n IS NEW.n AND OLD.key IS NEW.key AND OLD.about IS NEW.about AND OLD.entry_from IS NEW.entry_from AND OLD.body IS NEW.body AND OLD.salt IS NEW.salt AND OLD.hash IS NEW.hash)
BEGIN SELECT RAISE(ABORT, 'mention is append-only: UPDATE refused'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER mention_stays BEFORE DELETE ON mention
BEGIN SELECT RAISE(ABORT, 'mention is append-only: DELETE refused'); END;
-- +goose StatementEnd

CREATE TABLE reply (
  n          INTEGER PRIMARY KEY,
  key        TEXT    NOT NULL,
  about      TEXT    NOT NULL,
  entry_from INTEGER NOT NULL,
  entry_to   INTEGER,           -- NULL while current
  body       BLOB    NOT NULL,  -- JSON
  salt       BLOB    NOT NULL,  -- of the hash; empty without personal data
  hash       BLOB    NOT NULL   -- entry.RowHash
) STRICT;
CREATE UNIQUE INDEX reply_version ON reply (key, entry_from);
CREATE UNIQUE INDEX reply_current ON reply (key) WHERE entry_to IS NULL;
CREATE INDEX reply_about ON reply (about, key);
CREATE INDEX reply_from ON reply (entry_from);
CREATE INDEX reply_to ON reply (entry_to) WHERE entry_to IS NOT NULL;
-- +goose StatementBegin
CREATE TRIGGER reply_keeps BEFORE UPDATE ON reply
WHEN NOT (OLD.entry_to IS NULL AND NEW.entry_to IS NOT NULL AND NEW.entry_to > OLD.entry_from
  AND OLD.n IS NEW.n AND OLD.key IS NEW.key AND OLD.about IS NEW.about AND OLD.entry_from IS NEW.entry_from AND OLD.body IS NEW.body AND OLD.salt IS NEW.salt AND OLD.hash IS NEW.hash)
BEGIN SELECT RAISE(ABORT, 'reply is append-only: UPDATE refused'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER reply_stays BEFORE DELETE ON reply
BEGIN SELECT RAISE(ABORT, 'reply is append-only: DELETE refused'); END;
-- +goose StatementEnd

CREATE TABLE account (
  n          INTEGER PRIMARY KEY,
  key        TEXT    NOT NULL,
  about      TEXT    NOT NULL,
  entry_from INTEGER NOT NULL,
  entry_to   INTEGER,           -- NULL while current
  body       BLOB    NOT NULL,  -- JSON
  salt       BLOB    NOT NULL,  -- of the hash; empty without personal data
  hash       BLOB    NOT NULL   -- entry.RowHash
) STRICT;
CREATE UNIQUE INDEX account_version ON account (key, entry_from);
CREATE UNIQUE INDEX account_current ON account (key) WHERE entry_to IS NULL;
CREATE INDEX account_about ON account (about, key);
CREATE INDEX account_from ON account (entry_from);
CREATE INDEX account_to ON account (entry_to) WHERE entry_to IS NOT NULL;
-- +goose StatementBegin
CREATE TRIGGER account_keeps BEFORE UPDATE ON account
WHEN NOT (OLD.entry_to IS NULL AND NEW.entry_to IS NOT NULL AND NEW.entry_to > OLD.entry_from
  AND OLD.n IS NEW.n AND OLD.key IS NEW.key AND OLD.about IS NEW.about AND OLD.entry_from IS NEW.entry_from AND OLD.body IS NEW.body AND OLD.salt IS NEW.salt AND OLD.hash IS NEW.hash)
BEGIN SELECT RAISE(ABORT, 'account is append-only: UPDATE refused'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER account_stays BEFORE DELETE ON account
BEGIN SELECT RAISE(ABORT, 'account is append-only: DELETE refused'); END;
-- +goose StatementEnd

CREATE TABLE invitation (
  n          INTEGER PRIMARY KEY,
  key        TEXT    NOT NULL,
  about      TEXT    NOT NULL,
  entry_from INTEGER NOT NULL,
  entry_to   INTEGER,           -- NULL while current
  body       BLOB    NOT NULL,  -- JSON
  salt       BLOB    NOT NULL,  -- of the hash; empty without personal data
  hash       BLOB    NOT NULL   -- entry.RowHash
) STRICT;
CREATE UNIQUE INDEX invitation_version ON invitation (key, entry_from);
CREATE UNIQUE INDEX invitation_current ON invitation (key) WHERE entry_to IS NULL;
CREATE INDEX invitation_about ON invitation (about, key);
CREATE INDEX invitation_from ON invitation (entry_from);
CREATE INDEX invitation_to ON invitation (entry_to) WHERE entry_to IS NOT NULL;
-- +goose StatementBegin
CREATE TRIGGER invitation_keeps BEFORE UPDATE ON invitation
WHEN NOT (OLD.entry_to IS NULL AND NEW.entry_to IS NOT NULL AND NEW.entry_to > OLD.entry_from
  AND OLD.n IS NEW.n AND OLD.key IS NEW.key AND OLD.about IS NEW.about AND OLD.entry_from IS NEW.entry_from AND OLD.body IS NEW.body AND OLD.salt IS NEW.salt AND OLD.hash IS NEW.hash)
BEGIN SELECT RAISE(ABORT, 'invitation is append-only: UPDATE refused'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER invitation_stays BEFORE DELETE ON invitation
BEGIN SELECT RAISE(ABORT, 'invitation is append-only: DELETE refused'); END;
-- +goose StatementEnd

CREATE TABLE reference (
  n          INTEGER PRIMARY KEY,
  key        TEXT    NOT NULL,
  about      TEXT    NOT NULL,
  entry_from INTEGER NOT NULL,
  entry_to   INTEGER,           -- NULL while current
  body       BLOB    NOT NULL,  -- JSON
  salt       BLOB    NOT NULL,  -- of the hash; empty without personal data
  hash       BLOB    NOT NULL   -- entry.RowHash
) STRICT;
CREATE UNIQUE INDEX reference_version ON reference (key, entry_from);
CREATE UNIQUE INDEX reference_current ON reference (key) WHERE entry_to IS NULL;
CREATE INDEX reference_about ON reference (about, key);
CREATE INDEX reference_from ON reference (entry_from);
CREATE INDEX reference_to ON reference (entry_to) WHERE entry_to IS NOT NULL;
-- +goose StatementBegin
CREATE TRIGGER reference_keeps BEFORE UPDATE ON reference
WHEN NOT (OLD.entry_to IS NULL AND NEW.entry_to IS NOT NULL AND NEW.entry_to > OLD.entry_from
  AND OLD.n IS NEW.n AND OLD.key IS NEW.key AND OLD.about IS NEW.about AND OLD.entry_from IS NEW.entry_from AND OLD.body IS NEW.body AND OLD.salt IS NEW.salt AND OLD.hash IS NEW.hash)
BEGIN SELECT RAISE(ABORT, 'reference is append-only: UPDATE refused'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER reference_stays BEFORE DELETE ON reference
BEGIN SELECT RAISE(ABORT, 'reference is append-only: DELETE refused'); END;
-- +goose StatementEnd

-- A document is a file with observations; its number stands for its hash.
CREATE TABLE document (
  n       INTEGER PRIMARY KEY,
  receipt TEXT NOT NULL UNIQUE -- SHA-256, hex
) STRICT;
-- +goose StatementBegin
CREATE TRIGGER document_keeps BEFORE UPDATE ON document
BEGIN SELECT RAISE(ABORT, 'document is append-only: UPDATE refused'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER document_stays BEFORE DELETE ON document
BEGIN SELECT RAISE(ABORT, 'document is append-only: DELETE refused'); END;
-- +goose StatementEnd

-- A print is a text that neighbouring observations share: a row, a heading.
CREATE TABLE print (
  n        INTEGER PRIMARY KEY,
  document INTEGER NOT NULL,
  body     BLOB    NOT NULL
) STRICT;
-- +goose StatementBegin
CREATE TRIGGER print_keeps BEFORE UPDATE ON print
BEGIN SELECT RAISE(ABORT, 'print is append-only: UPDATE refused'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER print_stays BEFORE DELETE ON print
BEGIN SELECT RAISE(ABORT, 'print is append-only: DELETE refused'); END;
-- +goose StatementEnd

CREATE TABLE observation (
  n          INTEGER PRIMARY KEY,
  document   INTEGER NOT NULL,
  page       INTEGER NOT NULL, -- document, page and spot make the observation id
  spot       INTEGER NOT NULL,
  sheet      TEXT    NOT NULL,
  seq        INTEGER NOT NULL, -- reading order in the file
  entry_from INTEGER NOT NULL,
  entry_to   INTEGER,          -- NULL while current
  line       INTEGER NOT NULL, -- print: observation.Encoded.Line
  heading    INTEGER NOT NULL, -- print: observation.Encoded.Heading
  own        BLOB    NOT NULL, -- JSON
  hash       BLOB    NOT NULL  -- entry.RowHash
) STRICT;
CREATE UNIQUE INDEX observation_version ON observation (document, page, spot, entry_from);
CREATE INDEX observation_from ON observation (entry_from);
CREATE INDEX observation_to ON observation (entry_to) WHERE entry_to IS NOT NULL;
-- +goose StatementBegin
CREATE TRIGGER observation_keeps BEFORE UPDATE ON observation
WHEN NOT (OLD.entry_to IS NULL AND NEW.entry_to IS NOT NULL AND NEW.entry_to > OLD.entry_from
  AND OLD.n IS NEW.n AND OLD.document IS NEW.document AND OLD.page IS NEW.page AND OLD.spot IS NEW.spot AND OLD.sheet IS NEW.sheet AND OLD.seq IS NEW.seq AND OLD.entry_from IS NEW.entry_from AND OLD.line IS NEW.line AND OLD.heading IS NEW.heading AND OLD.own IS NEW.own AND OLD.hash IS NEW.hash)
BEGIN SELECT RAISE(ABORT, 'observation is append-only: UPDATE refused'); END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER observation_stays BEFORE DELETE ON observation
BEGIN SELECT RAISE(ABORT, 'observation is append-only: DELETE refused'); END;
-- +goose StatementEnd

-- Below this line is no truth: sessions end, derived sets are made again.

CREATE TABLE session (
  id      TEXT    PRIMARY KEY, -- SHA-256 of the token, hex
  account TEXT    NOT NULL,
  at      INTEGER NOT NULL,
  expires INTEGER NOT NULL
) STRICT;
CREATE INDEX session_account ON session (account);

CREATE TABLE derived (
  name    TEXT PRIMARY KEY,
  version TEXT NOT NULL
) STRICT;
CREATE TABLE derived_row (
  name TEXT    NOT NULL,
  n    INTEGER NOT NULL,
  body BLOB    NOT NULL,
  PRIMARY KEY (name, n)
) STRICT;
