package import PantauDomain

/// What a column of a form holds.
enum ColumnType: Equatable, Sendable {
  case region
  case regionName
  case period
  case word(WordColumn)
  /// Several, separated by `/`.
  case words(WordColumn)
  case date
  /// Of something that has happened.
  case pastDate
  case wholeNumber
  case percent
  case text
}

/// A column of a form.
package struct FormColumn: Sendable {
  /// Canonical: `kode_wilayah`
  package let name: String
  package let isRequired: Bool
  let type: ColumnType

  static func required(_ name: String, _ type: ColumnType) -> FormColumn {
    FormColumn(name: name, isRequired: true, type: type)
  }

  static func optional(_ name: String, _ type: ColumnType) -> FormColumn {
    FormColumn(name: name, isRequired: false, type: type)
  }

  static func word(_ column: WordColumn, isRequired: Bool = true) -> FormColumn {
    FormColumn(name: column.name, isRequired: isRequired, type: .word(column))
  }

  /// The three that every form begins with.
  static let common: [FormColumn] = [
    .required("kode_wilayah", .region), .optional("nama_wilayah", .regionName), .required("periode", .period),
  ]
}

extension Form {
  /// In the order in which they are always named.
  package var columns: [FormColumn] {
    switch self {
    case .stages: StageForm.columns
    case .documents: DocumentForm.columns
    case .grants: GrantForm.columns
    case .logistics: GoodsForm.columns
    case .obstacles: ObstacleForm.columns
    case .activities: ActivityForm.columns
    }
  }

  /// Reads the columns after the common ones, in their order; nil where the row cannot be a fact.
  func read(_ row: inout RowReader) -> ReportRow.Content? {
    switch self {
    case .stages: StageForm.read(&row)
    case .documents: DocumentForm.read(&row)
    case .grants: GrantForm.read(&row)
    case .logistics: GoodsForm.read(&row)
    case .obstacles: ObstacleForm.read(&row)
    case .activities: ActivityForm.read(&row)
    }
  }
}
