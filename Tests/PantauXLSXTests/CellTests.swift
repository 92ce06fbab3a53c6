import PantauGrid
import Testing

@testable import PantauXLSX

@Suite struct CellTests {
  @Test(
    "A text of an office stays the text it is",
    arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "]]>", "<b>&amp;", "👩‍👩‍👧‍👦", "tab\there", "00123", " tepi "])
  func officeTextStaysText(text: String) throws {
    #expect(cellText(text) == text)
    let folder = Folder()
    try write([.text(text)], to: folder)
    let sheet = part("xl/worksheets/sheet1.xml", of: "\(folder.path)/a.xlsx")
    #expect(sheet.contains("t=\"inlineStr\""))
    #expect(!sheet.contains("<f>"))
    let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    #expect(sheet.contains(">\(escaped)</t>"))
  }

  @Test("What XML forbids is left out")
  func forbiddenCharactersAreLeftOut() {
    #expect(cellText("a\u{0}b\u{1B}c\rd\u{FFFE}e\u{FFFF}f") == "abcdef")
    #expect(cellText("baris 1\r\nbaris 2") == "baris 1\nbaris 2")
    #expect(cellText("\u{FFFD}\u{FEFF}") == "\u{FFFD}\u{FEFF}")
  }

  @Test("A text that spreadsheets would unescape is kept from it")
  func escapesAreEscaped() {
    #expect(cellText("_x0041_") == "_x005F_x0041_")
    #expect(cellText("berkas_x.csv _x00G1_ _x0041") == "berkas_x.csv _x00G1_ _x0041")
  }

  @Test("A long text ends where a cell ends")
  func longTextIsCut() {
    let full = String(repeating: "a", count: 32_767)
    #expect(cellText(full) == full)
    #expect(cellText(full + "a") == String(repeating: "a", count: 32_766) + "…")
    // Two units each: half of one would be no character.
    let wide = cellText(String(repeating: "😀", count: 40_000))
    #expect(wide == String(repeating: "😀", count: 16_383) + "…")
    #expect(wide.utf16.count == 32_767)
    let accented = String(repeating: "é", count: 32_767)
    #expect(cellText(accented) == accented)
  }

  @Test("A long text is never cut in the middle of an escaped underscore", arguments: 0..<12)
  func cutsAroundEscapes(shift: Int) {
    let text = String(repeating: "a", count: 32_755 + shift) + "_x0041_" + String(repeating: "b", count: 40)
    let cell = cellText(text)
    #expect(cell.utf16.count <= 32_767)
    #expect(cell.hasSuffix("…"))
    // As a spreadsheet reads it.
    let shown = cell.dropLast().replacing("_x005F_", with: "_")
    #expect(text.hasPrefix(shown))
    #expect(shown.count >= 32_755 + shift)
  }

  @Test("Only a plain web address is a link")
  func onlyPlainWebAddressesAreLinks() {
    #expect(isWebLink("https://contoh.go.id/a?b=1&c=%20#d"))
    #expect(isWebLink("HTTP://contoh.go.id"))
    for text in [
      "http://", "ftp://contoh.go.id", "javascript:alert(1)", "internal:Temuan!A1", "external:c:\\a.xlsx", "mailto:a@b",
      "https://contoh.go.id/a b", "https://contoh.go.id/é", "https://contoh.go.id/\"", " https://contoh.go.id",
    ] {
      #expect(!isWebLink(text), "\(text)")
    }
    let longest = "https://a.id/" + String(repeating: "a", count: 2_079 - 13)
    #expect(isWebLink(longest))
    #expect(!isWebLink(longest + "a"))
  }

  @Test("A sheet with more links than it can hold shows the rest as texts")
  func linksPastTheLimitAreTexts() throws {
    let folder = Folder()
    try write(Array(repeating: .link("https://a.id/"), count: 65_531), to: folder)
    let links = part("xl/worksheets/sheet1.xml", of: "\(folder.path)/a.xlsx").split(separator: "<hyperlink ").count - 1
    #expect(links == 65_529)
  }

  @Test("Dates are serial numbers, and texts where the calendar of spreadsheets does not reach")
  func datesAreSerialNumbers() throws {
    let folder = Folder()
    // 29 February 1900 never was; spreadsheets agree on the days after it.
    try write([.date(19_673), .date(-25_508), .date(-25_509), .date(2_932_896), .date(2_932_897)], to: folder)
    let sheet = part("xl/worksheets/sheet1.xml", of: "\(folder.path)/a.xlsx")
    for value in ["<v>45242</v>", "<v>61</v>", ">28/02/1900<", "<v>2958465</v>", ">01/01/10000<"] {
      #expect(sheet.contains(value), "\(value)")
    }
    #expect(dayText(-719_162) == "01/01/0001")
    #expect(dayText(11_016) == "29/02/2000")
  }

  @Test("What is no number is empty")
  func noNumberIsEmpty() throws {
    let folder = Folder()
    let nothing = Cell.formula("A1/B1", value: .nan, asPercent: true)
    try write(
      [.percent(.nan), .percent(.infinity), nothing, .percent(0.5), .instant(19_673 * 1_440 + 360)], to: folder)
    let sheet = part("xl/worksheets/sheet1.xml", of: "\(folder.path)/a.xlsx")
    #expect(sheet.split(separator: "<v>").count - 1 == 2)
    #expect(sheet.contains("<v>45242.25</v>"))
  }

  private func write(_ cells: [Cell], to folder: borrowing Folder) throws {
    let written = try writeWorkbook(workbook([.list(list(cells))]), to: "\(folder.path)/a.xlsx")
    #expect(written.rows == cells.count)
  }
}
