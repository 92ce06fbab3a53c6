import PantauCSV
import Testing

struct ForeignKindTests {
  @Test(
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], .zip), ([0x50, 0x4B, 0x05, 0x06], .zip), ([0x50, 0x4B, 0x07, 0x08], .zip),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00], .excelBinary), (Array("%PDF-1.7\n".utf8), .pdf),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00], .png), ([0xFF, 0xD8, 0xFF, 0xE0, 0x00], .jpeg),
      (Array("GIF89a".utf8) + [0x00], .gif), (Array("GIF87a".utf8), .gif), (Array("{\\rtf1\\ansi}".utf8), .rtf),
    ] as [([UInt8], ForeignKind)])
  func namesABinaryFile(bytes: [UInt8], kind: ForeignKind) {
    // The zero bytes within must not be what is complained of.
    #expect(throws: SourceProblem.foreign(kind)) { try SourceText.open(bytes) }
  }

  @Test(
    arguments: [
      ("<!DOCTYPE html>", .html), ("<html lang=id>", .html), ("<HEAD>", .html), ("<Body>", .html),
      ("<table border=0>", .html),
      ("<!doctype\n  HTML>", .html), ("<?xml version='1.0'?>", .xml), ("<?XML", .xml), ("{\"a\": 1}", .json),
      ("{ }", .json),
      ("{\n\t\"a\"", .json), ("[{", .json), ("[ [1]]", .json), ("[\"a\"]", .json), ("[]", .json), ("[\r\n]", .json),
    ] as [(String, ForeignKind)])
  func namesMarkup(text: String, kind: ForeignKind) {
    let spaces = String(repeating: " \t\r\n", count: 20_000)
    for start in ["", "\u{FEFF}", "\n \t", "\u{FEFF}\r\n ", spaces] {
      #expect(throws: SourceProblem.foreign(kind)) { try SourceText.open(Array((start + text).utf8)) }
    }
    #expect(throws: SourceProblem.foreign(kind)) { try SourceText.open(utf16(" " + text)) }
  }

  @Test(arguments: [
    "BM Kabupaten Maros,1", "PKPU Nomor 3,a", "PK", "PK\u{3}", "[DRAFT] Laporan", "[1]", "{x", "{", "[", "<b>", "<tab",
    "<!doctype",
    "{1}", "%PD", "PDF-1", "GIF", "GIF88a", "{\\rt", "a<html>", "- <?xml", "<!-- x -->", "",
  ])
  func takesATitleForATitle(text: String) throws {
    #expect(try SourceText.open(Array(text.utf8)).encoding == .utf8)
  }

  @Test func takesTheFirstBytesOfAnImageOnlyWhole() throws {
    #expect(try SourceText.open([0xFF, 0xD8, 0x61]).encoding == .windows1252)
    #expect(try SourceText.open([0xD0, 0xCF, 0x11, 0xE0]).encoding == .windows1252)
  }
}
