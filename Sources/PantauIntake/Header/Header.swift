package import PantauDomain

/// The record that names the columns, and what stood above it.
package struct Header: Sendable {
  /// What stands at a position of the file.
  enum Place: Equatable, Sendable {
    /// Index in the form's columns; a later one of the same name is not read.
    case column(Int, isFirst: Bool)
    /// A name that the form does not know, as written.
    case unknown(String)
    case unnamed
  }

  package let form: Form
  /// What separates its cells: `,` `;` tab or `|`.
  package let delimiter: UInt8
  /// Physical line, from 1.
  package let line: Int
  package let titleLines: Int
  /// Physical line of the first of the title lines; nil where there is none.
  package let firstTitleLine: Int?
  /// By position in the file, up to the last named one.
  let places: [Place]
  /// The cells, folded: a record equal to them is the header again.
  let folded: [[UInt8]]
  /// Position of the first cell that has a name, and the first byte of that, folded: a look at it tells most rows from the
  /// header.
  let firstLetter: (position: Int, letter: UInt8)?

  init(
    form: Form, delimiter: UInt8, line: Int, titleLines: Int, firstTitleLine: Int?, places: [Place], folded: [[UInt8]]
  ) {
    self.form = form
    self.delimiter = delimiter
    self.line = line
    self.titleLines = titleLines
    self.firstTitleLine = firstTitleLine
    self.places = places
    self.folded = folded
    firstLetter = zip(places, folded).enumerated().first { $0.element.0 != .unnamed }.flatMap { position, place in
      place.1.first.map { (position, $0) }
    }
  }

  /// A column of the form stands twice, so that no row can be read.
  package var isRejected: Bool {
    places.contains { if case .column(_, isFirst: false) = $0 { true } else { false } }
  }

  /// By index in the form's columns: the position in the file, or nil.
  var positions: [Int?] {
    form.columns.indices.map { places.firstIndex(of: .column($0, isFirst: true)) }
  }

  /// Canonical; nil at a position that is no column of the form.
  func name(at position: Int) -> String? {
    if case .column(let column, _) = places[position] { form.columns[column].name } else { nil }
  }

  /// What there is to tell of it: title lines, columns that stand twice, unknown ones, each name once.
  package var defects: [Defect] {
    var defects: [Defect] = []
    if let firstTitleLine { defects.append(Defect(.titleLines(count: titleLines), line: firstTitleLine)) }
    var told: Set<[UInt8]> = []
    for (place, name) in zip(places, folded) {
      switch place {
      case .column(let column, isFirst: false) where told.insert(name).inserted:
        defects.append(Defect(.columnTwice, line: line, column: form.columns[column].name))
      case .unknown(let written) where told.insert(name).inserted:
        defects.append(Defect(.unknownColumn, line: line, column: written))
      default: break
      }
    }
    return defects
  }
}

/// Where a header, or what is nearest to one, stands.
package struct HeaderPlace: Sendable {
  package let form: Form
  /// What separates its cells.
  package let delimiter: UInt8
  /// Physical line, from 1.
  package let line: Int
}

/// What the search for the header came to.
package enum HeaderResult: Sendable {
  case found(Header)
  /// No form fits, and the defect says which is nearest; or there are only blank lines.
  case none(Defect)
}
