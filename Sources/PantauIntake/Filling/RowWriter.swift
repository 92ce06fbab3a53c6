import PantauDomain

/// Writes the columns of one row one after the other, in the form's order, as offices write them. What `RowReader` reads of
/// it is the same values.
struct RowWriter {
  let checklist: Checklist
  private let types: [ColumnType]
  /// As many as were written so far.
  private var fields: [String] = []

  init(_ form: Form, checklist: Checklist) {
    self.checklist = checklist
    types = form.columns.map(\.type)
  }

  /// Begins a row with the three columns that every form has.
  mutating func begin(_ region: Region, _ week: ReportingWeek) {
    fields.removeAll(keepingCapacity: true)
    text(region.code.description)
    text(region.fullName)
    text(week.description)
  }

  /// Begins a row that speaks of nobody: as long as only two more fields are filled, it is a note, and passed over.
  mutating func beginNote() {
    fields.removeAll(keepingCapacity: true)
    for _ in FormColumn.common { text(nil) }
  }

  /// The row; columns that were not written are empty.
  func finished() -> [String] {
    fields + Array(repeating: "", count: types.count - fields.count)
  }

  // MARK: A column at a time; nil stays empty

  mutating func text(_ value: String?) { fields.append(types[fields.count].guarded(value ?? "")) }
  mutating func word(_ value: some RawRepresentable<String>) { text(value.rawValue) }
  mutating func words(_ values: [String]) { text(values.joined(separator: "/")) }
  mutating func wholeNumber(_ value: Int64?) { text(value.map(String.init)) }
  mutating func date(_ value: Day?) { text(value?.written) }

  /// With a decimal comma, and no more places than there are: `75,5`.
  mutating func percent(_ value: Percent) {
    let (whole, hundredths) = value.quotientAndRemainder(dividingBy: 100)
    let places = hundredths % 10 == 0 ? String(hundredths / 10) : (hundredths < 10 ? "0" : "") + String(hundredths)
    text(hundredths == 0 ? String(whole) : "\(whole),\(places)")
  }
}
