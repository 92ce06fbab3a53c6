import PantauDomain
import PantauGrid

/// Reads the columns of one row after the other, in the form's order, and notes what is wrong with them.
struct RowReader: Sendable {
  /// A defect of the row at hand, and the position of the field that has it; nil: of the record as a whole.
  struct Note: Sendable {
    let kind: DefectKind
    let position: Int?
  }

  let intake: Intake
  let regions: RegionReader
  let keepsRows: Bool
  /// By column of the form.
  private let areRequired: [Bool]
  private let arePast: [Bool]
  private let positions: [Int?]
  private let columnLists: [WordList?]
  /// By place of the header.
  private let placeLists: [WordList?]

  var fields = RecordFields()
  var notes: [Note] = []
  var fingerprint = Fingerprint()
  var subject = RowSubject.none
  /// Index in the registry.
  var region: Int?
  var week: ReportingWeek?
  /// Not accepted.
  var isHeld = false
  /// Looking for the region that is most like an unknown one takes long, and nobody reads a thousand suggestions.
  var searchesLeft = 1000
  /// The last period that stood as it should: most rows of a file have the same.
  var lastPeriod: (text: [UInt8], week: ReportingWeek)?
  /// Which column of the form is read next.
  private var next = 0
  /// Days that are within five years of the last reference day.
  private var plausible: (week: ReportingWeek, days: ClosedRange<Day>)?

  /// - Parameter keepsRows: whether texts and fingerprint are wanted, or only what is to be said of the row.
  init(header: Header, intake: Intake, scope: Scope, keepsRows: Bool) {
    self.keepsRows = keepsRows
    self.intake = intake
    regions = RegionReader(names: intake.names, scope: scope)
    let columns = header.form.columns
    areRequired = columns.map(\.isRequired)
    arePast = columns.map { $0.type == .pastDate }
    positions = header.positions
    let lists = columns.map { column -> WordList? in
      switch column.type {
      case .word(let list), .words(let list): intake.vocabulary[list]
      default: nil
      }
    }
    columnLists = lists
    placeLists = header.places.map { place in
      if case .column(let column, _) = place { lists[column] } else { nil }
    }
  }

  /// Takes a record up; nothing of it is read yet.
  mutating func load(_ record: TextTable.Record, source: Span<UInt8>, ends: Span<Int>) {
    fields.load(record, source: source, ends: ends, lists: placeLists)
    if !notes.isEmpty { notes.removeAll(keepingCapacity: true) }
    fingerprint = Fingerprint(isWanted: keepsRows)
    subject = .none
    (region, week) = (nil, nil)
    isHeld = false
    next = 0
  }

  // MARK: A column at a time

  /// A column of the form, and where it stands in the file; nil: nowhere, or it is empty.
  struct Cell {
    let column: Int
    let position: Int?
  }

  /// Goes on to the next column. A required one that is empty is noted.
  mutating func nextCell() -> Cell {
    let column = next
    next += 1
    guard let position = positions[column] else { return Cell(column: column, position: nil) }
    guard fields.isEmpty(position) else { return Cell(column: column, position: position) }
    if areRequired[column] {
      hold(.valueMissing, at: position)
    } else {
      noteDropped(at: position)
    }
    return Cell(column: column, position: nil)
  }

  /// Where the column stands that is read next.
  var upcomingPosition: Int? { positions[next] }

  /// Whether the column's dates are of something that has happened.
  func isPast(_ cell: Cell) -> Bool { arePast[cell.column] }
  func list(of cell: Cell) -> WordList { columnLists[cell.column] ?? WordList([], synonyms: []) }

  /// Where `kode_wilayah`, `nama_wilayah` and `periode` stand, whatever was read so far.
  func position(ofCommon column: CommonColumn) -> Int? { positions[column.rawValue] }

  // MARK: Notes

  mutating func note(_ kind: DefectKind, at position: Int? = nil) {
    notes.append(Note(kind: kind, position: position))
  }

  /// Notes what keeps the row from being accepted.
  mutating func hold(_ kind: DefectKind, at position: Int? = nil) {
    note(kind, at: position)
    isHeld = true
  }

  /// Dropped characters are a repair of an accepted value, told with what is left of it.
  mutating func noteDropped(at position: Int) {
    if fields.lostControls(position) { note(.repaired(to: fields.text(position)), at: position) }
  }

  /// Days within five calendar years of the row's reference day; nil without a period.
  mutating func plausibleDays() -> ClosedRange<Day>? {
    guard let week else { return nil }
    if let plausible, plausible.week == week { return plausible.days }
    let reference = referenceDay(of: week, asOf: intake.asOf)
    let days = reference.adding(months: -60)...reference.adding(months: 60)
    plausible = (week, days)
    return days
  }
}

/// The columns that every form has, by their index.
enum CommonColumn: Int {
  case region, regionName, period
}
