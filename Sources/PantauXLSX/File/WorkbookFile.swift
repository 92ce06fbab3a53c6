import CLibXLSXWriter
import Glibc

/// How much of a sheet was written, for the check of the finished file.
struct SheetTally: Equatable {
  var name: String
  var rows = 0
  var cells = 0
}

/// Keeper of a libxlsxwriter workbook: sheets are added and filled one after the other, each from the top row down.
///
/// The library's names stay inside this room, and no answer of it goes unlooked at.
struct WorkbookFile: ~Copyable {
  static let rowsOfASheet = 1_048_576
  static let columnsOfASheet = 16_384

  let path: String
  /// Names of the sheets that a jump may lead to.
  let jumpTargets: Set<String>
  let book: UnsafeMutablePointer<lxw_workbook>
  var formats: [Style: UnsafeMutablePointer<lxw_format>] = [:]
  /// Numbers of the formats of rows of lists, by the index of their style.
  private(set) var rowFormats: [Int32] = []
  /// Takes the rows of the sheet being filled; nil: the library does.
  var rowStream: RowStream?
  /// nil: no other workbook has rows of this one.
  let shared: SharedRows?
  /// Rows that are not the library's, by the index of their sheet.
  private(set) var streamedRows: [Int: StreamedRows] = [:]
  /// One a sheet, in order; the last is the sheet being filled.
  private(set) var tallies: [SheetTally] = []
  /// Points that the sheet being filled is high, as far as its rows were told their height.
  var height = 0.0
  /// How many links the sheet being filled has.
  var links = 0
  /// Counted from 0; what a formula's `{first}` stands for.
  var firstRowOfList = 0
  private var currentSheet: UnsafeMutablePointer<lxw_worksheet>?
  private var currentRow = -1
  private var usedNames: Set<String> = []
  private var isOpen = true

  init(
    _ pending: borrowing PendingFile, jumpTargets: [String], shared: SharedRows?
  ) throws(XLSXFailure) {
    let place = pending.temporaryPath
    var folder = Array(pending.folder.utf8CString)
    let opened = folder.withUnsafeMutableBufferPointer { folder in
      var options = lxw_workbook_options()
      // The library's own temporary files stand where the workbook will stand: either there is room for both or neither.
      options.tmpdir = folder.baseAddress
      return workbook_new_opt(place, &options)
    }
    guard let opened else {
      throw XLSXFailure(path: pending.path, step: "begin the workbook", reason: "out of memory")
    }
    path = pending.path
    book = opened
    self.jumpTargets = Set(jumpTargets)
    self.shared = shared
  }

  deinit {
    // Only closing gives back the library's temporary files. What an abandoned workbook holds is thrown away by its
    // pending file, so whether it could be closed no longer matters.
    if isOpen { workbook_close(book) }
  }

  /// Writes the file; nothing more can be added.
  consuming func close() throws(XLSXFailure) {
    isOpen = false
    errno = 0
    let answer = workbook_close(book)
    guard answer == LXW_NO_ERROR else {
      let cause = errno == 0 ? "" : " (\(String(cString: strerror(errno))))"
      throw XLSXFailure(path: path, step: "close the workbook", reason: String(cString: lxw_strerror(answer)) + cause)
    }
  }

  /// - Parameter keepsCells: whether the sheet stays in memory until the end, so that charts over it can carry their
  ///   numbers along. All other sheets stream to the disk, row by row.
  mutating func addSheet(named name: String, keepsCells: Bool) throws(XLSXFailure) {
    if let fault = sheetNameFault(name) {
      throw XLSXFailure(path: path, step: "add sheet \"\(name)\"", reason: fault)
    }
    guard usedNames.insert(name.lowercased()).inserted else {
      throw XLSXFailure(path: path, step: "add sheet \"\(name)\"", reason: "the name is taken")
    }
    book.pointee.options.constant_memory = keepsCells ? 0 : 1
    guard let added = workbook_add_worksheet(book, name) else {
      throw XLSXFailure(path: path, step: "add sheet \"\(name)\"", reason: "refused by the library")
    }
    currentSheet = added
    currentRow = -1
    links = 0
    height = 0
    tallies.append(SheetTally(name: name))
  }

  /// Comes first: in every workbook these formats have the same numbers, used or not, so that rows can be taken over from
  /// another.
  mutating func addRowFormats() throws(XLSXFailure) {
    for style in Style.rowStyles { rowFormats.append(lxw_format_get_xf_index(try format(style))) }
  }

  /// The sheet being filled.
  var sheet: UnsafeMutablePointer<lxw_worksheet> {
    get throws(XLSXFailure) {
      guard let currentSheet else { throw failure("write", "there is no sheet yet") }
      return currentSheet
    }
  }

  /// Every cell and row height passes here first: a sheet is filled from the top down, or a streaming one loses rows.
  mutating func enter(row: Int, columns: Range<Int>) throws(XLSXFailure) {
    let isInside = row < Self.rowsOfASheet && columns.lowerBound >= 0 && columns.upperBound <= Self.columnsOfASheet
    guard isInside, row >= currentRow, !tallies.isEmpty else {
      throw failure("write row \(row + 1)", "out of order or beyond the sheet")
    }
    if row > currentRow { tallies[tallies.count - 1].rows += 1 }
    tallies[tallies.count - 1].cells += columns.count
    currentRow = row
  }

  /// Rows of our own for the sheet being filled, which the library writes all but those of.
  /// - Parameter lastRow: counted from 0.
  mutating func add(_ rows: StreamedRows, lastRow: Int) throws(XLSXFailure) {
    let sheet = try sheet
    // How far the sheet reaches stands in its head.
    sheet.pointee.dim_rowmax = max(sheet.pointee.dim_rowmax, lxw_row_t(lastRow))
    streamedRows[tallies.count - 1] = rows
  }

  func check(_ answer: lxw_error, _ step: @autoclosure () -> String) throws(XLSXFailure) {
    guard answer == LXW_NO_ERROR else { throw failure(step(), String(cString: lxw_strerror(answer))) }
  }

  func failure(_ step: String, _ reason: String) -> XLSXFailure {
    let place = tallies.last.map { " (sheet \"\($0.name)\")" } ?? ""
    return XLSXFailure(path: path, step: step + place, reason: reason)
  }

  func failureOfPacking() -> XLSXFailure { failure("pack the rows", "they do not unpack to what they were") }

  /// What the file says of itself.
  /// - Parameter created: seconds since 1970 UTC; it makes the same sheets the same bytes.
  func setProperties(title: String, created: Int64) throws(XLSXFailure) {
    var title = Array(cellText(title).utf8CString)
    let answer = title.withUnsafeMutableBufferPointer { title in
      var properties = lxw_doc_properties()
      properties.title = title.baseAddress
      properties.created = time_t(created)
      return workbook_set_properties(book, &properties)
    }
    try check(answer, "set the properties")
  }
}
