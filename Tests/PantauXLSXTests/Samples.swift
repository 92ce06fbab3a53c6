import Glibc
import PantauGrid

@testable import PantauXLSX

/// A folder of its own for a test; gone with it.
struct Folder: ~Copyable {
  let path: String

  init() {
    var template = Array("/tmp/xlsx-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/nowhere"
  }

  deinit {
    for name in names { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  /// What stands in it, hidden names too.
  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}

func bytes(of path: String) -> [UInt8] {
  guard let file = fopen(path, "r") else { return [] }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = fread(&chunk, 1, chunk.count, file)
    if count == 0 { return bytes }
    bytes += chunk[..<count]
  }
}

func save(_ bytes: [UInt8], at path: String) {
  guard let file = fopen(path, "w") else { return }
  fwrite(bytes, 1, bytes.count, file)
  fclose(file)
}

/// The parts of a workbook, in order.
func partNames(of path: String) -> [String] {
  bytes(of: path).withUnsafeBytes { Archive($0)?.entries.map(\.name) ?? [] }
}

/// A part of a workbook, unpacked; empty: there is none.
func part(_ name: String, of path: String) -> String {
  let bytes = bytes(of: path)
  return bytes.withUnsafeBytes { bytes in
    guard let archive = Archive(bytes), let inflater = Inflater(),
      let entry = archive.entries.first(where: { $0.name == name })
    else { return "" }
    var text: [UInt8] = []
    let unpacked = inflater.unpack(UnsafeRawBufferPointer(rebasing: bytes[entry.packed])) { text += $0 }
    return unpacked == nil ? "" : String(decoding: text, as: UTF8.self)
  }
}

/// A list of one column whose rows are the cells.
func list(_ cells: [Cell], name: String = "Daftar", notes: [String] = []) -> ListSheet {
  ListSheet(name: name, title: "Judul", notes: notes, columns: [Column("Isi")]) { sink in
    for cell in cells { sink([TonedCell(cell)]) }
  }
}

func workbook(_ sheets: [Sheet]) -> Workbook {
  Workbook(title: "Contoh", footer: "Posisi data 12/11/2023 20:00 WIB", created: 1_699_794_000, sheets: sheets)
}

/// Every kind of cell, block and chart, small enough to be kept.
let exhibit = workbook([
  .page(
    PageSheet(
      name: "Ringkasan", title: "Ringkasan", subtitle: "Pekan 6–12 November 2023",
      columnWidths: [12, 12, 12, 12, 12, 12], isLandscape: false,
      blocks: [
        .tiles(
          [
            Tile(label: "Kepatuhan", value: .percent(0.75), comparison: "▲ minggu lalu 61 %", tone: .good),
            Tile(label: "NPHD", value: .text("3/4"), comparison: "= minggu lalu 3/4", tone: .plain),
            Tile(label: "Hambatan", value: .number(12), comparison: "▼ minggu lalu 14", tone: .bad),
          ], span: 3),
        .heading("Laporan"), .paragraph("Angka di halaman ini adalah angka lembar-lembarnya."), .space,
        .table(
          headers: ["Lampu", "Wilayah"], spans: [2, 1],
          rows: [
            [TonedCell(.text("hijau"), .good), TonedCell(.number(3))],
            [TonedCell(.text("merah"), .bad), TonedCell(.number(1))],
          ]),
        .charts(
          [
            chart(.doughnut, .table(0, column: 0), .table(0, column: 1), rows: 2, tones: [.good, .bad]),
            chart(
              .bar, .list(sheet: "Provinsi", header: "Provinsi"), .list(sheet: "Provinsi", header: "Kantor"), rows: 2),
          ], rows: 8),
        .table(headers: [], spans: [3], rows: [[TonedCell(.jump("Provinsi", sheet: "Provinsi"))]]),
      ])),
  .list(
    ListSheet(
      name: "Provinsi", title: "Provinsi", notes: ["Nilai dalam Rp"],
      columns: [
        Column("Kode"), Column("Provinsi"), Column("Kantor", graphic: .bar(.plain)),
        Column("Kepatuhan %", graphic: .scale(highIsGood: true)), Column("Nilai"), Column("Tanggal"),
        Column("Waktu tiba"),
        Column("Tautan"), Column("Uraian", wraps: true), Column("T01", isUpright: true),
      ], frozenColumns: 2
    ) { sink in
      let tail = [
        TonedCell(.money(1_250_000_000)), TonedCell(.date(19_673)), TonedCell(.instant(19_673 * 1_440 + 1_200)),
        TonedCell(.link("https://contoh.go.id/?a=1&b=2")), TonedCell(.text("=1+1"), .attention),
        TonedCell(.text("–"), .faint),
      ]
      sink(
        [TonedCell(.text("11")), TonedCell(.text("Aceh")), TonedCell(.number(24)), TonedCell(.percent(0.75))] + tail)
      sink([
        TonedCell(.text("12")), TonedCell(.text("Sumatera Utara"), .grave), TonedCell(.number(0)), TonedCell(.empty),
      ])
      sink([
        TonedCell(.empty, .strong), TonedCell(.text("Total"), .strong),
        TonedCell(.formula("SUM(C{first}:C{above})", value: 24, asPercent: false), .strong),
        TonedCell(.formula("AVERAGE(D{first}:D{above})", value: 0.75, asPercent: true), .strong),
      ])
    }),
  .list(ListSheet(name: "Temuan", title: "Temuan", notes: ["Tidak ada temuan."], columns: [Column("Kode")]) { _ in }),
])

private func chart(
  _ kind: Chart.Kind, _ categories: CellRange.Place, _ values: CellRange.Place, rows: Int, tones: [Tone] = []
) -> Chart {
  Chart(
    title: "Bagan", kind: kind, span: 3,
    series: [
      Chart.Series(
        name: "Jumlah", categories: CellRange(categories, rows: 0..<rows), values: CellRange(values, rows: 0..<rows),
        tone: .plain, pointTones: tones)
    ])
}
