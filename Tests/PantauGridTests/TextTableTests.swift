import PantauGrid
import Testing

@Suite struct TextTableTests {
  private func add(_ fields: [String], to table: inout TextTable) {
    for field in fields { Array(field.utf8).withUnsafeBytes { table.appendField($0) } }
  }

  @Test func `Fields come back record by record`() {
    var table = TextTable()
    add(["73.10", "", "Pangkép"], to: &table)
    table.endRecord(line: 1, isBroken: false)
    table.endRecord(line: 2, isBroken: false)
    add(["\"a"], to: &table)
    table.endRecord(line: 5, isBroken: true)
    #expect(table.records.map(table.texts(of:)) == [["73.10", "", "Pangkép"], [], ["\"a"]])
    #expect(table.records.map(\.line) == [1, 2, 5])
    #expect(table.records.map(\.isBroken) == [false, false, true])
    #expect(table.range(ofField: 0) == 0..<5)
    #expect(table.range(ofField: 1).isEmpty)
    #expect(table.bytes[table.range(ofField: 3)] == [34, 97])
  }

  @Test func `An open record is dropped without a trace`() {
    var table = TextTable()
    add(["half", ""], to: &table)
    table.dropOpenRecord()
    #expect(table.isEmpty && table.bytes.isEmpty && table.fieldEnds.isEmpty)
    add(["a", "b"], to: &table)
    table.endRecord(line: 1, isBroken: false)
    add(["", "half"], to: &table)
    table.dropOpenRecord()
    table.dropOpenRecord()
    add(["c"], to: &table)
    table.endRecord(line: 2, isBroken: true)
    #expect(table.records.map(table.texts(of:)) == [["a", "b"], ["c"]])
    #expect(table.bytes.count == 3)
  }

  @Test func `The next page begins with nothing of the last, not even a half record`() {
    var table = TextTable()
    add(["a", "b"], to: &table)
    table.endRecord(line: 1, isBroken: false)
    add(["half"], to: &table)
    table.removeAll()
    #expect(table.isEmpty && table.bytes.isEmpty && table.fieldEnds.isEmpty)
    add(["c"], to: &table)
    table.endRecord(line: 9, isBroken: false)
    #expect(table.records.map(table.texts(of:)) == [["c"]])
    #expect(table.records.map(\.fields) == [0..<1])
  }

  @Test func `Bytes that are no text still make a string`() {
    var table = TextTable()
    [UInt8]([0x61, 0xFF]).withUnsafeBytes { table.appendField($0) }
    table.endRecord(line: 1, isBroken: false)
    #expect(table.text(ofField: 0) == "a\u{FFFD}")
  }
}
