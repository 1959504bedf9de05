package facts

// layoutVersion changes whenever the schema, or what is written into it, does;
// a projection in another layout is made again.
const layoutVersion = 3

// schema is the one table of facts and how far it follows the ledger. There
// are no indexes: the table is kept in the order it is mostly asked in, and
// DuckDB skips what a query's periods rule out. A fact is current while
// recorded_to is NULL.
const schema = `
CREATE TABLE IF NOT EXISTS fact (
  starts         INTEGER NOT NULL, -- first day of the period, days since 1970; 0 with ends 0 = unknown
  ends           INTEGER NOT NULL, -- last day
  period         VARCHAR NOT NULL,
  indicator      VARCHAR NOT NULL,
  area           VARCHAR NOT NULL,
  agency         VARCHAR NOT NULL,
  measure        VARCHAR NOT NULL,
  span           VARCHAR NOT NULL,
  stage          VARCHAR NOT NULL,
  state          VARCHAR NOT NULL,
  type           VARCHAR NOT NULL, -- of the subject
  code           VARCHAR NOT NULL, -- of the subject
  depth          INTEGER NOT NULL, -- of the subject
  row_no         INTEGER NOT NULL, -- of the subject: number of the row in its document; 0 outside tables
  above          INTEGER NOT NULL, -- number of the row above it in the hierarchy
  value          DOUBLE,           -- NULL unless a number
  unit           VARCHAR NOT NULL,
  raw            VARCHAR NOT NULL,
  form           UTINYINT NOT NULL, -- figure.Kind
  low            DOUBLE  NOT NULL,
  high           DOUBLE  NOT NULL,
  words          VARCHAR NOT NULL, -- figure.Figure.Text
  ambiguous      BOOLEAN NOT NULL,
  alternative    DOUBLE  NOT NULL,
  confidence     DOUBLE  NOT NULL,
  problems       VARCHAR NOT NULL, -- one per line
  indicator_text VARCHAR NOT NULL,
  area_text      VARCHAR NOT NULL,
  agency_text    VARCHAR NOT NULL,
  subject_text   VARCHAR NOT NULL,
  id             VARCHAR NOT NULL,
  sha256         VARCHAR NOT NULL,
  file           VARCHAR NOT NULL,
  kind           VARCHAR NOT NULL,
  page           INTEGER NOT NULL,
  sheet          VARCHAR NOT NULL,
  cell           VARCHAR NOT NULL,
  boxed          BOOLEAN NOT NULL,
  x0             DOUBLE  NOT NULL,
  y0             DOUBLE  NOT NULL,
  x1             DOUBLE  NOT NULL,
  y1             DOUBLE  NOT NULL,
  source_kind    VARCHAR NOT NULL, -- observation.SourceKind, never empty
  source         VARCHAR NOT NULL, -- id of the source; empty for reports
  source_name    VARCHAR NOT NULL,
  vintage        VARCHAR NOT NULL,
  n              INTEGER,          -- sample; NULL when nothing was sampled
  x              INTEGER,          -- of n; NULL where it is no share
  design_effect  DOUBLE  NOT NULL,
  method         VARCHAR NOT NULL,
  seq            INTEGER NOT NULL, -- reading order in the file
  line           UBIGINT NOT NULL, -- hash of what the figure is about, whatever its value and place
  stated         UBIGINT NOT NULL, -- hash of that and the file
  recorded_from  BIGINT  NOT NULL,
  recorded_to    BIGINT
);
CREATE TABLE IF NOT EXISTS progress (applied BIGINT NOT NULL, layout INTEGER NOT NULL);
INSERT INTO progress SELECT 0, 3 WHERE NOT EXISTS (FROM progress);
`
