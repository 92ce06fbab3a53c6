import PantauDomain
import Testing

@testable import PantauIntake

@Suite struct FingerprintTests {
  private let header =
    "kode_wilayah,nama_wilayah,periode,kode_tahapan,status,persen,tanggal_mulai,tanggal_selesai,keterangan\n"

  private func print(_ row: String) -> UInt64? { read(header + row)?.rows.first?.fingerprint }

  @Test func theSameInEveryColumnButThePeriod() {
    let first = print("73.10,,2023-W44,PM01,berjalan,75,2023-11-01,,a b")
    #expect(first != nil)
    for row in [
      "73.10,,2023-W45,PM01,berjalan,75,2023-11-01,,a b", "'73.1,-,w45-2023,pm 01,BERJALAN,\"75\",1/11/2023,nihil,a b",
      "73.10,,2023-W45,PM01,sedang berjalan,75.000,1 Nov 2023,, a  b ",
    ] {
      #expect(print(row.replacing("\"", with: "")) == first, "\(row)")
    }
  }

  @Test func anyOtherColumnTellsThemApart() {
    let rows = [
      "73.10,,2023-W45,PM01,berjalan,75,2023-11-01,,a", "73.09,,2023-W45,PM01,berjalan,75,2023-11-01,,a",
      "73.10,Pangkep,2023-W45,PM01,berjalan,75,2023-11-01,,a", "73.10,,2023-W45,PK01,berjalan,75,2023-11-01,,a",
      "73.10,,2023-W45,PM01,belum,75,2023-11-01,,a", "73.10,,2023-W45,PM01,berjalan,76,2023-11-01,,a",
      "73.10,,2023-W45,PM01,berjalan,75,2023-11-02,,a", "73.10,,2023-W45,PM01,berjalan,75,,2023-11-01,a",
      "73.10,,2023-W45,PM01,berjalan,75,2023-11-01,,A", "73.10,,2023-W45,PM01,berjalan,75,2023-11-01,,",
    ]
    #expect(Set(rows.map(print)).count == rows.count)
  }

  @Test func columnsInAnyOrderSayTheSame() {
    let shuffled = read(
      "keterangan,periode,persen,status,kode_tahapan,kode_wilayah,tanggal_mulai\na,2023-W45,75,berjalan,PM01,73.10,2023-11-01"
    )
    #expect(shuffled?.rows.first?.fingerprint == print("73.10,,2023-W45,PM01,berjalan,75,2023-11-01,,a"))
  }

  @Test func manyKeysKeepTheirLines() {
    var table = KeyTable()
    for number in 0..<1000 { #expect(table.note(Array("\(number)".utf8), line: number) == nil) }
    for number in 0..<1000 { #expect(table.note(Array("\(number)".utf8), line: number + 5000) == number) }
    #expect(table.note([], line: 1) == nil)
    #expect(table.note([], line: 2) == 1)
  }
}
