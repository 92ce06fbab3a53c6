/// A word that people write for a word of a vocabulary (a row of *sinonim*).
package struct Synonym: Equatable, Sendable {
  /// Name of the form's column: `status_dokumen`.
  package let column: String
  package let written: String
  /// The word of the vocabulary.
  package let canonical: String

  package init(column: String, written: String, canonical: String) {
    self.column = column
    self.written = written
    self.canonical = canonical
  }
}
