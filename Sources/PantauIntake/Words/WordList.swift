/// The words that a column takes: canonical ones, and what people write for them. A class, because it is handed about for
/// every field.
final class WordList: Sendable {
  /// A word's index here is its value.
  let canonical: [String]
  private let table: FoldedTable
  /// What the table says of its words as they stand in the seeds.
  private let exact: ExactTable

  /// - Parameter synonyms: those of this column; one for a word that is not canonical says nothing.
  init(_ canonical: [String], synonyms: [Synonym]) {
    self.canonical = canonical
    let words = canonical.enumerated().map { (text: $1, value: $0) }
    let own = FoldedTable(words, folding: .words)
    let all =
      words
      + synonyms.compactMap { synonym in
        own.value(ofFolded: Folding.words.bytes(of: synonym.canonical)).map { (text: synonym.written, value: $0) }
      }
    let table = FoldedTable(all, folding: .words)
    self.table = table
    exact = ExactTable(
      all.lazy.compactMap { word in
        table.value(ofFolded: Folding.words.bytes(of: word.text)).map { (text: word.text, value: $0) }
      })
  }

  func index(of text: Span<UInt8>) -> Int? { exact.value(of: text) ?? table.value(of: text) }

  /// The canonical word that is most like it; nil where none is at least half like it.
  func nearest(to text: Span<UInt8>) -> String? {
    table.nearest(to: text.text, limit: max(1, text.count / 2)).map { canonical[$0] }
  }
}
