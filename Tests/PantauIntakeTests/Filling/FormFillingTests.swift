import PantauDomain
import Testing

@testable import PantauIntake

/// Which rows an office finds in its forms, in which order, and what stands in them.
@Suite struct FormFillingTests {
  private let world = FillingWorld()

  /// The given columns of the rows of a form, guards left out.
  private func rows(
    _ form: Form, _ columns: [String], of code: String = "73.10", _ change: (inout RegionState) -> Void = { _ in }
  ) -> [[String]] {
    let header = FormFilling.header(of: form)
    return world.filling(of: code, change).rows(of: form, for: world.index(code)).map { row in
      #expect(row.count == header.count)
      return columns.map { name in
        let field = row[header.firstIndex(of: name) ?? 0]
        return field.hasPrefix("\t") ? String(field.dropFirst()) : field
      }
    }
  }

  @Test func `The header is that of the form that is read`() {
    for form in Form.allCases { #expect(FormFilling.header(of: form) == form.columns.map(\.name)) }
  }

  @Test func `An office gets the forms that it owes, and those that it may send`() {
    let filling = world.filling(of: "73.10")
    #expect(filling.forms(of: world.index("73.10")) == [.stages, .documents, .grants, .logistics, .obstacles])
    // Yogyakarta takes no part in the election of the grants, and no province is asked for goods.
    #expect(filling.forms(of: world.index("34")) == [.stages, .documents, .obstacles])
  }

  @Test func `Every row names the region, the period, the item and its name`() {
    #expect(
      rows(.stages, ["kode_wilayah", "nama_wilayah", "periode", "kode_tahapan", "nama_tahapan"]).first
        == ["73.10", "Kabupaten Pangkajene dan Kepulauan", "2023-W46", "S-KINI", "Tahapan S-KINI"])
  }

  @Test func `Open items come by their due date, settled ones after them, and each election by itself`() {
    let codes = rows(.stages, ["kode_tahapan"]) { state in
      state.stages[world.stage("S-KINI")] = StageReport(
        stage: world.stage("S-KINI"), status: .finished, percent: 10_000)
    }
    // S-NANTI ends after S-TEPAT; S-TANPA has no end; S-DUA is of the second election.
    #expect(codes.flatMap(\.self).prefix(5) == ["S-TEPAT", "S-NANTI", "S-TANPA", "S-KINI", "S-DUA"])
  }

  @Test func `Where silence is judged as belum, the row says belum`() {
    let told = rows(.stages, ["kode_tahapan", "status", "persen"])
    #expect(told.filter { $0[1] == "belum" }.map { $0[0] } == ["S-KINI", "S-TEPAT", "S-NANTI", "S-TANPA", "S-DUA"])
    #expect(told.allSatisfy { $0[1].isEmpty || $0[2] == "0" })
  }

  /// It would turn red what nobody asks for any more.
  @Test func `What ended before monitoring, or is conditional, is a note until it is filled`() {
    let last = rows(.stages, FormFilling.header(of: .stages)).suffix(2)
    #expect(last.map { $0[3] } == ["S-LAMA", "S-SYARAT"])
    for row in last { #expect(row.filter { !$0.isEmpty } == [row[3], row[4]]) }
    let reported = rows(.stages, ["kode_tahapan", "status"]) { state in
      state.stages[world.stage("S-LAMA")] = StageReport(stage: world.stage("S-LAMA"), status: .running, percent: 50)
    }
    #expect(reported.first == ["S-LAMA", "berjalan"])
  }

  @Test func `A document whose due date hangs on another's is a note until that one has its date`() {
    let codes = { (change: (inout RegionState) -> Void) in rows(.documents, ["kode_dokumen", "kode_wilayah"], change) }
    #expect(codes { _ in } == [["D-TEPAT", "73.10"], ["D-BEBAS", "73.10"], ["D-LAMA", ""], ["D-IKUT", ""]])
    let signed = { (date: Day) in
      codes { state in
        let first = world.document("D-TEPAT")
        state.documents[first] = DocumentReport(document: first, status: .present, date: date)
      }
    }
    #expect(
      signed(day(2023, 10, 2)) == [["D-IKUT", "73.10"], ["D-BEBAS", "73.10"], ["D-TEPAT", "73.10"], ["D-LAMA", ""]])
    #expect(signed(day(2023, 9, 1)).suffix(2) == [["D-IKUT", ""], ["D-LAMA", ""]])
  }

  @Test func `What nobody can say for the office stays empty`() {
    #expect(
      rows(.grants, ["kode_wilayah", "penerima", "status_nphd"]) == [["73.10", "KPU", ""], ["73.10", "TNI", ""]])
    #expect(rows(.logistics, ["kode_barang", "kebutuhan", "diterima"]) == [["KTK", "", ""]])
  }

  @Test func `What was last said stands as offices write it`() {
    let grant = rows(.grants, Array(FormFilling.header(of: .grants)[3...])) { state in
      state.grants[0] = GrantReport(
        cycle: 1, recipient: .kpu, status: .signed, number: "1/2", date: day(2023, 11, 9), value: 1_250_000,
        firstPayment: 0, issue: 0)
    }
    #expect(
      grant.last == [
        "dua", "KPU", "ditandatangani", "1/2", "09/11/2023", "1250000", "0", "", "", "", "K1", "", "",
      ])
  }

  @Test(arguments: [(7550, "75,5"), (7525, "75,25"), (7505, "75,05"), (10_000, "100"), (0, "0"), (5, "0,05")])
  func `Percentages have a decimal comma`(percent: Int, text: String) {
    let told = rows(.stages, ["persen"]) { state in
      state.stages[world.stage("S-KINI")] = StageReport(
        stage: world.stage("S-KINI"), status: .running, percent: Percent(percent))
    }
    #expect(told.first == [text])
  }

  @Test func `Obstacles that are open come by their target, then the oldest first; closed ones not at all`() {
    func obstacle(_ number: String, _ occurred: Int, _ target: Int?, _ status: ObstacleStatus) -> StandingObstacle {
      StandingObstacle(
        report: ObstacleReport(
          number: number, category: 0, level: .low, description: "x", occurred: day(2023, 11, occurred),
          coordination: ["KPU", "TNI"], status: status, targetDate: target.map { day(2023, 12, $0) }),
        week: ReportingWeek(containing: day(2023, 11, 8)))
    }
    let told = rows(.obstacles, ["nomor", "koordinasi"]) { state in
      state.obstacles = [
        obstacle("01", 5, nil, .new), obstacle("1", 4, nil, .handled), obstacle("2", 6, 2, .coordinated),
        obstacle("3", 1, 1, .resolved),
      ]
    }
    #expect(told == [["2", "KPU/TNI"], ["1", "KPU/TNI"], ["01", "KPU/TNI"]])
  }

  @Test func `Without an open obstacle there is one row to begin with`() {
    let row = rows(.obstacles, FormFilling.header(of: .obstacles))
    #expect(row.count == 1)
    #expect(row[0].filter { !$0.isEmpty } == ["73.10", "Kabupaten Pangkajene dan Kepulauan", "2023-W46"])
    #expect(rows(.activities, ["kode_wilayah"]) == [["73.10"]])
  }
}
