package import PantauGrid

/// All records of a small text, such as a seed, in one table.
/// - Throws: what a limit or the library says; half a table is none.
package func readWholeTable(
  _ text: SourceText, delimiter: UInt8 = UInt8(ascii: ","), limits: CSVLimits = CSVLimits()
) throws(CSVStop) -> TextTable {
  var reader = try CSVReader(text, delimiter: delimiter, limits: limits)
  var table = TextTable()
  guard try reader.fill(&table, records: .max, bytes: .max) else { return TextTable() }
  return table
}
