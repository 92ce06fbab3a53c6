/// What kept a workbook from being written. The temporary file is gone and an older workbook at the place still stands.
package struct XLSXFailure: Error, Sendable, Equatable {
  /// Where the workbook should have come to stand.
  package let path: String
  /// What was being done, in English: `write row 7, column 2 (sheet "Temuan")`.
  package let step: String
  /// The library's own word, or the system's.
  package let reason: String

  package init(path: String, step: String, reason: String) {
    self.path = path
    self.step = step
    self.reason = reason
  }
}
