import PantauDomain
import Testing

@testable import PantauIntake

/// What holds for the rows of every form, tried on `aktivitas`.
@Suite struct ActivityRowTests {
  private let header = "kode_wilayah,nama_wilayah,periode,tanggal,nomor,jenis,uraian,penanggung_jawab,hasil\n"

  private func told(_ rows: String, scope: Scope = .centre, asOf: String = "2023-11-12T20:00:00+07:00") -> [Told] {
    read(header + rows, scope: scope, asOf: asOf)?.told ?? []
  }

  @Test func aCleanRowIsAFact() {
    let result = read(header + "73.10,Pangkep,2023-W45,2023-11-10,1,pemantauan,Rapat,Kepala,Lancar")
    #expect(result?.status == .accepted)
    #expect(result?.defects == [])
    let row = result?.rows.first
    #expect(row?.region == SmallWorld.code("73.10"))
    #expect(row?.week.description == "2023-W45")
    #expect(row?.line == 2)
    let report = ActivityReport(
      date: SmallWorld.day(2023, 11, 10), number: "1", kind: .monitoring, description: "Rapat", responsible: "Kepala",
      result: "Lancar")
    #expect(row?.content == .activity(report))
  }

  @Test func blankLinesAndTheHeaderAgainAreNoRows() {
    let result = read(
      header + ",,,,,,,,\n-,nihil,n/a,,tidak ada,,,,\u{200B}\nKODE WILAYAH,nama-wilayah,periode,tanggal,nomor,"
        + "jenis,uraian,penanggung_jawab,hasil\n73.10,,2023-W45,2023-11-10,1,bimtek,a,b,\n")
    #expect(result?.rowsAccepted == 1)
    #expect(result?.defects == [])
  }

  @Test func everyDefectOfARowIsTold() {
    let told = told("73.99,Entah,2023-W54,2023-11-31,,apa,,b,")
    #expect(
      told == [
        Told(2, "kode_wilayah", .unknownRegion(nearest: SmallWorld.code("73.09"))),
        Told(2, "nama_wilayah", .nobodysName), Told(2, "periode", .notAPeriod),
        Told(2, "tanggal", .wrongType(.date)), Told(2, "nomor", .valueMissing),
        Told(2, "jenis", .unknownWord(nearest: nil)), Told(2, "uraian", .valueMissing),
      ])
  }

  @Test func defectsCarryTheirSubjectAndTheValueAsWritten() {
    let result = read(header + "'73.10,, 2023w45 ,13/13/2023,-,bimtek,a\u{7}b,c,")
    let region = SmallWorld.code("73.10")
    let week = ReportingWeek("2023-W45")
    #expect(
      result?.defects == [
        Defect(
          .regionRepaired(to: region), line: 2, column: "kode_wilayah", value: "'73.10", region: region, week: week),
        Defect(
          .repaired(to: "2023-W45"), line: 2, column: "periode", value: " 2023w45 ", region: region, week: week),
        Defect(.wrongType(.date), line: 2, column: "tanggal", value: "13/13/2023", region: region, week: week),
        Defect(.valueMissing, line: 2, column: "nomor", region: region, week: week),
        Defect(.repaired(to: "ab"), line: 2, column: "uraian", value: "a\u{7}b", region: region, week: week),
      ])
    #expect(result?.status == .rejected)
    #expect(result?.rowsHeld == 1)
  }

  @Test func notes() {
    let row = "73.10,,2023-W45,2023-11-10,1,bimtek,a,b,\n"
    let result = read(header + row + "Mengetahui,,,,,,,,\n,,,,,,,Kepala Badan,\nJumlah,,,,,,,,7\n~\"Jumlah\",\n")
    #expect(
      result?.told == [
        Told(3, nil, .note), Told(4, nil, .note), Told(5, nil, .note), Told(6, nil, .note),
        Told(6, nil, .brokenQuoting),
      ])
    #expect(result?.status == .accepted)
  }

  @Test func threeFilledFieldsOrAReadableRegionOrPeriodMakeARow() {
    for row in [
      "Jumlah,,,,,,,8,7", "73.10,,,,,,,,", "7309,,,,,,,,", "Bandung,,,,,,,,", ",,2031-W01,,,,,,", ",,45240,,,,,,",
    ] {
      #expect(read(header + row)?.rowsHeld == 1, "\(row)")
    }
  }

  @Test func onlyNotesAreNoData() {
    let result = read("Judul\n" + header.dropLast() + ",catatan\nMengetahui,,,,,,,,,")
    #expect(
      result?.told == [
        Told(nil, nil, .noData(.noRecord)), Told(1, nil, .titleLines(count: 1)), Told(2, "catatan", .unknownColumn),
        Told(3, nil, .note),
      ])
    #expect(result?.status == .rejected)
    #expect(read(header)?.told == [Told(nil, nil, .noData(.noRecord))])
  }

  @Test func aFieldBeyondTheHeaderIsAllThatIsTold() {
    let told = told("73.10,Entah,2023-W45,x,1,bimtek,a,b,,lebih\n~73.10,,2023-W45,x,1,bimtek,a,b,,,lebih")
    #expect(
      told == [
        Told(2, nil, .fieldBeyondHeader(columns: 9)), Told(3, nil, .fieldBeyondHeader(columns: 9)),
        Told(3, nil, .brokenQuoting),
      ])
  }

  @Test func emptyFieldsBeyondTheHeaderSayNothing() {
    #expect(told("73.10,,2023-W45,2023-11-10,1,bimtek,a,b,,,-,nihil") == [])
  }

  @Test func theSameKeyAgain() {
    let row = "73.10,,2023-W45,2023-11-10,1,bimtek,a,b,\n"
    let result = read(
      header + row + row + "73.10,,2023-W45,2023-11-10,01,bimtek,a,b,\n73.10,,2023-W44,2023-11-10,1,bimtek,a,b,\n"
        + "73.10,,2023-W45,2023-11-10,1,apa,a,b,\n" + row)
    #expect(
      result?.told == [
        Told(3, nil, .keyRepeated(line: 2)), Told(6, "jenis", .unknownWord(nearest: nil)),
        Told(7, nil, .keyRepeated(line: 3)),
      ])
    #expect(result?.rowsAccepted == 5)
    #expect(result?.status == .partlyHeld)
  }

  @Test func textsAtTheLimit() {
    let most = String(repeating: "é", count: 2000)
    #expect(told("73.10,,2023-W45,2023-11-10,1,bimtek,\(most)  ,b,") == [])
    #expect(
      told("73.10,,2023-W45,2023-11-10,1,bimtek,\(most)x,b,") == [Told(2, "uraian", .textTooLong(codePoints: 2001))])
  }

  @Test func pastALimitOnlyTheFileIsSpokenOf() {
    let stop = Defect(.pastLimit(.rowBytes, allowed: 1), line: 5)
    let result = read(header + "Entah,,,,,,,,\n73.99,,2023-W45,2023-11-10,1,bimtek,a,b,\n", stop: stop)
    #expect(result?.told == [Told(2, nil, .note), Told(5, nil, .pastLimit(.rowBytes, allowed: 1))])
    #expect(result?.rowsHeld == 0)
    #expect(result?.rows == [])
  }

  @Test func aColumnTwiceRejectsTheFile() {
    let result = read(header.dropLast() + ",hasil\n73.10,,2023-W45,2023-11-10,1,bimtek,a,b,,\n")
    #expect(result?.told == [Told(1, "hasil", .columnTwice)])
    #expect(result?.form == .activities)
    #expect(result?.status == .rejected)
  }
}
