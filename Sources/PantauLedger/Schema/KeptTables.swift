extension LedgerSchema {
  /// What reports have worked out of the facts, so that the next one need not go through years of them. All of it can
  /// be emptied at any time and is made again. The texts are rows of numbers and mean something only under their basis.
  static let kept = """
    CREATE INDEX portion_by_period ON portion (period, region, submission, form, first, last);

    -- What the kept weeks and folds stand for; one row, or none where nothing is kept: made of all submissions up to a
    -- number, the last of which to arrive did so then; complete up to a period; and what those submissions add up to.
    CREATE TABLE kept (
      through INTEGER NOT NULL, arrival INTEGER NOT NULL, basis TEXT NOT NULL, period INTEGER NOT NULL,
      accepted INTEGER NOT NULL, partly_held INTEGER NOT NULL, rejected INTEGER NOT NULL, duplicates INTEGER NOT NULL,
      rows_accepted INTEGER NOT NULL, rows_held INTEGER NOT NULL
    ) STRICT;
    -- The first arrivals of each region's forms for a period, and its figures once no time can change them.
    CREATE TABLE kept_week (period INTEGER PRIMARY KEY, filings TEXT NOT NULL, figures TEXT) STRICT;
    -- Which facts stand at a period.
    CREATE TABLE kept_fold (period INTEGER PRIMARY KEY, fold TEXT NOT NULL) STRICT;

    """
}
