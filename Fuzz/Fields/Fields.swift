import PantauDomain
import PantauGrid

@testable import PantauIntake

/// A field as people and spreadsheets may write it. The first byte says which column it stands in; the rest is its text.
/// Whatever is accepted must be accepted again, unrepaired and as the same value, once it is written as we write it.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAnyField(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  guard let column = bytes.first else { return 0 }
  // The reader of files hands over nothing but UTF-8.
  let written = String(decoding: bytes.dropFirst(), as: UTF8.self)
  let clean = expectClean(written)
  expectTypes(clean)
  expectRow(column: Int(column), written)
  return 0
}

private func expectClean(_ written: String) -> [UInt8] {
  let bytes = Array(written.utf8)
  let clean = TextCleaner.cleaned(bytes.span)
  precondition(clean == TextCleaner.cleaned(clean.span), "cleaning twice differs")
  precondition(String(validating: clean, as: UTF8.self) != nil, "no UTF-8")
  if TextCleaner.isClean(bytes.span) { precondition(clean == bytes, "clean, and yet changed") }
  precondition(clean.first != 0x20 && clean.last != 0x20, "not trimmed")
  return clean
}

private func expectTypes(_ clean: [UInt8]) {
  if clean.isEmpty { return }
  if let day = DateReading.read(clean.span).value {
    let again = Array(day.description.utf8)
    guard case .asWritten(day) = DateReading.read(again.span) else { preconditionFailure("\(day)") }
  }
  if let week = PeriodReading.read(clean.span).value {
    let again = Array(week.description.utf8)
    guard case .asWritten(week) = PeriodReading.read(again.span) else { preconditionFailure("\(week)") }
  }
  if let number = WholeNumberReading.read(clean.span) {
    precondition(number >= 0, "below zero")
    let again = Array(String(number).utf8)
    precondition(WholeNumberReading.read(again.span) == number, "\(number)")
  }
  if let percent = PercentReading.read(clean.span) {
    precondition((0...10_000).contains(percent), "\(percent)")
    let again = Array("\(percent / 100),\(percent % 100 / 10)\(percent % 10)".utf8)
    precondition(PercentReading.read(again.span) == percent, "\(percent)")
  }
  expectRegion(clean)
}

private func expectRegion(_ clean: [UInt8]) {
  let reader = RegionReader(names: World.shared.names, scope: .centre)
  let nothing: [UInt8] = []
  guard case .known(let index, _) = reader.read(code: clean.span, name: nothing.span) else { return }
  let again = Array(World.shared.registry.regions[index].code.description.utf8)
  precondition(reader.read(code: again.span, name: nothing.span) == .known(index, isRepaired: false), "\(index)")
}

// MARK: In a row

/// Every column of every form, and a row of each that is accepted but for the field.
private let columns: [(header: Header, row: [String], place: Int)] = [
  (
    "kode_wilayah,nama_wilayah,periode,kode_tahapan,status,persen,tanggal_mulai,keterangan",
    "73.10,,2023-W45,PM10,berjalan,50,,"
  ),
  (
    "kode_wilayah,nama_wilayah,periode,kode_dokumen,status_dokumen,nomor,tanggal,tautan",
    "73.10,,2023-W45,DK-B04-2023,ada,1,,"
  ),
  (
    "kode_wilayah,periode,siklus,penerima,status_nphd,nilai,cair_1,tanggal_cair_1,kode_kendala",
    "73.10,2023-W45,pilkada2024,KPU,sepakat,1,,,"
  ),
  (
    "kode_wilayah,periode,siklus,kode_barang,kebutuhan,diterima,rusak,tanggal_kirim,moda",
    "73.10,2023-W45,pemilu2024,KTK,1,0,,,"
  ),
  (
    "kode_wilayah,periode,nomor,kategori,tingkat,uraian,tanggal_kejadian,status_hambatan,koordinasi",
    "73.10,2023-W45,1,H11,sedang,x,2023-11-02,baru,"
  ),
  (
    "kode_wilayah,periode,tanggal,nomor,jenis,uraian,penanggung_jawab,hasil",
    "73.10,2023-W45,2023-11-02,1,pemantauan,x,Analis,"
  ),
].flatMap { header, row in
  let (names, fields) = (split(header), split(row))
  var search = HeaderSearch()
  search.begin(delimiter: UInt8(ascii: ","))
  _ = search.look(at: page([names], from: 1))
  guard case .found(let found) = search.result else { preconditionFailure(header) }
  return names.indices.map { (found, fields, $0) }
}

private func expectRow(column: Int, _ written: String) {
  let (header, sound, place) = columns[column % columns.count]
  var row = sound
  row[place] = written
  var form = FormReader(header: header, intake: World.shared.intake, scope: .centre, keepsRows: true)
  form.take(page([row], from: 2))
  let result = form.finish()
  precondition(result.rows.count == result.rowsAccepted && result.rowsAccepted + result.rowsHeld <= 1, "rows")
  precondition(result.rowsAccepted == 1 || !result.defects.isEmpty, "held in silence")
}

private func page(_ records: [[String]], from line: Int) -> TextTable {
  var page = TextTable()
  for (offset, fields) in records.enumerated() {
    for var field in fields { field.withUTF8 { page.appendField(UnsafeRawBufferPointer($0)) } }
    page.endRecord(line: line + offset, isBroken: false)
  }
  return page
}

private func split(_ line: String) -> [String] {
  line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
}
