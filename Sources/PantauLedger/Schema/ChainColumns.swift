extension LedgerSchema {
  /// When the batch was that judged a submission (nanoseconds; NULL: of before this was written down), and the link that
  /// its entry has in the chain of all of them, as `Chain/Entry.swift` tells.
  static let chain = """
    ALTER TABLE submission ADD COLUMN taken INTEGER;
    ALTER TABLE submission ADD COLUMN chain TEXT;

    """
}
