import PantauCSV
import PantauDomain
import PantauGrid
import PantauIntake

extension TableReading {
  /// The file as it was written: the header, or what is nearest to one, and all records below it.
  /// - Returns: nil where nothing is like a header, or where the records cannot be read to their end or are too many.
  func writtenTable(rowLimit: Int) -> WrittenTable? {
    guard let place = searchHeader().search.place else { return nil }
    let (text, limits) = (text, reader.limits)
    /// False where a limit of the reading was passed.
    @Sendable func forEachRecord(_ take: (TextTable.Record, TextTable) -> Void) -> Bool {
      var page = TextTable()
      do throws(CSVStop) {
        var pages = try CSVReader(text, delimiter: place.delimiter, limits: limits)
        while try pages.next(into: &page, records: 2_048) {
          for record in page.records where record.line >= place.line { take(record, page) }
        }
        return true
      } catch {
        return false
      }
    }
    var header: [String] = []
    var rows = 0
    let isWhole = forEachRecord { record, page in
      if record.line == place.line { header = page.texts(of: record) } else { rows += 1 }
    }
    guard isWhole, rows > 0, rows <= rowLimit else { return nil }
    return WrittenTable(form: place.form, header: header) { take in
      _ = forEachRecord { record, page in if record.line > place.line { take(record, page) } }
    }
  }
}
