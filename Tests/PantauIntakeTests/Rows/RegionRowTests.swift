import PantauDomain
import Testing

@testable import PantauIntake

/// Who is spoken of, by whom, and of when.
@Suite struct RegionRowTests {
  private let header = "nama_wilayah,periode,kode_wilayah,kode_tahapan,status,persen,tanggal_selesai\n"

  private func told(_ row: String, scope: Scope = .centre, asOf: String = "2023-11-12T20:00:00+07:00") -> [Told] {
    read(header + row, scope: scope, asOf: asOf)?.told ?? []
  }

  private func code(_ text: String) -> RegionCode { SmallWorld.code(text) }

  @Test func outsideTheScope() {
    let row = "Maros,2023-W45,73.09,PM01,belum,0"
    #expect(told(row, scope: .centre) == [])
    #expect(told(row, scope: .office(code("73"))) == [])
    #expect(told(row, scope: .office(code("73.09"))) == [])
    let other = Scope.office(code("73.10"))
    #expect(told(row, scope: other) == [Told(2, "kode_wilayah", .outsideScope(other))])
    #expect(
      told("Entah,2023-W45,32,PM01,belum,0", scope: other) == [
        Told(2, "nama_wilayah", .nobodysName), Told(2, "kode_wilayah", .outsideScope(other)),
      ])
  }

  @Test func theNameIsACrossCheck() {
    #expect(told("Bandung,2023-W45,32.73,PM01,belum,0") == [])
    #expect(
      told("Maros,2023-W45,73.10,PM01,belum,0") == [
        Told(2, "nama_wilayah", .otherRegionsName(of: code("73.09")))
      ])
    #expect(told("Entah,2023-W45,73.10,PM01,belum,0") == [Told(2, "nama_wilayah", .nobodysName)])
    #expect(told("Entah,2023-W45,,PM01,belum,0").contains(Told(2, "nama_wilayah", .nobodysName)))
  }

  @Test func aNameBehindTheCodeThatIsAnothersIsNoRepair() {
    #expect(
      told(",2023-W45,73.10 Maros,PM01,belum,0") == [
        Told(2, "kode_wilayah", .otherRegionsName(of: code("73.09")))
      ])
  }

  @Test func severalRegions() {
    let both = [code("32.04"), code("32.73")]
    #expect(told(",2023-W45,Bandung,PM01,belum,0") == [Told(2, "kode_wilayah", .nameFitsSeveral(both))])
    let digits = [code("73.09"), code("73.10")]
    #expect(told(",2023-W45,7309,PM01,belum,0") == [Told(2, "kode_wilayah", .digitsFitSeveral(digits))])
    #expect(
      told("Pangkep,2023-W45,7309,PM01,belum,0") == [Told(2, "kode_wilayah", .regionRepaired(to: code("73.10")))])
  }

  @Test func charactersDroppedFromACodeAreARepair() {
    #expect(
      told(",2023-W45,\u{FEFF}73.10,PM01,belum,0") == [
        Told(2, "kode_wilayah", .regionRepaired(to: code("73.10")))
      ])
    #expect(
      told("Pang\u{AD}kep,2023-W45,73.10,PM\u{200B}01,belum,0") == [
        Told(2, "nama_wilayah", .repaired(to: "Pangkep")), Told(2, "kode_tahapan", .repaired(to: "PM01")),
      ])
  }

  @Test func theRegionMeantIsTheOneThatIsNamed() {
    #expect(
      told("Pangkep,2023-W45,99.01,PM01,belum,0") == [
        Told(2, "kode_wilayah", .unknownRegion(nearest: code("73.10")))
      ])
  }

  @Test func periodsAheadAndLocked() {
    let current = ReportingWeek("2023-W45") ?? ReportingWeek(index: 0)
    #expect(told(",2023-W46,73.10,PM01,belum,0") == [Told(2, "periode", .periodInFuture(current: current))])
    #expect(told(",2023-W37,73.10,PM01,belum,0") == [])
    #expect(told(",2023-W36,73.10,PM01,belum,0") == [Told(2, "periode", .periodLocked(oldestOpen: current - 8))])
    #expect(
      told(",w46-2023,73.10,PM01,belum,0") == [
        Told(2, "periode", .repaired(to: "2023-W46")), Told(2, "periode", .periodInFuture(current: current)),
      ])
  }

  @Test func theWeekTurnsInWesternIndonesia() {
    let row = ",2023-W46,73.10,PM01,belum,0"
    #expect(told(row, asOf: "2023-11-13T00:59:59+08:00").count == 1)
    #expect(told(row, asOf: "2023-11-13T01:00:00+08:00") == [])
  }

  @Test func datesFarAway() {
    func row(_ date: String) -> String { ",2023-W44,73.10,PM01,belum,0,\(date)" }
    let far = [Told(2, "tanggal_selesai", .implausibleDate(.farFromPeriod))]
    // The reference day is Sunday, 2023-11-05.
    #expect(told(row("2018-11-05")) == [])
    #expect(told(row("2018-11-04")) == far)
    #expect(told(row("2028-11-05")) == [])
    #expect(told(row("2028-11-06")) == far)
    #expect(told(",45,73.10,PM01,belum,0,1999-01-01") == [Told(2, "periode", .notAPeriod)])
  }

  @Test func whatHasHappenedIsNotAfterToday() {
    let header = "kode_wilayah,periode,kode_dokumen,status_dokumen,tanggal\n"
    func told(_ row: String) -> [Told]? { read(header + row)?.told }
    #expect(told("73.10,2023-W45,DH05,ada,2023-11-12") == [])
    #expect(told("73.10,2023-W45,DH05,ada,2023-11-13") == [Told(2, "tanggal", .implausibleDate(.afterToday))])
    #expect(
      told("73.10,45,DH05,ada,2034-01-01") == [
        Told(2, "periode", .notAPeriod), Told(2, "tanggal", .implausibleDate(.afterToday)),
      ])
    #expect(
      told("73.10,2023-W45,DH05,ada,13/11/23") == [
        Told(2, "tanggal", .repaired(to: "2023-11-13")), Told(2, "tanggal", .implausibleDate(.afterToday)),
      ])
  }
}

extension RegionRowTests {
  @Test func suggestionsEndButFindingsDoNot() {
    let rows = String(repeating: ",2023-W45,73.19,PM01,belum,0\n", count: 1001)
    let told = read("nama_wilayah,periode,kode_wilayah,kode_tahapan,status,persen\n" + rows)?.told
    let nearest = SmallWorld.code("73.09")
    #expect(told?.count == 1001)
    #expect(told?.first == Told(2, "kode_wilayah", .unknownRegion(nearest: nearest)))
    #expect(told?.dropLast().last == Told(1001, "kode_wilayah", .unknownRegion(nearest: nearest)))
    #expect(told?.last == Told(1002, "kode_wilayah", .unknownRegion(nearest: nil)))
  }
}
