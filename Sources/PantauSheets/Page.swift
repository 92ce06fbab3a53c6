import PantauDomain
import PantauGrid

/// A page: a name, a line about it, and a pure function from a consolidation to a sheet. All pages are Indonesian.
struct Page: Sendable {
  /// The sheet's name, as the contract and the units' `lembar` write it.
  let name: String
  /// What the sheet shows, in one sentence: above its header, and beside its link on *Ringkasan*.
  let about: String
  let draw: @Sendable (PageContext) -> Sheet

  /// In the order in which they stand in a workbook.
  static let all: [Page] = [
    overview, provinces, regions, compliance, stages, stageTroubles, documents, missingDocuments, grants, logistics,
    obstacles, activities, changes, trend, findings, legend,
  ]
}

/// The rows of a list, to be streamed.
struct Rows: Sendable {
  let isEmpty: Bool
  /// Lines for this edition alone, above the header.
  let notes: [String]
  /// Whether an edition that is not cut to a province shows fewer of them.
  let isChoice: Bool
  let stream: @Sendable (RowSink) -> Void

  /// One row a key. Keys are small: a list that is never drawn costs nothing else.
  init<Keys: Collection & Sendable>(
    _ keys: Keys, notes: [String] = [], isChoice: Bool = false, row: @escaping @Sendable (Keys.Element) -> [TonedCell]
  ) {
    isEmpty = keys.isEmpty
    self.notes = notes
    self.isChoice = isChoice
    stream = { sink in
      for key in keys { sink(row(key)) }
    }
  }
}

extension Page {
  /// A page that is a list with fixed columns.
  /// - Parameters:
  ///   - whenEmpty: told above the header where there is no row.
  ///   - notes: told above the header in every edition.
  static func list(
    _ name: String, title: String, about: String, whenEmpty: String, notes: [String] = [], columns: [Column],
    frozenColumns: Int = 2, rows: @escaping @Sendable (PageContext) -> Rows
  ) -> Page {
    matrix(
      name, title: title, about: about, whenEmpty: whenEmpty, notes: notes, columns: { _ in columns },
      frozenColumns: frozenColumns, rows: rows)
  }

  /// A page that is a list with columns of the checklist.
  static func matrix(
    _ name: String, title: String, about: String, whenEmpty: String, notes: [String] = [],
    columns: @escaping @Sendable (Checklist) -> [Column], frozenColumns: Int = 2,
    rows: @escaping @Sendable (PageContext) -> Rows
  ) -> Page {
    Page(name: name, about: about) { context in
      let rows = rows(context)
      return .list(
        ListSheet(
          name: name, title: "\(title) · \(context.label) · \(context.period)",
          notes: [about, "\(context.position) · tanggal acuan \(context.moment.referenceDay.written)"] + notes
            + rows.notes + (rows.isEmpty ? [whenEmpty] : []),
          columns: columns(context.checklist), frozenColumns: frozenColumns,
          sharedRows: context.isCut || rows.isChoice ? nil : name, rows: rows.stream))
    }
  }
}
