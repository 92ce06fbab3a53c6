extension LedgerSchema {
  /// Facts lie in the order of their arrival, one table a form, so that a week's rows lie together and an insert only
  /// ever appends. Codes and words are numbers into `word`, days count from 1970-01-01, periods are 202345 and regions
  /// 7310: years of facts are folded for every report, and whole numbers are what SQLite reads fastest. Whoever looks
  /// at them with `sqlite3` finds them written out in the views. What the fold reads stands first in a row.
  static let tables = """
    CREATE TABLE word (number INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;

    CREATE TABLE submission (
      number INTEGER PRIMARY KEY, path TEXT NOT NULL, scope TEXT, sha256 TEXT NOT NULL, size INTEGER NOT NULL,
      arrival INTEGER NOT NULL, week INTEGER NOT NULL, form TEXT, status TEXT NOT NULL,
      rows_accepted INTEGER NOT NULL, rows_held INTEGER NOT NULL, destination TEXT
    ) STRICT;
    CREATE INDEX submission_by_week ON submission (week);

    CREATE TABLE finding (
      number INTEGER PRIMARY KEY, submission INTEGER NOT NULL REFERENCES submission, code TEXT NOT NULL,
      severity TEXT NOT NULL, region INTEGER, period INTEGER, form TEXT, item TEXT, line INTEGER, field TEXT,
      value TEXT, message_id TEXT NOT NULL, message_en TEXT NOT NULL, suggestion_id TEXT, suggestion_en TEXT, unit TEXT
    ) STRICT;
    CREATE INDEX finding_by_submission ON finding (submission);

    CREATE TABLE claim (
      path TEXT PRIMARY KEY, arrival INTEGER NOT NULL, submission INTEGER REFERENCES submission
    ) STRICT;

    -- Up to which submission the workbooks show everything; one row.
    CREATE TABLE reported (through INTEGER NOT NULL) STRICT;

    -- The latest file that is no duplicate, by sender and form.
    CREATE TABLE latest (
      scope TEXT NOT NULL, form TEXT NOT NULL, submission INTEGER NOT NULL REFERENCES submission,
      PRIMARY KEY (scope, form)
    ) STRICT, WITHOUT ROWID;

    -- Which facts of a submission are of which form, period and region: between first and last, so many of them.
    CREATE TABLE portion (
      submission INTEGER NOT NULL REFERENCES submission, form TEXT NOT NULL, period INTEGER NOT NULL,
      region INTEGER NOT NULL, rows INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
      PRIMARY KEY (submission, form, period, region)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE stage_fact (
      number INTEGER PRIMARY KEY, period INTEGER NOT NULL, region INTEGER NOT NULL, stage INTEGER NOT NULL,
      status INTEGER NOT NULL, percent INTEGER NOT NULL, start_date INTEGER, end_date INTEGER, responsible TEXT,
      note TEXT, fingerprint INTEGER NOT NULL, submission INTEGER NOT NULL, line INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE document_fact (
      number INTEGER PRIMARY KEY, period INTEGER NOT NULL, region INTEGER NOT NULL, document INTEGER NOT NULL,
      status INTEGER NOT NULL, date INTEGER, reference TEXT, link TEXT, note TEXT, fingerprint INTEGER NOT NULL,
      submission INTEGER NOT NULL, line INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE grant_fact (
      number INTEGER PRIMARY KEY, period INTEGER NOT NULL, region INTEGER NOT NULL, cycle INTEGER NOT NULL,
      recipient INTEGER NOT NULL, status INTEGER NOT NULL, reference TEXT, date INTEGER, value INTEGER,
      payment_1 INTEGER, payment_1_date INTEGER, payment_2 INTEGER, payment_2_date INTEGER, issue INTEGER,
      issue_text TEXT, follow_up TEXT, fingerprint INTEGER NOT NULL, submission INTEGER NOT NULL, line INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE goods_fact (
      number INTEGER PRIMARY KEY, period INTEGER NOT NULL, region INTEGER NOT NULL, cycle INTEGER NOT NULL,
      goods INTEGER NOT NULL, needed INTEGER NOT NULL, received INTEGER NOT NULL, damaged INTEGER, distributed INTEGER,
      received_date INTEGER, shipped_date INTEGER, mode TEXT, note TEXT, fingerprint INTEGER NOT NULL,
      submission INTEGER NOT NULL, line INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE obstacle_fact (
      number INTEGER PRIMARY KEY, period INTEGER NOT NULL, region INTEGER NOT NULL, reference TEXT NOT NULL,
      category INTEGER NOT NULL, level INTEGER NOT NULL, status INTEGER NOT NULL, stage INTEGER,
      description TEXT NOT NULL, occurred INTEGER NOT NULL, coordination TEXT, follow_up TEXT, target_date INTEGER,
      finished_date INTEGER, fingerprint INTEGER NOT NULL, submission INTEGER NOT NULL, line INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE activity_fact (
      number INTEGER PRIMARY KEY, period INTEGER NOT NULL, region INTEGER NOT NULL, date INTEGER NOT NULL,
      reference TEXT NOT NULL, kind INTEGER NOT NULL, description TEXT NOT NULL, responsible TEXT NOT NULL,
      result TEXT, fingerprint INTEGER NOT NULL, submission INTEGER NOT NULL, line INTEGER NOT NULL
    ) STRICT;

    """
}
