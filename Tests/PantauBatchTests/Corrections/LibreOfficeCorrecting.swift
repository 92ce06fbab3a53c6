import Foundation

/// A workbook that somebody corrects in LibreOffice.
struct Correcting: Sendable {
  let workbook: URL
  /// What is written into the red cells, row by row from the left, the header's too.
  let values: [String]
  /// Where the first sheet is saved as CSV.
  let saved: URL
}

extension LibreOffice {
  /// Opens each workbook, types the values into its red cells, and saves the first sheet as CSV, all in one run.
  /// - Throws: also where a workbook has more or fewer red cells than there are values.
  func correct(_ all: [Correcting], in folder: URL) throws {
    let (orders, log) = (folder.appending(path: "tugas.txt"), folder.appending(path: "hasil.txt"))
    let lines = all.map { order in
      ([order.workbook.absoluteString, order.saved.absoluteString] + order.values).joined(separator: "\t")
    }
    try lines.joined(separator: "\n").write(to: orders, atomically: true, encoding: .utf8)
    try installMacro()
    try run(
      ["macro:///Standard.Betulkan.Semua"],
      environment: ["SIPANTAU_TUGAS": orders.path, "SIPANTAU_HASIL": log.path])
    let told = try String(contentsOf: log, encoding: .utf8).split(separator: "\n").map(String.init)
    guard told.last == "selesai" else { throw Failure(description: told.joined(separator: "; ")) }
    guard told.count == 1 else { throw Failure(description: told.dropLast().joined(separator: "; ")) }
  }

  private func installMacro() throws {
    let library = profile.appending(path: "user/basic/Standard")
    try FileManager.default.createDirectory(at: library, withIntermediateDirectories: true)
    let xml = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
    let libraries = """
      \(xml)<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
      <library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
      <library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" \
      library:link="false"/></library:libraries>
      """
    let modules = """
      \(xml)<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
      <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" \
      library:readonly="false" library:passwordprotected="false"><library:element library:name="Betulkan"/>\
      </library:library>
      """
    let module = """
      \(xml)<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
      <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Betulkan" \
      script:language="StarBasic"><![CDATA[\(Self.macro)]]></script:module>
      """
    for (text, name) in [
      (libraries, "../script.xlc"), (modules, "script.xlb"), (module, "Betulkan.xba"),
    ] {
      try text.write(to: library.appending(path: name), atomically: true, encoding: .utf8)
    }
  }

  /// Red is what the palette has behind a bad cell and a bad header. A value is entered as it is typed, so that the
  /// spreadsheet may make of it what it likes.
  private static let macro = #"""
    Option Explicit

    Function Wish(name As String, value As Variant) As com.sun.star.beans.PropertyValue
      Dim made As New com.sun.star.beans.PropertyValue
      made.Name = name
      made.Value = value
      Wish = made
    End Function

    Sub Semua
      Dim log As Integer, orders As Integer, order As String
      log = FreeFile
      Open Environ("SIPANTAU_HASIL") For Output As #log
      orders = FreeFile
      Open Environ("SIPANTAU_TUGAS") For Input As #orders
      Do While Not Eof(orders)
        Line Input #orders, order
        If order <> "" Then
          Dim trouble As String
          trouble = Satu(Split(order, Chr(9)))
          If trouble <> "" Then Print #log, trouble
        End If
      Loop
      Close #orders
      Print #log, "selesai"
      Close #log
      StarDesktop.terminate()
    End Sub

    Function Satu(parts As Variant) As String
      Dim document As Object, sheet As Object, cursor As Object, cell As Object
      Dim row As Long, column As Long, nextValue As Long
      document = StarDesktop.loadComponentFromURL(parts(0), "_blank", 0, Array(Wish("Hidden", True)))
      sheet = document.Sheets.getByIndex(0)
      cursor = sheet.createCursor()
      cursor.gotoEndOfUsedArea(False)
      nextValue = 2
      For row = 0 To cursor.RangeAddress.EndRow
        For column = 0 To cursor.RangeAddress.EndColumn
          cell = sheet.getCellByPosition(column, row)
          If cell.CellBackColor = &HF7CFC6 Or cell.CellBackColor = &HC24A30 Then
            If nextValue <= UBound(parts) Then cell.FormulaLocal = parts(nextValue)
            nextValue = nextValue + 1
          End If
        Next
      Next
      If nextValue <> UBound(parts) + 1 Then Satu = parts(0) & ": " & (nextValue - 2) & " red cells"
      document.storeToURL(parts(1), Array( _
        Wish("FilterName", "Text - txt - csv (StarCalc)"), _
        Wish("FilterOptions", "44,34,76,1,,0,false,true,false")))
      document.close(True)
    End Function
    """#
}
