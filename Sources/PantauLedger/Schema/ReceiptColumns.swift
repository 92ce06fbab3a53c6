extension LedgerSchema {
  /// What a receipt says that nobody could work out later: which forms the sender's office still owed for the week of
  /// arrival, by when (both NULL: the sender owes none), and the SHA-256 of the receipt's JSON. Submissions of before
  /// there were receipts have none.
  static let receipts = """
    ALTER TABLE submission ADD COLUMN owed TEXT;
    ALTER TABLE submission ADD COLUMN deadline INTEGER;
    ALTER TABLE submission ADD COLUMN receipt TEXT;

    """
}
